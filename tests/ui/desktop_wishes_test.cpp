// SPDX-License-Identifier: GPL-3.0-or-later
// Light or dark and more contrast as the desktop's portal tells them, over a bus of the test's own.
#include "ui/theme/desktop_wishes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

using Scheme = DesktopWishes::Scheme;

/// The settings of a desktop's portal.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakePortal)
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    FakePortal(const QString& address, uint scheme)
        : m_scheme(scheme) {
        auto bus = QDBusConnection::connectToBus(address, name());
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override { QDBusConnection::disconnectFromBus(name()); }

    void set(const QString& space, const QString& key, uint value) {
        Q_EMIT SettingChanged(space, key, QDBusVariant(value));
    }

public Q_SLOTS:
    QDBusVariant Read(const QString& space, const QString& key) {
        const bool known = space == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1;
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? m_scheme : m_other)));
    }

Q_SIGNALS:
    void SettingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    static QString name() { return u"fake-portal"_s; }
    uint m_scheme;
    uint m_other = 1; // of every other setting
};

class DesktopWishesTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    const QString m_space = u"org.freedesktop.appearance"_s;
    const QString m_key = u"color-scheme"_s;

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
        const QByteArray address = m_daemon.readLine().trimmed();
        m_address = QString::fromUtf8(address);
        qputenv("DBUS_SESSION_BUS_ADDRESS", address); // the one that the theme will use
    }
    void cleanupTestCase() {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    // Before anything here has made the types of D-Bus known to Qt, as in the program.
    void changesAreHeard() {
        DesktopWishes wishes;
        QVERIFY(wishes.start());
    }

    void isRead() {
        const FakePortal portal(m_address, 1);
        DesktopWishes wishes;
        wishes.start();
        QVERIFY(!wishes.scheme());
        QTRY_COMPARE(wishes.scheme(), Scheme::Dark);
        QTRY_VERIFY(wishes.moreContrast());
        QVERIFY(!wishes.lessMotion());
    }

    void withoutAPortalThereIsNoWish() {
        DesktopWishes wishes;
        QSignalSpy answered(&wishes, &DesktopWishes::changed);
        wishes.start();
        QVERIFY(answered.wait());
        QCOMPARE(wishes.scheme(), Scheme::None);
        QVERIFY(!wishes.moreContrast());
    }

    void theThemeFollowsLive() {
        FakePortal portal(m_address, 1);
        Settings settings(m_folder.filePath(u"orderdeck.ini"_s));
        {
            const Theme theme(*qApp, settings);
            QVERIFY(!theme.isDark()); // nobody told yet, and the palette is light
            QTRY_VERIFY(theme.isDark());
            // Said until it is heard: the bus may not know yet that somebody listens.
            QTRY_VERIFY((portal.set(m_space, m_key, 2), !theme.isDark()));
            portal.set(m_space, u"accent-color"_s, 1); // another setting
            QTRY_VERIFY((portal.set(m_space, m_key, 1), theme.isDark()));
            settings.setAppearance(Appearance::Light); // a person's word goes first
            QVERIFY(!theme.isDark());
            portal.set(m_space, m_key, 2);
            portal.set(m_space, m_key, 1);
            settings.setAppearance(Appearance::System);
            QTRY_VERIFY(theme.isDark());
        }
        // The next start opens dark at once.
        const Theme theme(*qApp, settings);
        QVERIFY(theme.isDark());
    }

    void aPortalThatWentIsForgotten() {
        Settings settings(m_folder.filePath(u"gone.ini"_s));
        settings.setState(u"desktop-colours"_s, "1");
        const Theme theme(*qApp, settings);
        QVERIFY(theme.isDark());
        QTRY_VERIFY(!theme.isDark());
    }
};

QTEST_MAIN(DesktopWishesTest)
#include "desktop_wishes_test.moc"
