// SPDX-License-Identifier: GPL-3.0-or-later
// The functions that SQLite calls: each asks whether it is to fail, else does what the real one does.
#include "support/fault_vfs_state.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <new>

namespace {

using Call = FaultVfs::Call;

struct FaultFile {
    sqlite3_file base; ///< first: what SQLite knows of it
    FaultVfs::Inner* inner;
    QString* path; ///< empty for a temporary one
    sqlite3_file* real;
};

FaultFile& fileOf(sqlite3_file* file) {
    return *reinterpret_cast<FaultFile*>(file);
}

FaultVfs::Inner& innerOf(sqlite3_vfs* vfs) {
    return *static_cast<FaultVfs::Inner*>(vfs->pAppData);
}

int closeFile(sqlite3_file* file) {
    FaultFile& ours = fileOf(file);
    const int code = ours.real->pMethods->xClose(ours.real);
    delete ours.path;
    return code;
}

int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 place) {
    const FaultFile& ours = fileOf(file);
    if (const auto code = ours.inner->failing(Call::Read)) {
        std::memset(bytes, 0, static_cast<std::size_t>(count));
        return *code;
    }
    return ours.real->pMethods->xRead(ours.real, bytes, count, place);
}

int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 place) {
    const FaultFile& ours = fileOf(file);
    const auto failing = ours.inner->failing(Call::Write);
    const int written = !failing ? count : ours.inner->isSecond() ? count / 2 : 0;
    const int code = written == 0 ? SQLITE_OK : ours.real->pMethods->xWrite(ours.real, bytes, written, place);
    if (code == SQLITE_OK && written > 0)
        ours.inner->tell({Call::Write, *ours.path, place, QByteArray(static_cast<const char*>(bytes), written)});
    return failing.value_or(code);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const FaultFile& ours = fileOf(file);
    if (const auto code = ours.inner->failing(Call::Truncate))
        return *code;
    const int code = ours.real->pMethods->xTruncate(ours.real, size);
    if (code == SQLITE_OK)
        ours.inner->tell({Call::Truncate, *ours.path, size});
    return code;
}

int syncFile(sqlite3_file* file, int /*flags*/) {
    const FaultFile& ours = fileOf(file);
    if (const auto code = ours.inner->failing(Call::Sync))
        return *code;
    ours.inner->tell({Call::Sync, *ours.path});
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    const FaultFile& ours = fileOf(file);
    if (const auto code = ours.inner->failing(Call::Size))
        return *code;
    return ours.real->pMethods->xFileSize(ours.real, size);
}

int lockFile(sqlite3_file* file, int level) {
    const FaultFile& ours = fileOf(file);
    if (const auto code = ours.inner->failing(Call::Lock))
        return *code;
    return ours.real->pMethods->xLock(ours.real, level);
}

int unlockFile(sqlite3_file* file, int level) {
    return fileOf(file).real->pMethods->xUnlock(fileOf(file).real, level);
}

int checkReserved(sqlite3_file* file, int* result) {
    return fileOf(file).real->pMethods->xCheckReservedLock(fileOf(file).real, result);
}

int controlFile(sqlite3_file* file, int operation, void* argument) {
    return fileOf(file).real->pMethods->xFileControl(fileOf(file).real, operation, argument);
}

int sectorSize(sqlite3_file* file) {
    return fileOf(file).real->pMethods->xSectorSize(fileOf(file).real);
}

int characteristics(sqlite3_file* file) {
    return fileOf(file).real->pMethods->xDeviceCharacteristics(fileOf(file).real);
}

int mapShm(sqlite3_file* file, int page, int pageSize, int extend, void volatile** where) {
    const FaultFile& ours = fileOf(file);
    if (const auto code = ours.inner->failing(Call::ShmMap)) {
        *where = nullptr;
        return *code;
    }
    return ours.real->pMethods->xShmMap(ours.real, page, pageSize, extend, where);
}

int lockShm(sqlite3_file* file, int offset, int count, int flags) {
    const FaultFile& ours = fileOf(file);
    if ((flags & SQLITE_SHM_UNLOCK) == 0) {
        if (const auto code = ours.inner->failing(Call::ShmLock))
            return *code;
    }
    return ours.real->pMethods->xShmLock(ours.real, offset, count, flags);
}

