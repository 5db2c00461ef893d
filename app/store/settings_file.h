// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

/// orderdeck.ini as it was found when the program started, and what was done about it. Nothing that could not be read
/// is ever overwritten: it is kept beside the file, under a name with the time.
struct SettingsFile final {
    enum class Found : quint8 {
        Good,        ///< or none at all
        Broken,      ///< some lines could not be read; a copy was kept, the rest counts
        Unreadable,  ///< it was moved aside; the program begins with none
        NotAFile,    ///< a folder or something else bears its name: it was moved aside
        CannotAside, ///< one of the two before, and it could not be moved: nothing is remembered
        ReadOnly,    ///< it can be read but not written
    };
    Found found = Found::Good;
    QString path;
    QString keptAs;            ///< where what was found is now
    qsizetype brokenLines = 0; ///< of Broken
    bool wasOpen = false;      ///< others could read the keys in it; mended

    /// Looks at the file, and keeps aside what cannot be read. Makes it (0600) where it is missing.
    [[nodiscard]] static SettingsFile examine(const QString& path);
    /// Writes keys back that QSettings, which has read the same file, did not understand or took for others or lists.
    void rescueKeys(QSettings& settings) const;
    /// What is wrong and what was done, in sentences; empty where nothing is to be told.
    [[nodiscard]] QString text() const;
    /// Why a file cannot be written, in a sentence: a full disk, a folder or a file that is read-only.
    [[nodiscard]] static QString whyNotWritable(const QString& path);
};
