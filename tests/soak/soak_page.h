// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <atomic>

/// What is counted of a day. A person's order counts once for each time it ended.
struct SoakFigures final {
    qint64 placed = 0;
    qint64 rejected = 0;
    qint64 notSent = 0;
    qint64 unconfirmed = 0;
    qint64 foundPlaced = 0; ///< unconfirmed ones of which it turned out that they were
    qint64 foundNot = 0;
    qint64 refills = 0; ///< asked for
    qint64 cancels = 0;
    qint64 restarts = 0;
    qint64 kills = 0;
    qint64 sleeps = 0;
    qint64 clockChanges = 0;
    qint64 requests = 0;
    qint64 rss = 0;  ///< KiB at the day's end
    qint64 anon = 0; ///< KiB of it that are no file's
    qint64 heap = 0; ///< KiB that malloc has given and not got back
    qint64 descriptors = 0;
    qint64 sockets = 0; ///< of these
};

/// What the processes of a soak share, in a file that all of them have mapped: the time, the plan, and how far the
/// month has come. Whoever is killed takes nothing of it along. Times in milliseconds where nothing else is said.
struct SoakPage final {
    // The clock, in nanoseconds: see soak_clock.h.
    std::atomic<qint64> awake = 0; ///< passed over
    std::atomic<qint64> slept = 0; ///< passed while the desk's computer slept
    std::atomic<qint64> shift = 0; ///< the clock on the desk's wall was set by so much
    qint64 begunAt = 0;            ///< of the true time

    // The plan.
    qint64 seed = 1;
    qint64 days = 1;
    qint64 mostMinutes = 0; ///< of life; then no further day begins. 0: no matter how long it takes
    qint64 ordersADay = 0;
    qint64 requestsPerFault = 0;
    qint64 ordersPerFault = 0; ///< besides
    qint64 restartsADay = 0;
    qint64 killsADay = 0;
    qint64 sleepsADay = 0;
    qint64 clockChangesADay = 0;
    qint64 patience = 25; ///< of the real clock, for what is at the provider

    // How far it has come.
    qint64 draws = 0;
    qint64 links = 0; ///< given to orders
    qint64 daysDone = 0;
    qint64 restartsBegun = 0;
    qint64 killsBegun = 0;
    qint64 sleepsBegun = 0;
    qint64 clockChangesBegun = 0;
    qint64 nextSettling = 0;
    SoakFigures figures; ///< since the day began

    static constexpr qint64 day = 24LL * 60 * 60 * 1000;
};

/// Makes chance of the seed that goes on where it stood, in whichever process.
class SoakDice final {
public:
    explicit SoakDice(SoakPage& page)
        : m_page(page) {}
    /// From low to high, both included.
    [[nodiscard]] qint64 between(qint64 low, qint64 high);
    [[nodiscard]] bool oneIn(qint64 n) { return between(1, n) == 1; }
    /// The same at each asking: for what is planned ahead.
    [[nodiscard]] static quint64 fixed(qint64 seed, quint64 stream, qint64 number);

private:
    SoakPage& m_page;
};

/// Maps the page of this file, which is made where it is not there. Stays mapped to the end of the process.
[[nodiscard]] SoakPage& soakPage(const QString& file);
