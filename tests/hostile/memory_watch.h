// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much memory this process took at most since it was asked to look. Linux alone; elsewhere it grows by 0.
class MemoryWatch final {
public:
    MemoryWatch();
    /// MiB above what was held at the start, at the highest. Where the system does not let the high-water mark be set
    /// back, only what goes beyond all that was held before.
    [[nodiscard]] qint64 growth() const;
    /// What a sanitizer keeps of freed memory, and beside each byte, is no fault of the program's.
    [[nodiscard]] static qint64 allowed(qint64 mebibytes);

private:
    qint64 m_start = 0; ///< KiB
};
