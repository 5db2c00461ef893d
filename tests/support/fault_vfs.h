// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sqlite3.h>

#include <functional>
#include <memory>
#include <vector>

/// SQLite's way to the disk, with faults: the default VFS of the process from its making to its end, for every
/// connection that the system's libsqlite3 opens meanwhile, Qt's driver's included. Made by main() before anything is
/// opened. Does not sync for real: what a disk would hold is asked of PowerCut.
class FaultVfs final {
    Q_DISABLE_COPY_MOVE(FaultVfs)

public:
    /// What is counted, and can fail.
    enum class Call : quint8 { Open, Read, Write, Truncate, Sync, Size, Lock, ShmMap, ShmLock, Delete, Access };
    static constexpr int callKinds = 11;

    /// How a call fails. First: with its I/O error. Second: a write with SQLITE_FULL after half of its bytes, a lock
    /// with SQLITE_BUSY, a read with nothing but zeros, as one beyond the end; no other call has it.
    enum class Way : quint8 { First, Second };
    [[nodiscard]] static bool has(Call call, Way way);

    struct Fault final {
        quint64 at = 0; ///< 1: the first call from now on; 0: none
        Way way = Way::First;
        bool lasting = false; ///< First: no call works any more. Second: none of its kind.
    };

    /// What a call that worked has done, before its caller knows. path: of the file; bytes: what was written at place;
    /// Truncate: place is the size.
    struct Change final {
        Call call = Call::Open;
        QString path;
        qint64 place = 0;
        QByteArray bytes = {};
    };

    FaultVfs();
    ~FaultVfs();

    /// Counts anew from here.
    void arm(const Fault& fault);
    void disarm();
    /// The kinds of the calls since arm() or disarm(), in order.
    [[nodiscard]] std::vector<Call> calls() const;
    [[nodiscard]] quint64 failures() const;
    /// Files without a name that were opened since: SQLite's temporary ones.
    [[nodiscard]] quint64 nameless() const;

    /// Told of Open (of a file that is made), Write, Truncate, Delete and of Sync before it takes effect; on the
    /// database's threads, one at a time. Empty: nobody.
    void watch(std::function<void(const Change&)> watcher);

    struct Inner; ///< for the functions that SQLite calls

private:
    std::unique_ptr<Inner> d;
};

/// The names of the calls, for what a walk prints.
[[nodiscard]] const char* nameOf(FaultVfs::Call call);
/// For QTemporaryDir: in memory where the system has such a place, since nothing there need outlive the test.
[[nodiscard]] QString quickPlace();
