// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

/// Whether the desktop starts the program when a person logs in: a file of the XDG autostart folder, which other
/// programs may change. What is told here is what the file says now.
class Autostart final {
public:
    enum class State : quint8 {
        Off,
        On,
        Other, ///< it starts another program or another profile: command() tells
    };

    /// folder: autostartFolder(), but for tests. program: absolute. profile: the folder of --profile, else empty.
    Autostart(QString folder, const QString& program, const QString& profile);

    /// Whether the platform has such a folder.
    [[nodiscard]] bool isPossible() const { return !m_folder.isEmpty(); }
    [[nodiscard]] State state() const;
    /// The command of the file; empty where there is none.
    [[nodiscard]] QString command() const;
    /// Error: words why not.
    [[nodiscard]] Result<bool, QString> setOn(bool on) const;
    [[nodiscard]] QString filePath() const;

    /// Where the platform has such a folder; empty elsewhere.
    [[nodiscard]] static QString standardFolder();
    /// The program as it is to be started again: the image it runs from, where it runs from one.
    [[nodiscard]] static QString thisProgram();
    /// One argument as it stands in the Exec line of a desktop entry.
    [[nodiscard]] static QString quoted(const QString& argument);

private:
    QString m_folder;
    QString m_command; ///< ours, as it stands in the file
};
