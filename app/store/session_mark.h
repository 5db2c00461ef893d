// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The mark of a running program: a file (0600) that is there from the start to an orderly end, and stays where the
/// program crashed, was killed, or the computer went off. It begins as a CrashRecord of version and time; what crashes
/// from within is written behind it. Make it once LastEnd has taken the one before away, and only where no other
/// process of this profile runs.
class SessionMark final {
    Q_DISABLE_COPY_MOVE(SessionMark)

public:
    /// Nothing is made where the file system does not allow it, or where something else bears the name.
    SessionMark(const QString& path, const QString& version);
    /// Without end() the mark stays.
    ~SessionMark();

    /// An orderly end: nothing is to be told.
    void end();

private:
    QString m_path;
    int m_file = -1;
};
