// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

/// What the bytes of an ini file say without QSettings, which remembers more than is on the disk and drops what it
/// cannot read.
struct IniText final {
    /// Lines that are neither a group, nor a name with a value, nor a comment: the next write would lose them.
    qsizetype brokenLines = 0;
    /// Texts of the group "keys", by name, also from a file that is broken elsewhere; the last of a name counts.
    QHash<QString, QString> keys;

    [[nodiscard]] static IniText of(const QByteArray& bytes);
};
