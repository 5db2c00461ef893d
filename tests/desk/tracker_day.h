// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/rate_limiter.h"
#include "desk/check_schedule.h"
#include "desk/order_forecast.h"

#include <QList>
#include <QRandomGenerator>
#include <QSet>
#include <QString>

/// A day of an account on a clock that is only counted. The provider is a function; orders that end are followed by new
/// ones, so that as many are always running.
struct DayPlan final {
    QString name;
    int orders = 10'000;
    int refills = 200;
    std::chrono::hours length{24};
    std::chrono::seconds interval{60};
    int perMinute = 50;
    bool allNew = false;   ///< placed within the last minute
    bool forecasts = true; ///< asks by speed and record, not by age alone
    std::chrono::minutes clickEvery{0};
    std::chrono::hours sleepFrom{0}; ///< from the start; the program sleeps
    std::chrono::hours sleepFor{0};
    std::chrono::hours deadFrom{0}; ///< the provider is silent
    std::chrono::minutes deadFor{0};
    std::chrono::hours clockBackAt{0}; ///< the clock is set back by a day; 0: never
};

/// What was seen. Times in milliseconds.
struct DayFigures final {
    int requests = 0;
    int failed = 0;
    int mostInAMinute = 0; ///< by the program itself, in any 60 seconds
    int clicks = 0;
    Timestamp longestClick = 0;  ///< from the click until its request left
    Timestamp latestAge = 0;     ///< of any status, when it was asked again; sleep and silence left out
    Timestamp medianNoticed = 0; ///< from an order's end until it was known
    Timestamp caughtUp = 0;      ///< from the end of sleep or silence until everything had been asked
    int ended = 0;
    int ids = 0;
    double share = 0; ///< of the limit
};

class TrackerDay final {
public:
    explicit TrackerDay(DayPlan plan);
    [[nodiscard]] DayFigures live();

private:
    struct Life final {
        Order order; ///< as the ledger would have it
        Timestamp startAt = 0;
        Timestamp endAt = 0; ///< 0: never
        bool vanished = false;
        Timestamp askedAt = 0;
    };
    enum class Weather { Fair, Asleep, Silent };

    void place(Timestamp now, bool running);
    void watch(Life& life);
    [[nodiscard]] Timestamp wall() const { return m_now - m_setBack; }
    [[nodiscard]] Weather weather() const;
    [[nodiscard]] Timestamp span(std::chrono::milliseconds least, std::chrono::milliseconds most);
    void send(RateLimiter::For whom);
    void ask(const CheckSchedule::Batch& batch);
    void answer(const QStringList& ids);
    void answerOne(Life& life);
    void click();
    void noteAge(Timestamp askedAt);

    DayPlan m_plan;
    QRandomGenerator m_random{42};
    Timestamp m_start = 1'800'000'000'000;
    Timestamp m_now = m_start; ///< goes on evenly, whatever the clock on the wall is set to
    Timestamp m_setBack = 0;
    RateLimiter m_limiter;
    CheckSchedule m_schedule;
    OrderForecast m_forecast;
    ServicePaces m_paces;
    QHash<QString, Life> m_lives;
    int m_lastId = 0;
    int m_failing = 0;
    Timestamp m_fairSince = 0;
    QSet<QString> m_toCatchUp;
    QList<Timestamp> m_sent; ///< by the program
    QList<Timestamp> m_noticed;
    DayFigures m_figures;
};
