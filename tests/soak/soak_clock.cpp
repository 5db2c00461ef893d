// SPDX-License-Identifier: GPL-3.0-or-later
// In place of the C library's, and only here is anything global: there is one clock in a process.
#include "soak_clock.h"

#include "soak_page.h"
#include "soak_threads.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <poll.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

#define SOAK_SEEN __attribute__((visibility("default")))

namespace {

constexpr qint64 second = 1'000'000'000;
constexpr qint64 millisecond = 1'000'000;
// Other threads wait for their timers in life; so soon they notice that it is later than they think.
constexpr qint64 longestWait = 20 * millisecond;
constexpr qint64 shortWait = millisecond / 10;
constexpr int manyRounds = 20; ///< of short waits; then it is looked whether there is anything to wait for

std::atomic<SoakPage*> thePage = nullptr; // the watchdog of Qt's tests looks, too
std::atomic<SoakClock::Place> thePlace = SoakClock::Place::Desk;
pid_t theWaiter = 0; ///< whose waits are passed over
std::function<qint64()> theUnderWay;

qint64 nanoseconds(const timespec& time) {
    return static_cast<qint64>(time.tv_sec) * second + time.tv_nsec;
}

timespec timeOf(qint64 nanoseconds) {
    timespec time{};
    time.tv_sec = static_cast<time_t>(nanoseconds / second);
    time.tv_nsec = static_cast<long>(nanoseconds % second);
    return time;
}

qint64 real(clockid_t clock) {
    timespec time{};
    ::syscall(SYS_clock_gettime, clock, &time);
    return nanoseconds(time);
}

// Qt's own patience with a test is one of life.
bool isWatchdog() {
    thread_local int answer = -1;
    if (answer < 0) {
        std::array<char, 16> name{};
        (void)::pthread_getname_np(::pthread_self(), name.data(), name.size());
        answer = std::strcmp(name.data(), "QtTest Watchdog") == 0 ? 1 : 0;
    }
    return answer == 1;
}

// How much later it is than in life.
qint64 ahead(clockid_t clock) {
    const SoakPage* page = thePage;
    if (page == nullptr || isWatchdog())
        return 0;
    const bool atDesk = thePlace == SoakClock::Place::Desk;
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
        return page->awake + page->slept + (atDesk ? page->shift.load() : 0);
    case CLOCK_BOOTTIME:
        return page->awake + page->slept;
    case CLOCK_MONOTONIC:
    case CLOCK_MONOTONIC_COARSE:
    case CLOCK_MONOTONIC_RAW:
        return page->awake + (atDesk ? 0 : page->slept.load());
    default:
        return 0;
    }
}

int realPoll(pollfd* fds, nfds_t count, qint64 wait, const sigset_t* mask) {
    timespec time = timeOf(std::max<qint64>(wait, 0));
    return static_cast<int>(::syscall(SYS_ppoll, fds, count, wait < 0 ? nullptr : &time, mask, sizeof(long)));
}

int passOver(pollfd* fds, nfds_t count, qint64 wait, const sigset_t* mask) {
    const qint64 until = real(CLOCK_MONOTONIC) + wait;
    int rounds = 0;
    while (true) {
        const int found = realPoll(fds, count, 0, mask);
        const qint64 now = real(CLOCK_MONOTONIC);
        if (found != 0 || now >= until)
            return found;
        const qint64 underWay = theUnderWay() * millisecond;
        if (underWay > now) {
            if (const int ready = realPoll(fds, count, std::min(underWay, until) - now, mask); ready != 0)
                return ready;
        } else if (SoakThreads::anyWorks() && (++rounds % manyRounds != 0 || SoakThreads::someRun())) {
            if (const int ready = realPoll(fds, count, shortWait, mask); ready != 0)
                return ready;
        } else if (const int ready = realPoll(fds, count, 0, mask); ready != 0) {
            return ready; // what a thread had told just before it rested
        } else {
            thePage.load()->awake += until - now;
            return 0;
        }
    }
}

struct Start final {
    void* (*run)(void*);
    void* argument;
};

void* begin(void* made) {
    const Start start = *static_cast<Start*>(made);
    delete static_cast<Start*>(made);
    SoakThreads::noteStarted();
    return start.run(start.argument);
}

