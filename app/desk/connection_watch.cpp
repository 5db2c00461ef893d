// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/connection_watch.h"

using namespace std::chrono_literals;

ConnectionWatch::ConnectionWatch(const ApiService& api, QObject* parent)
    : QObject(parent) {
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &ConnectionWatch::countDown);
    connect(&api, &ApiService::reachableChanged, this, &ConnectionWatch::setReachable);
    connect(&api, &ApiService::waiting, this, &ConnectionWatch::beginWait);
    connect(&api, &ApiService::waitingOver, this, &ConnectionWatch::endWait);
}

ConnectionWatch::State ConnectionWatch::state() const {
    if (m_keyless)
        return *m_keyless;
    return m_second.isActive() && m_reach != State::Offline ? State::Waiting : m_reach;
}

QString ConnectionWatch::text() const {
    switch (state()) {
    case State::Waiting:
        return waitText();
    case State::Offline:
        return errorText(m_unreachable);
    case State::KeyAwaited:
    case State::KeyMissing:
        return m_keyWords;
    case State::Connecting:
    case State::Online:
        break;
    }
    return {};
}

QString ConnectionWatch::waitText() const {
    if (m_why.kind != ErrorKind::RateLimited)
        return tr("%1 It is asked again in %n s.", nullptr, secondsLeft()).arg(errorText(m_why));
    if (m_why.retryAfter)
        return tr("The provider asks us to wait %n s.", nullptr, secondsLeft());
    return tr("The provider asks us to wait a little; it is asked again in %n s.", nullptr, secondsLeft());
}

int ConnectionWatch::secondsLeft() const {
    if (!m_second.isActive())
        return 0;
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(m_until.remainingTimeAsDuration()).count());
}

void ConnectionWatch::setKeyless(State how, const QString& why) {
    m_keyless = how;
    m_keyWords = why;
    tell();
}

void ConnectionWatch::setKeyKnown() {
    if (!m_keyless)
        return;
    m_keyless.reset();
    m_keyWords.clear();
    m_reach = State::Connecting;
    tell();
}

void ConnectionWatch::setReachable(bool reachable, const ApiError& error) {
    m_reach = reachable ? State::Online : State::Offline;
    m_unreachable = error;
    tell();
}

void ConnectionWatch::beginWait(std::chrono::milliseconds delay, const ApiError& why) {
    m_why = why;
    m_until.setRemainingTime(delay);
    m_second.start();
    tell();
}

void ConnectionWatch::endWait() {
    m_second.stop();
    tell();
}

void ConnectionWatch::countDown() {
    if (m_until.hasExpired())
        m_second.stop();
    tell();
}

void ConnectionWatch::tell() {
    const State now = state();
    ApiError why = now == State::Waiting ? m_why : now == State::Offline ? m_unreachable : ApiError{};
    if (m_keyless)
        why.providerText = m_keyWords;
    const int seconds = secondsLeft();
    const bool differs = now != m_toldState || why != m_toldWhy;
    const bool counted = seconds != m_toldSeconds;
    m_toldState = now;
    m_toldWhy = why;
    m_toldSeconds = seconds;
    if (differs)
        Q_EMIT changed();
    else if (counted)
        Q_EMIT countedDown();
}
