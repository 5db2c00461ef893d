// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_filters.h"

#include "core/order_condition.h"
#include "models/order_facets_model.h"
#include "store/account_names.h"
#include "ui/kit/facet_list.h"
#include "ui/orders/day_range_panel.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

using Kind = OrderFiltersModel::Filter::Kind;

namespace {

constexpr int titleHeight = 34;

} // namespace

OrderFilters::OrderFilters(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_statuses(new OrderFacetsModel(ledger, this))
    , m_filters(new OrderFiltersModel(ledger, this))
    , m_statusList(new FacetList(theme, tr("Statuses"), this))
    , m_filterList(new FacetList(theme, tr("Filters"), this)) {
    // Before the view hears of it, which would go on to whatever stands beside.
    connect(m_statuses, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex&, int first, int last) {
                if (const int row = m_statuses->rowOf(m_chosen.facet); row >= first && row <= last)
                    choose(OrdersQuery::Facet::All);
            });
    m_statusList->setModel(m_statuses);
    m_statusList->setTitle(tr("Statuses"));
    m_statusList->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_filterList->setModel(m_filters);
    m_filterList->setSeveral();
    m_filterList->setAccessibleDescription(tr("Enter or Space chooses a row, and gives it up again."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_statusList);
    column->addWidget(m_filterList, 1);
    setFixedWidth(Size::facets);

    connect(m_statusList, &FacetList::chosen, this, [this](const QModelIndex& index) {
        m_chosen.facet = static_cast<OrdersQuery::Facet>(index.data(Role::Facet).toInt());
        Q_EMIT changed();
    });
    for (auto signal : {&FacetList::chosen, &FacetList::toggled}) {
        connect(m_filterList, signal, this,
                [this](const QModelIndex& index) { take(index.data(Role::Facet).value<OrderFiltersModel::Filter>()); });
    }
    for (auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_statuses, signal, this, &OrderFilters::fitStatuses);
    connect(m_filters, &OrderFiltersModel::statusesCounted, m_statuses, &OrderFacetsModel::setShownCounts);
    connect(&settings, &Settings::accountsChanged, this, [this] { m_filters->setAccounts(accounts()); });
    connect(&m_minute, &QTimer::timeout, this, &OrderFilters::followDays);
    m_minute.start(std::chrono::minutes(1));
    m_filters->setAccounts(accounts());
    fitStatuses();
}

void OrderFilters::setAccount(const QString& accountId) {
    m_home = accountId;
    const OrdersQuery::Facet facet = m_chosen.facet;
    m_chosen = {};
    m_chosen.facet = facet;
    m_chosen.accountId = accountId;
    m_statuses->setAccount(accountId);
    m_statusList->choose(m_statuses->rowOf(facet));
    Q_EMIT changed();
}

void OrderFilters::narrow(OrdersQuery& query) const {
    query.accountId = m_chosen.accountId;
    query.facet = m_chosen.facet;
    query.serviceId = m_chosen.serviceId;
    query.placedFrom = m_chosen.from;
    query.placedUntil = m_chosen.until;
    query.keys = m_chosen.keys;
    query.accountNames = accounts();
}

void OrderFilters::setAsked(const OrdersQuery& query) {
    // Counts are the same whatever is typed and however it is sorted.
    OrdersQuery counted;
    counted.accountId = query.accountId;
    counted.facet = query.facet;
    counted.serviceId = query.serviceId;
    counted.placedFrom = query.placedFrom;
    counted.placedUntil = query.placedUntil;
    counted.keys = query.keys;
    m_filters->setQuery(counted, m_chosen.days);
}

void OrderFilters::choose(OrdersQuery::Facet facet) {
    m_statusList->choose(m_statuses->rowOf(facet));
}

void OrderFilters::showOnly(const QList<OrderKey>& keys, const QString& words) {
    Chosen chosen;
    chosen.facet = m_chosen.facet;
    // Those that are gone are none, not all.
    chosen.keys = keys.isEmpty() ? QList<OrderKey>{0} : keys;
    chosen.keysWords = words;
    changeTo(chosen);
}

void OrderFilters::clear() {
    Chosen chosen;
    chosen.facet = m_chosen.facet;
    chosen.accountId = m_home;
    changeTo(chosen);
}

void OrderFilters::resume(const std::any& memory) {
    if (const auto* chosen = std::any_cast<Chosen>(&memory))
        changeTo(*chosen);
}

bool OrderFilters::isNarrowed() const {
    return !words().isEmpty();
}

QStringList OrderFilters::words() const {
    QStringList words;
    if (!m_chosen.keys.isEmpty())
        words.append(m_chosen.keysWords);
    if (m_chosen.from != 0 || m_chosen.until != 0)
        words.append(spanWords());
    if (!m_chosen.serviceId.isEmpty())
        words.append(m_filters->serviceName(m_chosen.serviceId));
    if (m_chosen.accountId.isEmpty() && !m_home.isEmpty()) {
        if (m_chosen.keys.isEmpty()) // else that is meant
            words.append(tr("All accounts"));
    } else if (m_chosen.accountId != m_home) {
        const auto known = accounts();
        const auto found = std::find_if(known.cbegin(), known.cend(),
                                        [this](const auto& one) { return one.first == m_chosen.accountId; });
        words.append(found == known.cend() ? m_chosen.accountId : found->second);
    }
    return words;
}

void OrderFilters::remove(int word) {
    Chosen chosen = m_chosen;
    int at = 0;
    if (!m_chosen.keys.isEmpty() && word == at++) {
        chosen.keys.clear();
        chosen.keysWords.clear();
        chosen.accountId = m_home;
    } else if ((m_chosen.from != 0 || m_chosen.until != 0) && word == at++) {
        chosen.days = 0;
        chosen.from = chosen.until = 0;
    } else if (!m_chosen.serviceId.isEmpty() && word == at++) {
        chosen.serviceId.clear();
    } else {
        chosen.accountId = m_home;
    }
    changeTo(chosen);
}

OrderVocabulary OrderFilters::vocabulary() const {
    OrderVocabulary vocabulary;
    vocabulary.services = m_filters->services();
    for (const auto& [id, name] : accounts())
        vocabulary.accounts.append(name);
    return vocabulary;
}

QList<QPair<QString, QString>> OrderFilters::accounts() const {
    QList<QPair<QString, QString>> names;
    const auto known = m_settings.accounts();
    const QStringList apart = namesToldApart(known);
    for (qsizetype at = 0; at < known.size(); ++at)
        names.append({known.at(at).id, apart.at(at)});
    return names;
}

void OrderFilters::take(const OrderFiltersModel::Filter& filter) {
    Chosen chosen = m_chosen;
    switch (filter.kind) {
    case Kind::Heading:
        return;
    case Kind::Range:
        askRange();
        return;
    case Kind::Days: {
        chosen.days = m_chosen.days == filter.days ? 0 : filter.days;
        const DaySpan span = lastDays(std::max(1, filter.days), QDateTime::currentMSecsSinceEpoch());
        chosen.from = chosen.days != 0 ? span.from : 0;
        chosen.until = 0;
        break;
    }
    case Kind::Service:
        chosen.serviceId = m_chosen.serviceId == filter.value ? QString() : filter.value;
        break;
    case Kind::Account:
        chosen.accountId = m_chosen.accountId == filter.value ? m_home : filter.value;
        break;
    case Kind::AllAccounts:
        chosen.accountId = m_chosen.accountId.isEmpty() ? m_home : QString();
        break;
    }
    changeTo(chosen);
}

void OrderFilters::askRange() {
    if (m_range == nullptr) {
        m_range = new DayRangePanel(m_theme, this);
        connect(m_range, &DayRangePanel::accepted, this, [this](const QDate& first, const QDate& last) {
            const DaySpan span = daySpan(first, last);
            Chosen chosen = m_chosen;
            chosen.days = 0;
            chosen.from = span.from;
            chosen.until = span.until;
            changeTo(chosen);
        });
    }
    const QRect row = m_filterList->visualRect(m_filterList->currentIndex());
    m_range->openAt(m_filterList->viewport()->mapToGlobal(row.bottomLeft()), m_chosen.from, m_chosen.until);
}

void OrderFilters::changeTo(const Chosen& chosen) {
    const bool otherAccount = chosen.accountId != m_chosen.accountId;
    m_chosen = chosen;
    if (otherAccount)
        m_statuses->setAccount(chosen.accountId);
    Q_EMIT changed();
}

// The last days go on at midnight.
void OrderFilters::followDays() {
    if (m_chosen.days == 0)
        return;
    const DaySpan span = lastDays(m_chosen.days, QDateTime::currentMSecsSinceEpoch());
    if (span.from == m_chosen.from)
        return;
    m_chosen.from = span.from;
    Q_EMIT changed();
}

void OrderFilters::fitStatuses() {
    m_statusList->setFixedHeight(titleHeight + m_statuses->rowCount() * Size::facetRow + 2 * Size::step);
}

QString OrderFilters::spanWords() const {
    if (m_chosen.days == 1)
        return tr("Today");
    if (m_chosen.days > 1)
        return tr("Last %n day(s)", nullptr, m_chosen.days);
    const auto day = [](Timestamp at) {
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at).date(), QLocale::ShortFormat);
    };
    if (m_chosen.until == 0)
        return tr("Since %1").arg(day(m_chosen.from));
    if (m_chosen.from == 0)
        return tr("Until %1").arg(day(m_chosen.until - 1));
    return tr("%1 to %2", "days").arg(day(m_chosen.from), day(m_chosen.until - 1));
}
