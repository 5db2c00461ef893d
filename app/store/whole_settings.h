// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

/// Another name of a file, which takes no room, from hold() to its end or letGo(). None where the file is not there, or
/// its disk has no second names.
class FileBefore {
    Q_DISABLE_COPY_MOVE(FileBefore)

protected:
    FileBefore(const QString& path, QLatin1StringView ending);
    ~FileBefore();
    void hold();
    void letGo();
    /// Puts what it was in the place of what bears its name now.
    void putBack();
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    QString m_path;
    QString m_name;
    bool m_held = false;
};

/// The settings' file, for whoever writes to it: what stood there stays where a disk that is full took only a part of
/// the new one. (QSettings of Qt 6.4 puts that part in the place of the file, keys and all, and calls it success: it
/// does not look whether the last of it found room.) What found none is forgotten.
class WholeSettings final : private FileBefore, public QSettings {
    Q_DISABLE_COPY_MOVE(WholeSettings)

public:
    /// Like any QSettings it writes at once what others of this path have not written yet.
    explicit WholeSettings(const QString& path);
    ~WholeSettings() override;

    /// In the place of sync(): true where the file holds all of this, and what was written when it was opened.
    bool syncWhole();

protected:
    bool event(QEvent* event) override;

private:
    bool settle();
    [[nodiscard]] bool isOnDisk() const;

    bool m_whole = true; ///< what was written when it was opened
};
