// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_saver.h"

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <chrono>
#include <utility>

namespace {

using Clock = std::chrono::steady_clock;
constexpr std::chrono::milliseconds shortestPause{250};
// A large state takes long to write: at most a twentieth of the time is spent on it.
constexpr int pausePerWrite = 20;

} // namespace

PracticeSaver::PracticeSaver(QString file, std::function<QByteArray()> state)
    : m_file(std::move(file))
    , m_state(std::move(state))
    , m_thread([this] { run(); }) {}

PracticeSaver::~PracticeSaver() {
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    m_thread.join();
    save();
}

void PracticeSaver::touch() {
    {
        const std::scoped_lock lock(m_mutex);
        m_touched = true;
    }
    m_wake.notify_all();
}

void PracticeSaver::run() {
    Clock::duration pause = shortestPause;
    std::unique_lock lock(m_mutex);
    while (!m_ending) {
        m_wake.wait(lock, [this] { return m_touched || m_ending; });
        if (m_wake.wait_for(lock, pause, [this] { return m_ending; }))
            return;
        m_touched = false;
        lock.unlock();
        const auto began = Clock::now();
        save();
        pause = std::max<Clock::duration>(shortestPause, (Clock::now() - began) * pausePerWrite);
        lock.lock();
    }
}

void PracticeSaver::save() const {
    // A link would have another file replaced.
    if (QFileInfo(m_file).isSymLink())
        QFile::remove(m_file);
    QSaveFile file(m_file);
    const QByteArray json = m_state();
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(json) != json.size() || !file.flush() || !file.commit())
        qWarning("The practice provider cannot save its state: %s", qPrintable(file.errorString()));
}