using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
using Wait = int (*)(pthread_cond_t*, pthread_mutex_t*);
using TimedWait = int (*)(pthread_cond_t*, pthread_mutex_t*, const timespec*);
using ClockWait = int (*)(pthread_cond_t*, pthread_mutex_t*, clockid_t, const timespec*);

} // namespace

extern "C" {

SOAK_SEEN int clock_gettime(clockid_t clock, timespec* time) noexcept {
    const auto result = static_cast<int>(::syscall(SYS_clock_gettime, clock, time));
    if (result == 0)
        *time = timeOf(nanoseconds(*time) + ahead(clock));
    return result;
}

SOAK_SEEN int gettimeofday(timeval* time, void* /*zone*/) noexcept {
    const qint64 now = real(CLOCK_REALTIME) + ahead(CLOCK_REALTIME);
    time->tv_sec = static_cast<time_t>(now / second);
    time->tv_usec = static_cast<suseconds_t>(now % second / 1000);
    return 0;
}

SOAK_SEEN time_t time(time_t* out) noexcept {
    const auto now = static_cast<time_t>((real(CLOCK_REALTIME) + ahead(CLOCK_REALTIME)) / second);
    if (out != nullptr)
        *out = now;
    return now;
}

SOAK_SEEN int ppoll(pollfd* fds, nfds_t count, const timespec* timeout, const sigset_t* mask) {
    const qint64 wait = timeout != nullptr ? nanoseconds(*timeout) : -1;
    if (wait == 0)
        return realPoll(fds, count, 0, mask);
    if (wait > 0 && theWaiter != 0 && ::gettid() == theWaiter)
        return passOver(fds, count, wait, mask);
    const SoakThreads::Resting resting(fds, count);
    return realPoll(fds, count, thePage != nullptr ? std::min(wait, longestWait) : wait, mask);
}

SOAK_SEEN int pthread_create(pthread_t* thread, const pthread_attr_t* attributes, void* (*run)(void*),
                             void* argument) noexcept {
    static const auto create = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "pthread_create"));
    SoakThreads::noteStarting();
    auto* start = new Start{run, argument};
    const int failed = create(thread, attributes, begin, start);
    if (failed == 0)
        return 0;
    delete start;
    SoakThreads::noteNotStarted();
    return failed;
}

SOAK_SEEN int pthread_cond_wait(pthread_cond_t* condition, pthread_mutex_t* mutex) {
    static const auto wait = reinterpret_cast<Wait>(::dlsym(RTLD_NEXT, "pthread_cond_wait"));
    const SoakThreads::Resting resting(nullptr, 0);
    return wait(condition, mutex);
}

// The kernel waits for moments of life.
SOAK_SEEN int pthread_cond_timedwait(pthread_cond_t* condition, pthread_mutex_t* mutex, const timespec* until) {
    static const auto wait = reinterpret_cast<TimedWait>(::dlsym(RTLD_NEXT, "pthread_cond_timedwait"));
    // Nobody has been running for thirty years.
    const clockid_t clock = until->tv_sec > 1'000'000'000 ? CLOCK_REALTIME : CLOCK_MONOTONIC;
    const timespec moment = timeOf(std::max<qint64>(nanoseconds(*until) - ahead(clock), 0));
    const SoakThreads::Resting resting(nullptr, 0);
    return wait(condition, mutex, &moment);
}

SOAK_SEEN int pthread_cond_clockwait(pthread_cond_t* condition, pthread_mutex_t* mutex, clockid_t clock,
                                     const timespec* until) {
    static const auto wait = reinterpret_cast<ClockWait>(::dlsym(RTLD_NEXT, "pthread_cond_clockwait"));
    const timespec moment = timeOf(std::max<qint64>(nanoseconds(*until) - ahead(clock), 0));
    const SoakThreads::Resting resting(nullptr, 0);
    return wait(condition, mutex, clock, &moment);
}

} // extern "C"

void SoakClock::attach(SoakPage& page, Place place) {
    thePlace = place;
    thePage = &page;
}

qint64 SoakClock::realTime() {
    return real(CLOCK_MONOTONIC) / millisecond;
}

qint64 SoakClock::trueTime(const SoakPage& page) {
    return (real(CLOCK_MONOTONIC) + page.awake + page.slept) / millisecond - page.begunAt;
}

void SoakClock::waitOver(std::function<qint64()> underWay) {
    theUnderWay = std::move(underWay);
    theWaiter = ::gettid();
    SoakThreads::leaveOut();
}
