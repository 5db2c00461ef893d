// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fault_vfs.h"

#include <QHash>
#include <QList>
#include <QString>

#include <optional>
#include <random>

/// What a disk may hold when the power goes: each file as it was at its last sync, and of what was written since any
/// part, sector by sector. Watches a FaultVfs; its shared memory is in no file that survives.
class PowerCut final {
    Q_DISABLE_COPY_MOVE(PowerCut)

public:
    /// The files of one moment, by their names within the folder.
    using Disk = QHash<QString, QByteArray>;

    /// Of what SQLite does in this folder, which it begins with as it is; what is renamed without SQLite is not seen.
    /// Moments are taken at each sync, before it takes effect, and at every `everyWrite`th write (0: at none): with
    /// nothing of what was not synced, with all of it, and `torn` times with a part, which the seed tells.
    PowerCut(FaultVfs& vfs, const QString& folder, quint32 seed, int torn, int everyWrite);
    ~PowerCut();

    /// The moments since the last call.
    [[nodiscard]] QList<Disk> take();
    [[nodiscard]] quint64 syncs() const { return m_syncs; }

private:
    struct File final {
        std::optional<QByteArray> safe; ///< as synced; nothing: no such file
        std::optional<QByteArray> seen; ///< as the program sees it
        QList<FaultVfs::Change> since;
    };
    void onChange(const FaultVfs::Change& change);
    void syncFolder();
    void takeMoments();
    [[nodiscard]] std::optional<QByteArray> torn(const File& file);
    [[nodiscard]] bool isLucky() { return (m_random() & 1U) != 0; }

    FaultVfs& m_vfs;
    QString m_folder; ///< with a slash behind it
    std::mt19937 m_random;
    int m_torn;
    int m_everyWrite;
    quint64 m_writes = 0;
    quint64 m_syncs = 0;
    QHash<QString, File> m_files;
    QList<Disk> m_moments;
};

/// Writes the files of a moment into an empty folder.
void putInto(const PowerCut::Disk& disk, const QString& folder);
