// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault_vfs.h"

#include <mutex>
#include <optional>

/// What the functions that SQLite calls share: the counting, and the decision which call fails.
struct FaultVfs::Inner final {
    /// The code that this call is to fail with; nothing where it is to work.
    [[nodiscard]] std::optional<int> failing(Call call);
    /// Of the call that is failing: half of it is done first, or nothing.
    [[nodiscard]] bool isSecond() const { return fault.way == Way::Second; }
    void tell(const Change& change);

    std::mutex mutex; ///< of all that follows
    Fault fault;
    std::vector<Call> calls;
    std::optional<Call> failed; ///< the kind of the first that failed
    quint64 failures = 0;
    quint64 nameless = 0;
    std::mutex watching;
    std::function<void(const Change&)> watcher;

    sqlite3_vfs* real = nullptr;
    sqlite3_vfs vfs{};
};

/// Fills in the functions of vfs, but for its name.
void fillFunctions(sqlite3_vfs& vfs, const sqlite3_vfs& real);
