// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_threads.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr std::size_t mostThreads = 256;
constexpr std::size_t mostFiles = 32;

enum class Doing : int { Nothing, Works, Polls, Waits };

/// One thread's; changed by that thread alone.
struct Place final {
    std::atomic<bool> taken = false;
    std::atomic_flag lock; ///< of the rest
    Doing doing = Doing::Nothing;
    std::array<pollfd, mostFiles> fds{};
    nfds_t count = 0;

    void acquire() {
        while (lock.test_and_set(std::memory_order_acquire)) {
        }
    }
    void release() { lock.clear(std::memory_order_release); }
};

std::array<Place, mostThreads> thePlaces;
std::atomic<int> theStarting = 0;

/// A thread has its place from its start to its end.
class Seat final {
    Q_DISABLE_COPY_MOVE(Seat)

public:
    Seat() {
        for (Place& place : thePlaces) {
            bool expected = false;
            if (m_place == nullptr && place.taken.compare_exchange_strong(expected, true))
                m_place = &place;
        }
    }
    ~Seat() { leave(); }

    void leave() {
        if (m_place == nullptr)
            return;
        set(Doing::Nothing, nullptr, 0);
        m_place->taken = false;
        m_place = nullptr;
    }

    void set(Doing doing, const pollfd* fds, nfds_t count) {
        if (m_place == nullptr)
            return;
        m_place->acquire();
        m_place->doing = doing;
        m_place->count = std::min<nfds_t>(count, mostFiles);
        if (fds != nullptr)
            std::copy_n(fds, m_place->count, m_place->fds.begin());
        m_place->release();
    }

private:
    Place* m_place = nullptr;
};

Seat& seat() {
    thread_local Seat mine;
    return mine;
}

// Nothing that it waits for is there.
bool rests(Place& place) {
    place.acquire();
    bool rest = place.doing != Doing::Works;
    if (place.doing == Doing::Polls) {
        timespec now{};
        auto fds = place.fds;
        rest = ::syscall(SYS_ppoll, fds.data(), place.count, &now, nullptr, sizeof(long)) == 0;
    }
    place.release();
    return rest;
}

} // namespace

SoakThreads::Resting::Resting(const pollfd* fds, nfds_t count) {
    seat().set(fds != nullptr ? Doing::Polls : Doing::Waits, fds, count);
}

SoakThreads::Resting::~Resting() {
    seat().set(Doing::Works, nullptr, 0);
}

void SoakThreads::noteStarting() {
    ++theStarting;
}

void SoakThreads::noteNotStarted() {
    --theStarting;
}

void SoakThreads::noteStarted() {
    seat().set(Doing::Works, nullptr, 0);
    --theStarting;
}

bool SoakThreads::anyWorks() {
    return theStarting > 0 ||
           !std::all_of(thePlaces.begin(), thePlaces.end(), [](Place& place) { return !place.taken || rests(place); });
}

void SoakThreads::leaveOut() {
    seat().leave();
}

bool SoakThreads::someRun() {
    const pid_t mine = ::gettid();
    DIR* tasks = ::opendir("/proc/self/task");
    bool run = false;
    while (const dirent* entry = tasks != nullptr && !run ? ::readdir(tasks) : nullptr) {
        const int task = std::atoi(entry->d_name);
        if (task <= 0 || task == mine)
            continue;
        std::array<char, 64> path{};
        (void)std::snprintf(path.data(), path.size(), "/proc/self/task/%d/stat", task);
        FILE* file = std::fopen(path.data(), "re");
        std::array<char, 256> line{};
        if (file != nullptr && std::fgets(line.data(), line.size(), file) != nullptr) {
            const char* state = std::strrchr(line.data(), ')');
            run = state != nullptr && (state[2] == 'R' || state[2] == 'D');
        }
        if (file != nullptr)
            (void)std::fclose(file);
    }
    if (tasks != nullptr)
        (void)::closedir(tasks);
    return run;
}
