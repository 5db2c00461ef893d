// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto betweenCalls = 100ms;
// What is said is one line: the token, and what is wanted, each after a tabulator and percent-encoded.
constexpr qint64 longest = 65'536;
constexpr qint64 longestToken = 512;
constexpr auto shown = "shown\n";

QString folderOf(const QString& ledgerPath) {
    const QFileInfo folder(QFileInfo(ledgerPath).absolutePath());
    return folder.exists() ? folder.canonicalFilePath() : folder.absoluteFilePath();
}

} // namespace

QString SingleInstance::serverName(const QString& ledgerPath) {
    // Short: the path of a socket has little room.
    const QByteArray path = QDir(folderOf(ledgerPath)).filePath(QFileInfo(ledgerPath).fileName()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(24);
    return u"orderdeck-"_s + QString::fromLatin1(hash);
}

SingleInstance::SingleInstance(const QString& ledgerPath, QObject* parent)
    : QObject(parent)
    , m_name(serverName(ledgerPath))
    , m_lock(QDir(folderOf(ledgerPath)).filePath(u"orderdeck.lock"_s)) {
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &SingleInstance::tryToCall);
    connect(&m_call, &QLocalSocket::connected, this,
            [this] { m_call.write(qgetenv("XDG_ACTIVATION_TOKEN").left(longestToken) + m_wanted + '\n'); });
    connect(&m_call, &QLocalSocket::readyRead, this, &SingleInstance::onReply);
    // Not there yet, or gone: asked again until the patience is over.
    connect(&m_call, &QLocalSocket::errorOccurred, this, [this] { m_retry.start(betweenCalls); });
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            serve(socket);
    });
}

bool SingleInstance::claim() {
    if (m_first)
        return true;
    m_first = m_lock.tryHold() != FileLock::Outcome::InUse;
    if (m_lock.isHeld())
        listen();
    return m_first;
}

void SingleInstance::listen() {
    QLocalServer::removeServer(m_name); // a dead process's: this one holds the lock
    if (!m_server.listen(m_name))
        qWarning("A second start cannot show this window: %s", qUtf8Printable(m_server.errorString()));
}

qint64 SingleInstance::firstProcess() const {
    return m_lock.process();
}

void SingleInstance::serve(QLocalSocket* socket) {
    const auto read = [this, socket] {
        if (socket->canReadLine()) {
            const QList<QByteArray> said = socket->readLine(longest + 1).chopped(1).split('\t');
            QStringList wanted;
            for (const QByteArray& part : said.sliced(1))
                wanted.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
            Q_EMIT showRequested(said.first(), wanted);
            socket->write(shown);
            socket->flush();
            socket->disconnectFromServer();
        } else if (socket->bytesAvailable() > longest) {
            socket->abort();
        }
    };
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

void SingleInstance::setWanted(const QStringList& wanted) {
    m_wanted.clear();
    for (const QString& one : wanted) {
        const QByteArray part = '\t' + one.toUtf8().toPercentEncoding();
        if (m_wanted.size() + part.size() < longest - longestToken)
            m_wanted += part;
    }
}

void SingleInstance::callFirst(std::chrono::milliseconds patience) {
    m_patience.setRemainingTime(patience);
    tryToCall();
}

void SingleInstance::tryToCall() {
    m_call.abort();
    if (claim()) {
        Q_EMIT claimed();
    } else if (m_patience.hasExpired()) {
        Q_EMIT unanswered();
    } else {
        m_retry.start(std::chrono::ceil<std::chrono::milliseconds>(m_patience.remainingTimeAsDuration()));
        m_call.connectToServer(m_name);
    }
}

void SingleInstance::onReply() {
    if (!m_call.canReadLine() || m_call.readLine(longest) != shown)
        return;
    m_retry.stop();
    m_call.disconnect(this);
    m_call.abort();
    Q_EMIT answered();
}
