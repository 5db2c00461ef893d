// SPDX-License-Identifier: GPL-3.0-or-later
#include "tls_child.h"

#include <QTest>

using namespace Qt::StringLiterals;

TlsChild::TlsChild(const QStringList& arguments) {
    m_program.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_program, &QProcess::readyRead, this, &TlsChild::read);
    m_program.start(u"openssl"_s, QStringList{u"s_server"_s, u"-accept"_s, u"127.0.0.1:0"_s} + arguments);
    // With the number that the system chose.
    (void)QTest::qWaitFor([this] { return m_port != 0 || m_program.state() == QProcess::NotRunning; }, 20'000);
}

TlsChild::~TlsChild() {
    m_program.disconnect(this);
    m_program.kill();
    m_program.waitForFinished();
}

QUrl TlsChild::address() const {
    QUrl address(u"https://127.0.0.1/api/v2"_s);
    address.setPort(m_port);
    return address;
}

void TlsChild::read() {
    static const QByteArray listening = "ACCEPT 127.0.0.1:";
    m_said += m_program.readAll();
    const qsizetype at = m_said.indexOf(listening);
    const qsizetype end = at < 0 ? -1 : m_said.indexOf('\n', at);
    if (m_port == 0 && end > 0)
        m_port = m_said.mid(at + listening.size(), end - at - listening.size()).trimmed().toUShort();
    for (const qsizetype asked = m_said.count("action="); m_answered < asked; ++m_answered) {
        const QByteArray body = R"({"order":23501})";
        m_program.write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
}
