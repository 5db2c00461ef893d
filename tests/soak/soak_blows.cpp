// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls the desk, and when.
#include "soak_clock.h"
#include "soak_user.h"
#include "soak_wire.h"

#include <array>
#include <csignal>
#include <thread>
#include <unistd.h>

using namespace std::chrono_literals;

namespace {

constexpr qint64 hour = 60LL * 60 * 1000;
constexpr qint64 inNanoseconds = 1'000'000;

} // namespace

// One of the blows that the plan has for this time, if none is on its way.
void SoakUser::plan(qint64 now) {
    struct Row final {
        Blow blow;
        qint64 aDay;
        qint64 begun;
    };
    const std::array rows{
        Row{Blow::Restart, m_page.restartsADay, m_page.restartsBegun},
        Row{Blow::Kill, m_page.killsADay, m_page.killsBegun},
        Row{Blow::Sleep, m_page.sleepsADay, m_page.sleepsBegun},
        Row{Blow::ClockChange, m_page.clockChangesADay, m_page.clockChangesBegun},
    };
    for (const Row& row : rows) {
        if (m_blow != Blow::None || m_doom || row.aDay == 0)
            continue;
        const qint64 span = SoakPage::day / row.aDay;
        const auto within = SoakDice::fixed(m_page.seed, static_cast<quint64>(row.blow), row.begun);
        const qint64 moment = row.begun * span + static_cast<qint64>(within % static_cast<quint64>(span));
        if (now < moment)
            continue;
        m_blow = row.blow;
        m_blowIn = m_dice.between(1, 12);
    }
}

void SoakUser::beforeRequest() {
    ++m_page.figures.requests;
    if (m_dice.oneIn(m_page.requestsPerFault))
        meetFault(false);
}

void SoakUser::meetFault(bool ofAnOrder) {
    if (!m_ending && !m_shutTime.isActive() && SoakWire::nextFault(ofAnOrder))
        m_shutTime.start(std::chrono::seconds(m_dice.between(5, 600)));
}

void SoakUser::afterRequest() {
    step();
    if (m_blow == Blow::None || --m_blowIn > 0)
        return;
    // The time passes now, with the request on its way; the rest not from within the desk's own call.
    if (m_blow == Blow::Sleep) {
        ++m_page.sleepsBegun;
        ++m_page.figures.sleeps;
        m_page.slept += m_dice.between(hour / 2, 9 * hour) * inNanoseconds;
        m_blow = Blow::None;
    } else if (m_blow == Blow::ClockChange) {
        ++m_page.clockChangesBegun;
        ++m_page.figures.clockChanges;
        static constexpr std::array<qint64, 5> shifts{-24, -1, 0, 1, 24};
        qint64 hours = m_page.shift / inNanoseconds / hour;
        while (hours * hour * inNanoseconds == m_page.shift)
            hours = shifts.at(static_cast<std::size_t>(m_dice.between(0, 4)));
        m_page.shift = hours * hour * inNanoseconds;
        m_blow = Blow::None;
    } else if (m_blowIn == 0) {
        QMetaObject::invokeMethod(this, &SoakUser::strike, Qt::QueuedConnection);
    }
}

void SoakUser::strike() {
    const bool killed = m_blow == Blow::Kill;
    m_blow = Blow::None;
    close();
    if (killed) {
        ++m_page.killsBegun;
        ++m_page.figures.kills;
        SoakWire::killAnother();
        m_shutTime.stop();
    } else {
        ++m_page.restartsBegun;
        ++m_page.figures.restarts;
    }
    open();
}

void SoakUser::calm() {
    m_shutTime.stop();
    SoakWire::calm();
}

// The end of a process that is to be killed: from outside, and a moment later, so that it may be within anything.
void SoakUser::step() {
    if (!m_doom || --*m_doom != 0)
        return;
    std::thread([after = std::chrono::microseconds(m_dice.between(0, 3'000))] {
        std::this_thread::sleep_for(after);
        ::kill(::getpid(), SIGKILL);
    }).detach();
}
