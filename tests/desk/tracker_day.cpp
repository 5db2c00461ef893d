// SPDX-License-Identifier: GPL-3.0-or-later
#include "tracker_day.h"

#include "api/retry_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int services = 50;
constexpr Timestamp latency = 400;
constexpr Timestamp silence = 30'000; // as ApiLimits has it

Timestamp ms(milliseconds time) {
    return time.count();
}

} // namespace

TrackerDay::TrackerDay(DayPlan plan)
    : m_plan(std::move(plan))
    , m_limiter(m_plan.perMinute, 2, [this] { return milliseconds(m_now); }) {
    for (int i = 0; i < services; ++i)
        m_paces.insert(QString::number(i), {100, milliseconds(span(1min, 3h)), milliseconds(span(4h, 120h))});
    if (m_plan.forecasts)
        m_forecast.setPaces(m_paces);
    m_schedule.setInterval(m_plan.interval);
    m_schedule.setPerMinute(m_plan.perMinute);
    m_schedule.setTime(wall());
    for (int i = 0; i < m_plan.orders; ++i)
        place(m_plan.allNew ? m_now - span(0s, 60s) : m_now, !m_plan.allNew);
    for (int i = 0; i < m_plan.refills; ++i)
        m_schedule.refills().watch(u"r%1"_s.arg(i), {.since = m_now - span(0s, 48h)}, m_now - span(0s, 20min), wall());
}

Timestamp TrackerDay::span(milliseconds least, milliseconds most) {
    return ms(least) + static_cast<Timestamp>(m_random.generateDouble() * static_cast<double>(ms(most - least)));
}

// running: somewhere in the middle of its life, and asked about a little while ago.
void TrackerDay::place(Timestamp now, bool running) {
    Life life;
    const auto service = QString::number(m_random.bounded(services));
    const ServicePace pace = m_paces.value(service);
    const Timestamp whole = span(*pace.toFinish / 2, *pace.toFinish * 3 / 2);
    const Timestamp age = running ? span(0s, milliseconds(whole)) : 0;
    life.order.orderId = QString::number(++m_lastId);
    life.order.serviceId = service;
    life.order.placement = Placement::Placed;
    life.order.units = 1000;
    life.order.placedAt = now - age - m_setBack;
    life.startAt = now - age + std::min(whole / 2, span(*pace.toStart / 2, *pace.toStart * 3 / 2));
    life.endAt = now - age + whole;
    // Some stand still for ever, some are unknown to the provider all at once.
    const int luck = m_random.bounded(200);
    life.vanished = luck == 0;
    if (luck < 10)
        life.endAt = 0;
    if (running) {
        life.order.checkedAt = now - span(0s, m_plan.interval * 10);
        life.order.changedAt = life.order.placedAt;
    }
    life.askedAt = running ? life.order.checkedAt : now;
    watch(*m_lives.insert(life.order.orderId, life));
}

void TrackerDay::watch(Life& life) {
    WatchFacts facts{.since = life.order.placedAt, .movedAt = wall()};
    if (m_plan.forecasts) {
        m_forecast.note(life.order);
        facts = m_forecast.factsOf(life.order.orderId);
    }
    m_schedule.orders().watch(life.order.orderId, facts, life.order.checkedAt, wall());
}

TrackerDay::Weather TrackerDay::weather() const {
    const Timestamp since = m_now - m_start;
    if (since >= ms(m_plan.sleepFrom) && since < ms(m_plan.sleepFrom + m_plan.sleepFor))
        return Weather::Asleep;
    if (since >= ms(m_plan.deadFrom) && since < ms(m_plan.deadFrom + m_plan.deadFor))
        return Weather::Silent;
    return Weather::Fair;
}

void TrackerDay::send(RateLimiter::For whom) {
    while (const auto wait = m_limiter.delay(whom)) {
        if (*wait <= 0ms)
            break;
        m_now += ms(*wait);
    }
    m_limiter.began(whom);
    if (whom == RateLimiter::For::Program)
        m_sent.append(m_now);
    ++m_figures.requests;
}

void TrackerDay::noteAge(Timestamp askedAt) {
    if (m_toCatchUp.isEmpty())
        m_figures.latestAge = std::max(m_figures.latestAge, m_now - askedAt);
}

