// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_filters_model.h"

#include "core/order_condition.h"
#include "models/facet_roles.h"
#include "store/when_done.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

using Kind = OrderFiltersModel::Filter::Kind;

namespace {

constexpr std::array spans{1, 7, 30};

QString spanText(int days) {
    return days == 1 ? OrderFiltersModel::tr("Today") : OrderFiltersModel::tr("Last %n day(s)", nullptr, days);
}

} // namespace

OrderFiltersModel::OrderFiltersModel(Ledger& ledger, QObject* parent)
    : QAbstractListModel(parent)
    , m_pages(ledger) {
    connect(&ledger, &Ledger::ordersAdded, this, &OrderFiltersModel::refresh);
    connect(&ledger, &Ledger::ordersChanged, this, &OrderFiltersModel::refresh);
}

void OrderFiltersModel::setQuery(const OrdersQuery& query, int days) {
    if (m_started && query == m_query && days == m_days)
        return;
    m_started = true;
    m_query = query;
    m_days = days;
    ++m_job;
    m_reading = false;
    rebuild(); // what is chosen shows at once, its counts follow
    refresh();
}

void OrderFiltersModel::setAccounts(const QList<QPair<QString, QString>>& accounts) {
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    rebuild();
}

QString OrderFiltersModel::serviceName(const QString& serviceId) const {
    const auto found = std::find_if(m_counts.services.cbegin(), m_counts.services.cend(),
                                    [&serviceId](const OrderCounts::Service& one) { return one.id == serviceId; });
    return found == m_counts.services.cend() || found->name.isEmpty() ? serviceId : found->name;
}

QList<QPair<QString, QString>> OrderFiltersModel::services() const {
    QList<QPair<QString, QString>> services;
    for (const OrderCounts::Service& one : m_counts.services)
        services.append({one.id, one.name});
    return services;
}

OrderFiltersModel::Filter OrderFiltersModel::filterAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).filter : Filter();
}

void OrderFiltersModel::refresh() {
    if (!m_started)
        return;
    // One reading at a time: what changes meanwhile is counted once afterwards.
    m_stale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<std::pair<Timestamp, Timestamp>> asked;
    for (const int days : spans) {
        const DaySpan span = lastDays(days, now);
        asked.append({span.from, span.until});
    }
    whenDone(m_pages.counts(m_query, asked, mostServices), this, [this, job = m_job](const Stored<OrderCounts>& read) {
        if (job != m_job)
            return;
        m_reading = false;
        if (read)
            apply(read.value());
        if (m_stale)
            refresh();
    });
}

void OrderFiltersModel::apply(const OrderCounts& counts) {
    m_counts = counts;
    rebuild();
    const bool narrowed =
        !m_query.serviceId.isEmpty() || m_query.placedFrom != 0 || m_query.placedUntil != 0 || !m_query.keys.isEmpty();
    Q_EMIT statusesCounted(narrowed ? counts.statuses : FacetCounts(), !narrowed || !counts.statuses.isEmpty());
}

void OrderFiltersModel::rebuild() {
    QList<Row> rows;
    addTimes(rows);
    addAccounts(rows);
    addServices(rows);
    const auto same = [](const Row& a, const Row& b) { return a.filter == b.filter && a.text == b.text; };
    if (std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(), same)) {
        m_rows.swap(rows);
        for (int row = 0; row < m_rows.size(); ++row) {
            if (rows.at(row) != m_rows.at(row))
                Q_EMIT dataChanged(index(row), index(row));
        }
        return;
    }
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& old : before) {
        const auto now =
            std::find_if(rows.cbegin(), rows.cend(), [&](const Row& row) { return same(row, m_rows.at(old.row())); });
        after.append(now == rows.cend() ? QModelIndex() : createIndex(static_cast<int>(now - rows.cbegin()), 0));
    }
    m_rows = rows;
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
}

void OrderFiltersModel::addTimes(QList<Row>& rows) const {
    rows.append({{}, tr("Placed"), {}, {}, false});
    for (std::size_t at = 0; at < spans.size(); ++at) {
        const int days = spans.at(at);
        const auto place = static_cast<qsizetype>(at);
        const auto count = place < m_counts.spans.size() ? std::optional(m_counts.spans.at(place)) : std::nullopt;
        rows.append({{Kind::Days, days, {}}, spanText(days), u"clock"_s, count, m_days == days});
    }
    const bool ranged = m_days == 0 && (m_query.placedFrom != 0 || m_query.placedUntil != 0);
    rows.append({{Kind::Range, 0, {}}, tr("Range of days…"), u"calendar"_s, {}, ranged});
}

void OrderFiltersModel::addServices(QList<Row>& rows) const {
    if (m_counts.services.isEmpty())
        return;
    rows.append({{}, tr("Service"), {}, {}, false});
    for (const OrderCounts::Service& service : m_counts.services) {
        rows.append({{Kind::Service, 0, service.id},
                     service.name.isEmpty() ? service.id : service.name,
                     {},
                     service.orders,
                     service.id == m_query.serviceId});
    }
}

void OrderFiltersModel::addAccounts(QList<Row>& rows) const {
    if (m_accounts.size() < 2)
        return;
    rows.append({{}, tr("Account"), {}, {}, false});
    int all = 0;
    for (const int orders : m_counts.accounts)
        all += orders;
    rows.append({{Kind::AllAccounts, 0, {}}, tr("All accounts"), {}, all, m_query.accountId.isEmpty()});
    for (const auto& [id, name] : m_accounts)
        rows.append({{Kind::Account, 0, id}, name, {}, m_counts.accounts.value(id), id == m_query.accountId});
}

int OrderFiltersModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrderFiltersModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = m_rows.at(index.row());
    const bool heading = row.filter.kind == Kind::Heading;
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        // Names of services may be too long for the list.
        return row.filter.kind == Kind::Service
                   ? QVariant(tr("%1 · %2", "a service's id and name").arg(row.filter.value, row.text))
                   : QVariant();
    case Qt::AccessibleTextRole:
        //: A filter and how many orders it has, for screen readers.
        return row.count ? tr("%1, %n order(s)", nullptr, *row.count).arg(row.text) : row.text;
    case Qt::CheckStateRole:
        return heading ? QVariant() : QVariant(row.chosen ? Qt::Checked : Qt::Unchecked);
    case Role::Heading:
        return heading;
    case Role::Count:
        return row.count ? QVariant(*row.count) : QVariant();
    case Role::Facet:
        return QVariant::fromValue(row.filter);
    case Role::Icon:
        return row.icon;
    default:
        return {};
    }
}

Qt::ItemFlags OrderFiltersModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemNeverHasChildren | Qt::ItemIsSelectable;
}
