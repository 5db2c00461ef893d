// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QProcess>
#include <QSignalSpy>
#include <QStringList>

/// The real program in a process of its own, over a profile, with a hand within it that does as a person would (see
/// inner_hand.cpp). Killed with the object.
class WholeProgram final {
    Q_DISABLE_COPY_MOVE(WholeProgram)

public:
    explicit WholeProgram(const QString& profile);
    ~WholeProgram();

    /// What the hand answers, "" while it cannot: ask("text", "Message"). See inner_hand.cpp.
    QString ask(const QStringList& words);
    bool does(const QStringList& words) { return ask(words) == QLatin1StringView("yes"); }

    /// False where it is not running.
    bool send(int signal);
    /// It has ended, by whatever.
    bool hasEnded();
    [[nodiscard]] const QProcess& process() const { return m_process; }

private:
    QLocalServer m_server;
    QProcess m_process;
    QSignalSpy m_finished{&m_process, &QProcess::finished};
    QLocalSocket* m_hand = nullptr;
};
