// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's notification service, over a bus of the test's own.
#include "ui/notices/dbus_notice_server.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVariantMap>

#include <memory>

using namespace Qt::StringLiterals;

using State = NoticeServer::State;

/// A service as desktops have one; what it was asked is kept.
class FakeService final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeService)
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Asked {
        uint replaces = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    FakeService(const QString& address, const QStringList& abilities)
        : m_bus(QDBusConnection::connectToBus(address, name()))
        , m_abilities(abilities) {
        m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                             QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        m_bus.registerService(u"org.freedesktop.Notifications"_s);
    }
    ~FakeService() override { QDBusConnection::disconnectFromBus(name()); }

    QList<Asked> asked;
    bool hangs = false;

public Q_SLOTS:
    QStringList GetCapabilities() {
        setDelayedReply(hangs);
        return m_abilities;
    }
    uint Notify(const QString& /*program*/, uint replaces, const QString& /*icon*/, const QString& title,
                const QString& body, const QStringList& actions, const QVariantMap& hints, int /*timeout*/) {
        setDelayedReply(hangs);
        asked.append({replaces, title, body, actions, hints});
        return replaces != 0 ? replaces : ++m_last;
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& action);
    void NotificationClosed(uint id, uint reason);
    void ActivationToken(uint id, const QString& token);

private:
    static QString name() { return u"fake-service"_s; }

    QDBusConnection m_bus;
    QStringList m_abilities;
    uint m_last = 6;
};

class DBusNoticesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        // No service of this machine is to be started for it.
        QFile configuration(m_folder.filePath(u"bus.conf"_s));
        QVERIFY(configuration.open(QIODevice::WriteOnly));
        configuration.write(
            "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
            "<allow send_destination=\"*\"/><allow receive_sender=\"*\"/><allow own=\"*\"/>"
            "</policy></busconfig>");
        configuration.close();
        m_daemon.start(u"dbus-daemon"_s, {u"--config-file="_s + configuration.fileName(), u"--nofork"_s,
                                          u"--print-address"_s, u"--nosyslog"_s});
        QVERIFY2(m_daemon.waitForStarted(), "dbus-daemon is not installed: see packaging/setup");
        QTRY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void cleanup() {
        m_server.reset();
        m_service.reset();
        QDBusConnection::disconnectFromBus(u"program"_s);
    }

    void showsReplacesAndEscapes() {
        begin({u"actions"_s, u"body"_s, u"body-markup"_s});
        m_server->show({u"37 < 38 & more"_s, u"<b>Likes</b> & \"more\""_s});
        QTRY_COMPARE(m_service->asked.size(), 1);
        const auto& first = m_service->asked.first();
        QCOMPARE(first.replaces, 0U);
        QCOMPARE(first.title, u"37 < 38 & more"_s);
        QVERIFY(!first.body.contains(u'<') && first.body.contains(u"&lt;b&gt;Likes&lt;/b&gt; &amp; "_s));
        QVERIFY(first.actions.contains(u"default"_s) && first.actions.contains(u"Show"_s));
        QCOMPARE(first.hints.value(u"desktop-entry"_s).toString(), u"app.orderdeck.orderdeck"_s);
        QTRY_VERIFY(m_server->stands());

        m_server->show({u"two"_s, {}});
        QTRY_COMPARE(m_service->asked.size(), 2);
        QCOMPARE(m_service->asked.last().replaces, 7U);
        QTRY_VERIFY(m_server->stands());
        Q_EMIT m_service->NotificationClosed(99, 1); // another program's
        Q_EMIT m_service->NotificationClosed(7, 1);
        QTRY_VERIFY(!m_server->stands());
        m_server->show({u"three"_s, {}});
        QTRY_COMPARE(m_service->asked.size(), 3);
        QCOMPARE(m_service->asked.last().replaces, 0U);
    }

    void withoutAbilitiesItIsPlain() {
        begin({u"body"_s});
        m_server->show({u"one"_s, u"<b>Likes</b> & more"_s});
        QTRY_COMPARE(m_service->asked.size(), 1);
        QCOMPARE(m_service->asked.first().body, u"<b>Likes</b> & more"_s);
        QVERIFY(m_service->asked.first().actions.isEmpty());
    }

    void aClickIsTold() {
        begin({u"actions"_s});
        QSignalSpy activated(m_server.get(), &NoticeServer::activated);
        m_server->show({u"one"_s, {}});
        QTRY_VERIFY(m_server->stands());
        Q_EMIT m_service->ActionInvoked(99, u"default"_s);
        Q_EMIT m_service->ActivationToken(7, u"token-1"_s);
        Q_EMIT m_service->ActionInvoked(7, u"show"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toByteArray(), QByteArray("token-1"));
    }

    void nobodyIsThere() {
        begin();
        QSignalSpy refused(m_server.get(), &NoticeServer::refused);
        m_server->show({u"one"_s, {}}); // before the answer
        QTRY_COMPARE(m_server->state(), State::Absent);
        QCOMPARE(refused.size(), 1);
        m_server->show({u"two"_s, {}});
        QCOMPARE(refused.size(), 2);
        // It may come later, and go.
        m_service = std::make_unique<FakeService>(m_address, QStringList{u"body"_s});
        QTRY_COMPARE(m_server->state(), State::Ready);
        m_server->show({u"three"_s, {}});
        QTRY_VERIFY(m_server->stands());
        m_service.reset();
        QTRY_COMPARE(m_server->state(), State::Absent);
        QVERIFY(!m_server->stands());
    }

    void aServiceThatHangsIsBorne() {
        begin({u"actions"_s});
        m_server->setPatience(300);
        m_service->hangs = true;
        QSignalSpy refused(m_server.get(), &NoticeServer::refused);
        for (const QString& title : {u"one"_s, u"two"_s, u"three"_s})
            m_server->show({title, {}});
        QTRY_COMPARE(m_service->asked.size(), 1);
        m_service->hangs = false;
        // Meanwhile the last one waited; the second is told in it.
        QTRY_COMPARE(m_service->asked.size(), 2);
        QCOMPARE(m_service->asked.last().title, u"three"_s);
        QTRY_VERIFY(m_server->stands());
        QVERIFY(refused.isEmpty());
    }

    void withoutABusThereIsNone() {
        const DBusNoticeServer server(QDBusConnection(u"nowhere"_s));
        QCOMPARE(server.state(), State::Absent);
    }

private:
    void begin() {
        m_server = std::make_unique<DBusNoticeServer>(QDBusConnection::connectToBus(m_address, u"program"_s));
        QCOMPARE(m_server->state(), State::Asking);
    }
    void begin(const QStringList& abilities) {
        m_service = std::make_unique<FakeService>(m_address, abilities);
        begin();
        QTRY_COMPARE(m_server->state(), State::Ready);
    }

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<DBusNoticeServer> m_server;
};

QTEST_GUILESS_MAIN(DBusNoticesTest)
#include "dbus_notices_test.moc"
