// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

#include <QStringList>

#include <functional>

/// Copies files one after the other, for a move: each is whole, on the disk (0600, with its time) when it bears its
/// name. What was copied is taken away again where the whole does not succeed.
class MoveFiles final {
    Q_DISABLE_COPY_MOVE(MoveFiles)

public:
    /// copied: bytes so far, of all; false stops.
    explicit MoveFiles(std::function<bool(qint64 copied)> progress);
    /// Removes what was copied, but for what was kept.
    ~MoveFiles();

    /// to must not be there. A stopped one has an error without words.
    [[nodiscard]] Stored<Done> copy(const QString& from, const QString& to);
    void keep() { m_made.clear(); }

private:
    [[nodiscard]] Stored<Done> copyBytes(const QString& from, const QString& part);

    std::function<bool(qint64)> m_progress;
    qint64 m_copied = 0;
    QStringList m_made;
};

/// The same bytes, whatever their names and times.
[[nodiscard]] bool areSameFiles(const QString& one, const QString& other);