void barrierShm(sqlite3_file* file) {
    fileOf(file).real->pMethods->xShmBarrier(fileOf(file).real);
}

int unmapShm(sqlite3_file* file, int remove) {
    return fileOf(file).real->pMethods->xShmUnmap(fileOf(file).real, remove);
}

// Version 2: without mapping of the file's pages, so that every read is seen.
const sqlite3_io_methods methods = {2,           closeFile,  readFile,        writeFile,  truncateFile,
                                    syncFile,    sizeOfFile, lockFile,        unlockFile, checkReserved,
                                    controlFile, sectorSize, characteristics, mapShm,     lockShm,
                                    barrierShm,  unmapShm,   nullptr,         nullptr};

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* opened) {
    FaultVfs::Inner& inner = innerOf(vfs);
    file->pMethods = nullptr;
    if (const auto code = inner.failing(Call::Open))
        return *code;
    FaultFile& ours = fileOf(file);
    ours.real = reinterpret_cast<sqlite3_file*>(&ours + 1);
    if (name == nullptr) {
        const std::lock_guard lock(inner.mutex);
        ++inner.nameless;
    }
    const QString path = name == nullptr ? QString() : QFile::decodeName(name);
    const bool making = name != nullptr && (flags & SQLITE_OPEN_CREATE) != 0 && !QFile::exists(path);
    const int code = inner.real->xOpen(inner.real, name, ours.real, flags, opened);
    if (ours.real->pMethods == nullptr)
        return code;
    ours.inner = &inner;
    ours.path = new QString(path);
    ours.base.pMethods = &methods;
    if (code == SQLITE_OK && making)
        inner.tell({Call::Open, path});
    return code;
}

int removeFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    FaultVfs::Inner& inner = innerOf(vfs);
    if (const auto code = inner.failing(Call::Delete))
        return *code;
    const int code = inner.real->xDelete(inner.real, name, syncFolder);
    if (code == SQLITE_OK)
        inner.tell({Call::Delete, QFile::decodeName(name)});
    return code;
}

int lookAtFile(sqlite3_vfs* vfs, const char* name, int flags, int* result) {
    FaultVfs::Inner& inner = innerOf(vfs);
    if (const auto code = inner.failing(Call::Access))
        return *code;
    return inner.real->xAccess(inner.real, name, flags, result);
}

int fullPath(sqlite3_vfs* vfs, const char* name, int size, char* path) {
    return innerOf(vfs).real->xFullPathname(innerOf(vfs).real, name, size, path);
}

int randomBytes(sqlite3_vfs* vfs, int count, char* bytes) {
    return innerOf(vfs).real->xRandomness(innerOf(vfs).real, count, bytes);
}

// Nobody waits: who is kept out stays so until the fault ends.
int waitNot(sqlite3_vfs* /*vfs*/, int microseconds) {
    return microseconds;
}

int now(sqlite3_vfs* vfs, double* time) {
    return innerOf(vfs).real->xCurrentTime(innerOf(vfs).real, time);
}

int lastError(sqlite3_vfs* vfs, int size, char* words) {
    return innerOf(vfs).real->xGetLastError(innerOf(vfs).real, size, words);
}

int nowExactly(sqlite3_vfs* vfs, sqlite3_int64* time) {
    return innerOf(vfs).real->xCurrentTimeInt64(innerOf(vfs).real, time);
}

} // namespace

void fillFunctions(sqlite3_vfs& vfs, const sqlite3_vfs& real) {
    vfs.iVersion = 2;
    vfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + real.szOsFile;
    vfs.mxPathname = real.mxPathname;
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    vfs.xAccess = lookAtFile;
    vfs.xFullPathname = fullPath;
    vfs.xRandomness = randomBytes;
    vfs.xSleep = waitNot;
    vfs.xCurrentTime = now;
    vfs.xGetLastError = lastError;
    vfs.xCurrentTimeInt64 = nowExactly;
}
