// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_program.h"

#include <QLocalSocket>
#include <QUuid>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

} // namespace

WholeProgram::WholeProgram(const QString& profile) {
    const QString name = u"orderdeck-hand-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (!m_server.listen(name))
        qFatal("%s", qPrintable(m_server.errorString()));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ORDERDECK_HAND"_s, m_server.fullServerName());
    environment.insert(u"QT_PLUGIN_PATH"_s, QStringLiteral(ORDERDECK_PLUGINS));
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"orderdeckhand"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(ORDERDECK_PROGRAM), {u"--profile"_s, profile, u"--log-level"_s, u"requests"_s});
    m_process.waitForStarted(patience); // else it counts as starting while nobody waits in an event loop
}

WholeProgram::~WholeProgram() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

QString WholeProgram::ask(const QStringList& words) {
    if (m_hand == nullptr) {
        if (!m_server.waitForNewConnection(patience))
            return {};
        m_hand = m_server.nextPendingConnection();
    }
    QByteArrayList parts;
    for (const QString& word : words)
        parts.append(word.toUtf8().toPercentEncoding());
    m_hand->write(parts.join('\t') + '\n');
    m_hand->flush();
    while (!m_hand->canReadLine()) {
        if (!m_hand->waitForReadyRead(patience))
            return {};
    }
    return QString::fromUtf8(QByteArray::fromPercentEncoding(m_hand->readLine().trimmed()));
}

bool WholeProgram::send(int signal) {
    return m_process.state() == QProcess::Running && ::kill(static_cast<pid_t>(m_process.processId()), signal) == 0;
}

bool WholeProgram::hasEnded() {
    return m_process.state() == QProcess::NotRunning || !m_finished.isEmpty() || m_finished.wait(patience);
}
