// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refills_model.h"

#include "models/refill_cells.h"
#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

namespace {

constexpr int firstKeys = 100; ///< with their rows
constexpr int nextKeys = 5'000;
constexpr int overlap = 50; ///< refills can come and go between two chunks

} // namespace

RefillsModel::RefillsModel(Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent)
    , m_pages(ledger) {
    connect(&ledger, &Ledger::ordersChanged, this, &RefillsModel::note);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (m_active && !m_keys.isEmpty())
            Q_EMIT dataChanged(index(0, Asked), index(rowCount() - 1, Changed), {Qt::DisplayRole});
    });
    m_minute.start(std::chrono::minutes(1));
}

void RefillsModel::setQuery(const RefillsQuery& query) {
    if (m_everAsked && query == m_query)
        return;
    m_everAsked = true;
    m_query = query;
    ask();
}

void RefillsModel::ask() {
    setLoading(true);
    const quint64 job = ++m_job;
    whenDone(m_pages.page(m_query, 0, firstKeys, firstKeys), this, [this, job](const Stored<RefillPage>& page) {
        if (job != m_job)
            return;
        show(page ? page.value() : RefillPage());
        setLoading(false);
        if (!page)
            Q_EMIT readFailed(page.error().text);
        else
            fetchMore({}); // a few thousand by themselves, so that the scroll bar tells something
    });
}

void RefillsModel::show(const RefillPage& page) {
    m_taking = true;
    beginResetModel();
    m_keys = page.keys;
    m_known = QSet<qint64>(m_keys.cbegin(), m_keys.cend());
    m_hasMore = page.hasMore;
    m_wanted.clear();
    m_unplaced.clear(); // they are among these
    keep(page.first);
    endResetModel();
    m_taking = false;
}

bool RefillsModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_hasMore;
}

void RefillsModel::fetchMore(const QModelIndex& parent) {
    if (parent.isValid() || !m_hasMore || m_loading || m_taking)
        return;
    setLoading(true);
    const auto from = static_cast<int>(std::max<qsizetype>(0, m_keys.size() - overlap));
    whenDone(m_pages.page(m_query, from, nextKeys, 0), this, [this, job = m_job](const Stored<RefillPage>& page) {
        if (job != m_job)
            return;
        if (page)
            append(page.value());
        setLoading(false);
        if (!page)
            Q_EMIT readFailed(page.error().text);
    });
}

void RefillsModel::append(const RefillPage& page) {
    QList<qint64> added;
    for (const qint64 key : page.keys) {
        if (!m_known.contains(key))
            added.append(key);
    }
    m_hasMore = page.hasMore;
    if (added.isEmpty())
        return;
    m_taking = true;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_keys.append(added);
    m_known.unite(QSet<qint64>(added.cbegin(), added.cend()));
    endInsertRows();
    m_taking = false;
}

void RefillsModel::setLoading(bool loading) {
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

std::optional<ListedRefill> RefillsModel::refillAt(int row) const {
    const ListedRefill* listed = row >= 0 && row < m_keys.size() ? m_cache.object(m_keys.at(row)) : nullptr;
    return listed ? std::optional(*listed) : std::nullopt;
}

int RefillsModel::rowOf(qint64 key) const {
    return m_known.contains(key) ? static_cast<int>(m_keys.indexOf(key)) : -1;
}

void RefillsModel::setActive(bool active) {
    m_active = active;
    refresh();
}

void RefillsModel::setAccountNames(const QHash<QString, QString>& names) {
    m_accountNames = names;
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, Account), index(rowCount() - 1, Account));
}

void RefillsModel::repaintStatuses() {
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0, Status), index(rowCount() - 1, Status));
}

int RefillsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RefillsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RefillsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    if (role == Role::Key)
        return QVariant::fromValue(m_keys.at(index.row()));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const ListedRefill* listed = m_cache.object(m_keys.at(index.row()));
    if (!listed) {
        want(index.row());
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    }
    const Refill& refill = listed->refill;
    return refillCell(*listed, column, role, QDateTime::currentMSecsSinceEpoch(),
                      m_accountNames.value(refill.accountId, refill.accountId),
                      column == Status && m_problems ? m_problems(refill.accountId, refill.refillId) : QString());
}

QVariant RefillsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigureColumn(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case RefillId:
        return tr("Refill ID");
    case OrderId:
        return tr("Order ID");
    case Service:
        return tr("Service");
    case Link:
        return tr("Link");
    case Status:
        return tr("Status");
    case Asked:
        return tr("Asked");
    case Changed:
        return tr("Changed");
    case Account:
        return tr("Account");
    case ColumnCount:
        break;
    }
    return {};
}

void RefillsModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount)
        return;
    RefillsQuery query = m_query;
    query.sortColumn = static_cast<RefillsQuery::Column>(column);
    query.descending = order == Qt::DescendingOrder;
    if (m_everAsked)
        setQuery(query);
    else
        m_query = query; // a table restores its sorting before anything is asked
}
