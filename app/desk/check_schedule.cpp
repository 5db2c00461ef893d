// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/check_schedule.h"

#include <algorithm>

namespace {

constexpr int standardPerMinute = 50;
constexpr Timestamp minute = 60'000;
// Clocks are adjusted by less than this all the time.
constexpr Timestamp setBack = 1'000;

} // namespace

CheckSchedule::CheckSchedule() {
    setPerMinute(standardPerMinute);
}

void CheckSchedule::setInterval(std::chrono::milliseconds interval) {
    m_orders.setInterval(interval, m_now);
    m_refills.setInterval(interval, m_now);
}

void CheckSchedule::setPerMinute(int requests) {
    requests = std::max(1, requests);
    m_inRow = std::max(1, requests / 5);
    const int rest = std::max(1, mostOf(requests) - m_inRow);
    m_gap = (minute + rest - 1) / rest;
}

int CheckSchedule::mostOf(int perMinute) {
    return std::max(1, perMinute * 4 / 5);
}

void CheckSchedule::setTime(Timestamp now) {
    if (const Timestamp by = m_now - now; by > setBack) {
        m_orders.clockSetBack(by);
        m_refills.clockSetBack(by);
        m_heldUntil -= std::min(by, m_heldUntil);
        m_spentTo -= by;
        m_now = now;
    }
    m_now = std::max(m_now, now);
}

Timestamp CheckSchedule::shareFreeAt() const {
    return m_spentTo - (m_inRow - 1) * m_gap;
}

Timestamp CheckSchedule::nextAt() const {
    const Timestamp orders = m_orders.nextDue();
    const Timestamp refills = m_refills.nextDue();
    const Timestamp due = orders == 0 || refills == 0 ? std::max(orders, refills) : std::min(orders, refills);
    return due == 0 ? 0 : std::max({due, m_heldUntil, shareFreeAt()});
}

std::optional<CheckSchedule::Batch> CheckSchedule::take() {
    if (m_now < m_heldUntil || m_now < shareFreeAt())
        return std::nullopt;
    const Kind other = m_lastKind == Kind::Orders ? Kind::Refills : Kind::Orders;
    for (const Kind kind : {other, m_lastKind}) {
        WatchList& list = listOf(kind);
        QStringList ids = list.due(m_now, m_batch);
        if (ids.isEmpty())
            continue;
        list.asked(ids, m_now);
        m_lastKind = kind;
        m_spentTo = std::max(m_spentTo, m_now) + m_gap;
        return Batch{kind, std::move(ids)};
    }
    return std::nullopt;
}
