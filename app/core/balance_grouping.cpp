// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/balance_grouping.h"

#include <algorithm>
#include <array>
#include <utility>

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 mostStretches = 48;

qint64 stretchFor(qint64 span) {
    static constexpr std::array widths{15 * minute, 30 * minute, hour,    3 * hour, 6 * hour,
                                       day,         2 * day,     7 * day, 28 * day, 91 * day};
    const auto found =
        std::find_if(widths.begin(), widths.end(), [span](qint64 width) { return span / width < mostStretches; });
    return found == widths.end() ? 365 * day : *found;
}

} // namespace

PointThinner::PointThinner(Timestamp from, Timestamp until, int columns)
    : m_from(from)
    , m_width(std::max<qint64>(1, (until - from) / std::max(1, columns))) {}

void PointThinner::add(const ToldBalance& point) {
    const qint64 column = (point.at - m_from) / m_width;
    if (column != m_column ||
        (!m_inColumn.isEmpty() && m_inColumn.first().balance.currency != point.balance.currency)) {
        flush();
        m_column = column;
    }
    if (m_inColumn.isEmpty()) {
        m_inColumn = {point, point, point, point};
        return;
    }
    if (point.balance.amount < m_inColumn.at(1).balance.amount)
        m_inColumn[1] = point;
    if (point.balance.amount > m_inColumn.at(2).balance.amount)
        m_inColumn[2] = point;
    m_inColumn[3] = point;
}

void PointThinner::flush() {
    std::stable_sort(m_inColumn.begin(), m_inColumn.end(),
                     [](const ToldBalance& left, const ToldBalance& right) { return left.at < right.at; });
    for (const ToldBalance& point : std::as_const(m_inColumn)) {
        if (m_kept.isEmpty() || m_kept.last() != point)
            m_kept.append(point);
    }
    m_inColumn.clear();
}

QList<ToldBalance> PointThinner::finish() {
    flush();
    return std::move(m_kept);
}

EventGroups::EventGroups(Timestamp from, Timestamp until, qint64 utcOffset)
    : m_offset(utcOffset)
    , m_width(stretchFor(until - from)) {}

void EventGroups::addCharge(const OrderMoney& charge) {
    add({BalanceEvent::Kind::Orders, charge.from, charge.until, charge.amount, charge.orders});
}

void EventGroups::add(const BalanceEvent& event) {
    BalanceEvent& group =
        m_groups[{static_cast<int>(event.kind), event.amount.currency, (event.at + m_offset) / m_width}];
    if (group.at == 0) {
        group = event;
        return;
    }
    const auto sum = group.amount.amount.plus(event.amount.amount);
    m_fits = m_fits && sum;
    group.amount.amount = sum.value_or(group.amount.amount);
    group.from = std::min(group.from, event.from);
    group.at = std::max(group.at, event.at);
    group.orders += event.orders;
}

QList<BalanceEvent> EventGroups::finish(const QList<BalanceEvent>& events, int& leftOut) {
    QList<BalanceEvent> all;
    leftOut = 0;
    for (auto event = events.crbegin(); event != events.crend(); ++event) {
        const bool alone = event->kind == BalanceEvent::Kind::TopUp || event->kind == BalanceEvent::Kind::Unexplained;
        if (!alone)
            add(*event);
        else if (all.size() < most)
            all.append(*event);
        else
            ++leftOut;
    }
    all.append(m_groups.values());
    std::stable_sort(all.begin(), all.end(), [](const BalanceEvent& left, const BalanceEvent& right) {
        return std::pair(left.at, left.kind) < std::pair(right.at, right.kind);
    });
    return all;
}
