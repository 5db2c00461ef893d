// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_figures.h"

#include <algorithm>

namespace {

constexpr Timestamp patience = 900'000; // a quarter of an hour: answers are seldom closer together

} // namespace

std::optional<int> thousandths(qint64 part, qint64 whole) {
    constexpr int all = 1000;
    if (whole <= 0)
        return std::nullopt;
    part = std::clamp<qint64>(part, 0, whole);
    if (part == 0 || part == whole)
        return part == 0 ? 0 : all;
    // In parts: units may be as many as 64 bits hold.
    const qint64 scale = std::max<qint64>(1, whole / 1'000'000'000);
    const qint64 share = (part / scale * 2 * all + whole / scale) / (2 * (whole / scale));
    return static_cast<int>(std::clamp<qint64>(share, 1, all - 1));
}

std::optional<int> ServiceFigures::share(int of) const {
    return thousandths(of, ended());
}

std::optional<int> ServiceFigures::delivered() const {
    return thousandths(units - missing, units);
}

std::optional<int> ServiceFigures::shortfall() const {
    return thousandths(servedMissing, servedUnits);
}

std::optional<qint64> bracketedTime(Timestamp placedAt, Timestamp before, Timestamp seen) {
    if (placedAt <= 0 || seen <= placedAt || before > seen)
        return std::nullopt;
    const Timestamp whole = seen - placedAt;
    const Timestamp gap = seen - std::max(before, placedAt);
    if (gap > std::max(whole / 2, patience))
        return std::nullopt;
    return std::max<qint64>(1, whole - gap / 2);
}

ServiceTimes timesOf(const QList<qint64>& latestFirst) {
    ServiceTimes times;
    if (latestFirst.isEmpty())
        return times;
    QList<qint64> sorted = latestFirst;
    std::sort(sorted.begin(), sorted.end());
    times.orders = static_cast<int>(sorted.size());
    const qint64 below = sorted.at((sorted.size() - 1) / 2);
    const qint64 above = sorted.at(sorted.size() / 2);
    times.median = std::chrono::milliseconds(below + (above - below) / 2);
    times.slowest = std::chrono::milliseconds(sorted.last());
    if (times.orders < ServiceFigures::few) {
        for (const qint64 time : latestFirst)
            times.each.append(std::chrono::milliseconds(time));
    }
    return times;
}

qint64 missingUnits(OrderStatus status, qint64 units, std::optional<qint64> remains) {
    switch (status) {
    case OrderStatus::Completed:
    case OrderStatus::Partial:
        return remains ? std::clamp<qint64>(*remains, 0, units) : 0;
    case OrderStatus::Canceled:
    case OrderStatus::Refunded:
    case OrderStatus::Failed:
        // "0" is what many tell when they no longer count.
        return remains && *remains > 0 ? std::min(*remains, units) : units;
    default:
        return 0;
    }
}

bool hasStarted(OrderStatus status, qint64 units, std::optional<qint64> remains) {
    switch (status) {
    case OrderStatus::InProgress:
    case OrderStatus::Completed:
    case OrderStatus::Partial:
        return true;
    case OrderStatus::Canceled:
    case OrderStatus::Refunded:
    case OrderStatus::Failed:
        return false; // what remains is what is given back
    default:
        // Before it began many tell that nothing remains.
        return remains && *remains > 0 && *remains < units;
    }
}
