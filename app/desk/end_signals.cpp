// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/end_signals.h"

#ifdef Q_OS_UNIX

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array endings{SIGTERM, SIGHUP, SIGINT};

// A handler is a function without an object.
std::atomic<int> speaker = -1;

void onEnding(int /*number*/) {
    const int before = errno;
    static_cast<void>(::write(speaker, "e", 1));
    errno = before;
}

void setAction(int number, void (*from)(int), void (*to)(int)) {
    struct sigaction action {};
    if (sigaction(number, nullptr, &action) != 0 || action.sa_handler != from)
        return;
    action = {};
    action.sa_handler = to;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, nullptr);
}

} // namespace

EndSignals::EndSignals(QObject* parent)
    : QObject(parent) {
    std::array<int, 2> ends{};
    if (::pipe(ends.data()) != 0)
        return;
    m_heard = ends.front();
    m_said = ends.back();
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_heard, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char said = 0;
        while (::read(m_heard, &said, 1) == 1) {
        }
        m_asked = true;
        Q_EMIT asked();
    });
    speaker = m_said;
    for (const int number : endings)
        setAction(number, SIG_DFL, onEnding);
}

EndSignals::~EndSignals() {
    for (const int number : endings)
        setAction(number, onEnding, SIG_DFL);
    speaker = -1;
    m_notifier.reset();
    if (m_heard >= 0)
        ::close(m_heard);
    if (m_said >= 0)
        ::close(m_said);
}

#else

EndSignals::EndSignals(QObject* parent)
    : QObject(parent) {}

EndSignals::~EndSignals() = default;

#endif
