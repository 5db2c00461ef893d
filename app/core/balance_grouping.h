// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance_account.h"

#include <QMap>

#include <tuple>

/// Thins a long line for a chart: of each of `columns` equal times the first, lowest, highest and last point stay.
class PointThinner final {
public:
    PointThinner(Timestamp from, Timestamp until, int columns);

    /// By time.
    void add(const ToldBalance& point);
    /// Call it last. Runs of one currency are thinned apart.
    [[nodiscard]] QList<ToldBalance> finish();

private:
    void flush();

    Timestamp m_from;
    qint64 m_width;
    qint64 m_column = -1;
    QList<ToldBalance> m_inColumn; ///< first, lowest, highest, last
    QList<ToldBalance> m_kept;
};

/// Puts what happened often together, so that a list and a chart of any span stay small: Orders, MoneyBack and NotTaken
/// by stretches of time, each sum in one currency. TopUp and Unexplained stand alone, the newest `most` of them.
class EventGroups final {
public:
    static constexpr int most = 1'000;

    /// utcOffset: milliseconds, so that stretches of days begin at midnight.
    EventGroups(Timestamp from, Timestamp until, qint64 utcOffset);

    void addCharge(const OrderMoney& charge);
    /// All by time; call it last. leftOut: how many of those that stand alone are not among them.
    [[nodiscard]] QList<BalanceEvent> finish(const QList<BalanceEvent>& events, int& leftOut);
    /// Milliseconds of a stretch.
    [[nodiscard]] qint64 width() const { return m_width; }
    [[nodiscard]] bool fits() const { return m_fits; }

private:
    using Place = std::tuple<int, QString, qint64>; ///< kind, currency, stretch
    void add(const BalanceEvent& event);

    qint64 m_offset;
    qint64 m_width;
    bool m_fits = true;
    QMap<Place, BalanceEvent> m_groups;
};
