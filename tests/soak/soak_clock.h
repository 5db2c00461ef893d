// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

struct SoakPage;

/// The time of a soak, for the whole process: in a program that this is linked into, clock_gettime() and its like are
/// those of soak_clock.cpp, and so are Qt's timers and every clock of the program's, without a change to any of them.
/// Time goes on as it does in life; beyond that, where the thread of waitOver() would wait for a timer and nothing
/// real is under way, it is that timer's time at once.
///
/// At the desk, what it slept is seen by the wall's clock and CLOCK_BOOTTIME alone, as Linux has it, and the clock on
/// the wall is where people set it. The provider has neither slept nor had its clock set.
namespace SoakClock {

enum class Place : quint8 { Desk, Provider };

/// From now on this process has the page's time; the page must stay.
void attach(SoakPage& page, Place place);
/// Milliseconds that passed for everybody since the month began.
[[nodiscard]] qint64 trueTime(const SoakPage& page);
/// Milliseconds of life, from any start.
[[nodiscard]] qint64 realTime();

/// From now on the calling thread does not wait for its timers (Qt's own event loop, not GLib's). underWay: until when
/// of realTime() what is under way may still end of itself; 0 for nothing. Threads that work are seen by themselves.
void waitOver(std::function<qint64()> underWay);

} // namespace SoakClock
