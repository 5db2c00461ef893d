// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fault_vfs.h"

#include "support/fault_vfs_state.h"

#include <QDir>
#include <QFileInfo>

#include <array>

namespace {

struct Codes {
    const char* name;
    int first;
    int second; ///< 0: none
};

constexpr std::array<Codes, FaultVfs::callKinds> table{{{"opens", SQLITE_CANTOPEN, 0},
                                                        {"reads", SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ},
                                                        {"writes", SQLITE_IOERR_WRITE, SQLITE_FULL},
                                                        {"truncations", SQLITE_IOERR_TRUNCATE, 0},
                                                        {"syncs", SQLITE_IOERR_FSYNC, 0},
                                                        {"sizes", SQLITE_IOERR_FSTAT, 0},
                                                        {"locks", SQLITE_IOERR_LOCK, SQLITE_BUSY},
                                                        {"shm maps", SQLITE_IOERR_SHMMAP, 0},
                                                        {"shm locks", SQLITE_IOERR_SHMLOCK, SQLITE_BUSY},
                                                        {"deletions", SQLITE_IOERR_DELETE, 0},
                                                        {"looks", SQLITE_IOERR_ACCESS, 0}}};

const Codes& codesOf(FaultVfs::Call call) {
    return table.at(static_cast<std::size_t>(call));
}

} // namespace

const char* nameOf(FaultVfs::Call call) {
    return codesOf(call).name;
}

bool FaultVfs::has(Call call, Way way) {
    return way == Way::First || codesOf(call).second != 0;
}

std::optional<int> FaultVfs::Inner::failing(Call call) {
    const std::lock_guard lock(mutex);
    calls.push_back(call);
    if (fault.at == 0 || calls.size() < fault.at)
        return std::nullopt;
    if (calls.size() > fault.at) {
        const bool again = fault.lasting && (fault.way == Way::First || failed == call);
        if (!again)
            return std::nullopt;
    } else {
        failed = call;
    }
    ++failures;
    return fault.way == Way::First ? codesOf(call).first : codesOf(call).second;
}

void FaultVfs::Inner::tell(const Change& change) {
    const std::lock_guard lock(watching);
    if (watcher)
        watcher(change);
}

FaultVfs::FaultVfs()
    : d(std::make_unique<Inner>()) {
    d->real = sqlite3_vfs_find(nullptr);
    if (d->real == nullptr)
        qFatal("SQLite has no VFS.");
    d->vfs.zName = "fault";
    d->vfs.pAppData = d.get();
    fillFunctions(d->vfs, *d->real);
    if (sqlite3_vfs_register(&d->vfs, 1) != SQLITE_OK)
        qFatal("The VFS cannot be registered.");
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->real, 1);
}

void FaultVfs::arm(const Fault& fault) {
    const std::lock_guard lock(d->mutex);
    d->fault = fault;
    d->calls.clear();
    d->failed.reset();
    d->failures = 0;
    d->nameless = 0;
}

void FaultVfs::disarm() {
    arm({});
}

std::vector<FaultVfs::Call> FaultVfs::calls() const {
    const std::lock_guard lock(d->mutex);
    return d->calls;
}

quint64 FaultVfs::failures() const {
    const std::lock_guard lock(d->mutex);
    return d->failures;
}

quint64 FaultVfs::nameless() const {
    const std::lock_guard lock(d->mutex);
    return d->nameless;
}

void FaultVfs::watch(std::function<void(const Change&)> watcher) {
    const std::lock_guard lock(d->watching);
    d->watcher = std::move(watcher);
}

QString quickPlace() {
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/orderdeck-faults-XXXXXX");
}
