// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

/// Writes the state file from a thread of its own, a moment after each change and at the end; the file is replaced as a
/// whole or not at all. Many changes in a row are one write.
class PracticeSaver final {
public:
    /// `state` is called on the saver's thread, and once more from the destructor.
    PracticeSaver(QString file, std::function<QByteArray()> state);
    Q_DISABLE_COPY_MOVE(PracticeSaver)
    ~PracticeSaver();

    /// From any thread: something is to be saved soon.
    void touch();

private:
    void run();
    void save() const;

    const QString m_file;
    const std::function<QByteArray()> m_state;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    bool m_touched = false;
    bool m_ending = false;
    std::thread m_thread;
};
