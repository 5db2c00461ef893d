// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QUrl>

#include <algorithm>

/// `openssl s_server` on loopback: it offers what Qt would not. Writes down what reached it through TLS, and gives
/// each request the same answer.
class TlsChild final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TlsChild)

public:
    /// arguments: certificate, key, versions … of s_server.
    explicit TlsChild(const QStringList& arguments);
    ~TlsChild() override;

    /// False where it did not start; words() says why.
    [[nodiscard]] bool listens() const { return m_port != 0; }
    [[nodiscard]] QUrl address() const;
    [[nodiscard]] QString words() const { return QString::fromUtf8(m_said); }
    /// Connections that came to an end, with a handshake or without.
    [[nodiscard]] qsizetype met() const {
        return std::max(m_said.count("ERROR\n"), m_said.count("CONNECTION CLOSED\n"));
    }
    /// Whether anything of a request came through.
    [[nodiscard]] bool wasToldAnything() const { return m_said.contains("POST ") || m_said.contains("action="); }

private:
    void read();

    QProcess m_program;
    QByteArray m_said;
    qsizetype m_answered = 0;
    quint16 m_port = 0;
};