void TrackerDay::answerOne(Life& life) {
    noteAge(life.askedAt);
    life.askedAt = m_now;
    m_toCatchUp.remove(life.order.orderId);
    if (life.vanished)
        return;
    Order& order = life.order;
    const OrderStatus before = order.status;
    const auto remainsBefore = order.remains;
    const bool done = life.endAt != 0 && m_now >= life.endAt;
    order.status = done                   ? OrderStatus::Completed
                   : m_now < life.startAt ? OrderStatus::Pending
                                          : OrderStatus::InProgress;
    order.remains = order.units;
    if (order.status != OrderStatus::Pending && life.endAt != 0) {
        const double part = static_cast<double>(m_now - life.startAt) / static_cast<double>(life.endAt - life.startAt);
        order.remains = static_cast<qint64>((1 - std::min(1.0, part)) * static_cast<double>(order.units));
    }
    order.checkedAt = wall();
    if (order.status != before || order.remains != remainsBefore)
        order.changedAt = wall();
}

void TrackerDay::answer(const QStringList& ids) {
    m_schedule.setTime(wall());
    m_schedule.orders().asked(ids, wall());
    m_figures.ids += static_cast<int>(ids.size());
    for (const QString& id : ids) {
        Life& life = m_lives[id];
        answerOne(life);
        if (life.order.status != OrderStatus::Completed) {
            watch(life);
            continue;
        }
        ++m_figures.ended;
        if (m_toCatchUp.isEmpty())
            m_noticed.append(m_now - life.endAt);
        m_schedule.orders().forget(id);
        m_forecast.forget(id);
        m_lives.remove(id);
        place(m_now, false);
    }
}

void TrackerDay::ask(const CheckSchedule::Batch& batch) {
    send(RateLimiter::For::Program);
    const bool silent = weather() == Weather::Silent;
    m_now += silent ? silence : latency;
    m_limiter.ended();
    m_schedule.setTime(wall());
    if (silent) {
        ++m_figures.failed;
        const milliseconds pause = backOff(1s, ++m_failing);
        m_limiter.pause(pause, RateLimiter::For::Program);
        m_schedule.listOf(batch.kind).missed(batch.ids, wall());
        return;
    }
    m_failing = 0;
    m_limiter.resume();
    if (batch.kind == CheckSchedule::Kind::Orders)
        answer(batch.ids);
    else
        m_schedule.refills().asked(batch.ids, wall());
}

// A person checks a hundred orders.
void TrackerDay::click() {
    const Timestamp clicked = m_now;
    send(RateLimiter::For::Person);
    ++m_figures.clicks;
    m_figures.longestClick = std::max(m_figures.longestClick, m_now - clicked);
    m_now += latency;
    m_limiter.ended();
    if (weather() == Weather::Fair)
        answer(m_lives.keys().first(100));
}

DayFigures TrackerDay::live() {
    const Timestamp end = m_start + ms(m_plan.length);
    Timestamp nextClick = m_plan.clickEvery > 0min ? m_start + ms(m_plan.clickEvery) : end;
    bool foul = false;
    while (m_now < end) {
        foul = foul || weather() != Weather::Fair;
        if (weather() == Weather::Asleep)
            m_now = m_start + ms(m_plan.sleepFrom + m_plan.sleepFor);
        if (foul && weather() == Weather::Fair) {
            foul = false;
            m_fairSince = m_now;
            const QStringList all = m_lives.keys();
            m_toCatchUp = {all.begin(), all.end()};
        }
        if (m_plan.clockBackAt > 0h && m_setBack == 0 && m_now - m_start >= ms(m_plan.clockBackAt))
            m_setBack = ms(24h);
        m_schedule.setTime(wall());
        if (m_now >= nextClick) {
            click();
            nextClick += ms(m_plan.clickEvery);
        } else if (const auto batch = m_schedule.take()) {
            ask(*batch);
        } else {
            m_now = std::min(nextClick, std::max(m_now + 1, m_schedule.nextAt() + m_setBack));
        }
        if (m_fairSince != 0 && m_toCatchUp.isEmpty() && m_figures.caughtUp == 0)
            m_figures.caughtUp = m_now - m_fairSince;
    }
    for (const Life& life : std::as_const(m_lives))
        noteAge(life.askedAt);
    for (auto first = m_sent.cbegin(), last = m_sent.cbegin(); last != m_sent.cend(); ++last) {
        while (*last - *first >= 60'000)
            ++first;
        m_figures.mostInAMinute = std::max(m_figures.mostInAMinute, static_cast<int>(last - first) + 1);
    }
    std::sort(m_noticed.begin(), m_noticed.end());
    m_figures.medianNoticed = m_noticed.isEmpty() ? 0 : m_noticed.at(m_noticed.size() / 2);
    const double minutes = static_cast<double>(m_now - m_start) / 60'000;
    m_figures.share = m_figures.requests / (minutes * m_plan.perMinute);
    return m_figures;
}
