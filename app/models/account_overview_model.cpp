// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/account_overview_model.h"

#include "models/account_standings.h"
#include "models/roles.h"
#include "store/account_names.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void addTo(QList<Money>& sums, const Money& amount) {
    for (Money& sum : sums) {
        if (const auto both = sum.plus(amount)) {
            sum = both.value();
            return;
        }
    }
    sums.append(amount);
}

// The one in the balance's currency, for sorting and files.
QVariant mainSum(const AccountStanding& standing) {
    for (const Money& sum : standing.month.sums) {
        if (standing.balance && sum.currency == standing.balance->balance.currency)
            return QVariant::fromValue(sum);
    }
    return {};
}

} // namespace

QString sumsText(const QList<Money>& sums, const QLocale& locale) {
    QStringList texts;
    for (const Money& sum : sums)
        texts.append(sum.toText(locale));
    return texts.join(u" · "_s);
}

AccountOverviewModel::AccountOverviewModel(Settings& settings, AccountStandings& standings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_settings(settings)
    , m_standings(standings) {
    connect(&settings, &Settings::accountsChanged, this, &AccountOverviewModel::load);
    connect(&standings, &AccountStandings::changed, this, &AccountOverviewModel::load);
    load();
}

void AccountOverviewModel::load() {
    QList<Row> rows;
    const auto accounts = m_settings.accounts();
    const QStringList names = namesToldApart(accounts);
    for (qsizetype at = 0; at < accounts.size(); ++at)
        rows.append({accounts.at(at).id, names.at(at), m_standings.standing(accounts.at(at).id)});
    const bool sameSize = rows.size() == m_rows.size();
    if (!sameSize)
        beginResetModel();
    m_rows = rows;
    arrange();
    if (!sameSize)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void AccountOverviewModel::arrange() {
    const auto key = [this](const Row& row) {
        if (m_column == Account)
            return std::tuple(QString(), Decimal(), row.name.toCaseFolded());
        const QVariant value = raw(row, m_column);
        const Money money = value.value<Money>();
        const Decimal number = m_column == DaysLeft ? Decimal(value.isNull() ? -1 : value.toLongLong()) : money.amount;
        return std::tuple(m_column == Currency ? value.toString() : money.currency, number, QString());
    };
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& left, const Row& right) {
        return m_order == Qt::AscendingOrder ? key(left) < key(right) : key(right) < key(left);
    });
}

void AccountOverviewModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged();
    m_column = column < 0 ? static_cast<int>(Account) : column;
    m_order = order;
    const QModelIndexList before = persistentIndexList();
    const QList<Row> rows = m_rows;
    arrange();
    for (const QModelIndex& index : before) {
        const QString& id = rows.at(index.row()).id;
        const auto now = std::find_if(m_rows.begin(), m_rows.end(), [&id](const Row& row) { return row.id == id; });
        changePersistentIndex(index, this->index(static_cast<int>(now - m_rows.begin()), index.column()));
    }
    Q_EMIT layoutChanged();
}

QList<Money> AccountOverviewModel::balances() const {
    QList<Money> sums;
    for (const Row& row : m_rows) {
        if (row.standing && row.standing->balance)
            addTo(sums, row.standing->balance->balance);
    }
    return sums;
}

QList<Money> AccountOverviewModel::spent() const {
    QList<Money> sums;
    for (const Row& row : m_rows) {
        for (const Money& sum : row.standing ? row.standing->month.sums : QList<Money>())
            addTo(sums, sum);
    }
    return sums;
}

int AccountOverviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AccountOverviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(ColumnCount);
}

QVariant AccountOverviewModel::raw(const Row& row, int column) const {
    if (column == Account)
        return row.name;
    if (!row.standing)
        return {};
    const auto& balance = row.standing->balance;
    switch (column) {
    case Balance:
        return balance ? QVariant::fromValue(balance->balance) : QVariant();
    case Currency:
        return balance ? balance->balance.currency : QString();
    case Spent:
        return mainSum(*row.standing);
    default:
        break;
    }
    const auto days = row.standing->daysLeft();
    return days ? QVariant(*days) : QVariant();
}

QVariant AccountOverviewModel::shown(const Row& row, int column) const {
    const QLocale locale;
    const QVariant value = raw(row, column);
    switch (column) {
    case Balance:
        return value.isNull() ? tr("not known") : value.value<Money>().toText(locale);
    case Spent:
        return !row.standing                        ? QString()
               : row.standing->month.sums.isEmpty() ? tr("nothing")
                                                    : sumsText(row.standing->month.sums, locale);
    case DaysLeft:
        return value.isNull() ? u"—"_s : locale.toString(value.toLongLong());
    default:
        return value.toString();
    }
}

QVariant AccountOverviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, index.column());
    case Qt::TextAlignmentRole: {
        const bool figures = index.column() != Account && index.column() != Currency;
        return QVariant::fromValue(Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft));
    }
    case Role::Raw:
        return raw(row, index.column());
    case Role::Key:
        return row.id;
    default:
        return {};
    }
}

QVariant AccountOverviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool figures = section != Account && section != Currency;
        return QVariant::fromValue(Qt::AlignVCenter | (figures ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Account:
        return tr("Account");
    case Balance:
        return tr("Balance");
    case Currency:
        return tr("Currency");
    case Spent:
        return tr("Spent in 30 days");
    case DaysLeft:
        return tr("Days left");
    default:
        return {};
    }
}
