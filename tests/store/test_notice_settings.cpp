// SPDX-License-Identifier: GPL-3.0-or-later
// Which notices are wanted and when, and the file that starts the program with the desktop.
#include "store/autostart.h"
#include "store/notice_settings.h"
#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime at(int hour, int minute, int day = 10) {
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute), Qt::UTC);
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class NoticeSettingsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quietHours_data() {
        QTest::addColumn<QTime>("from");
        QTest::addColumn<QTime>("until");
        QTest::addColumn<QTime>("now");
        QTest::addColumn<int>("minutes"); // left
        const QTime ten(22, 0);
        const QTime eight(8, 0);
        QTest::newRow("before") << ten << eight << QTime(21, 59) << 0;
        QTest::newRow("first minute") << ten << eight << QTime(22, 0) << 600;
        QTest::newRow("before midnight") << ten << eight << QTime(23, 30) << 510;
        QTest::newRow("midnight") << ten << eight << QTime(0, 0) << 480;
        QTest::newRow("after midnight") << ten << eight << QTime(7, 59) << 1;
        QTest::newRow("over") << ten << eight << QTime(8, 0) << 0;
        QTest::newRow("by day") << QTime(12, 0) << QTime(13, 0) << QTime(12, 15) << 45;
        QTest::newRow("by day, over") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << 0;
        QTest::newRow("none") << eight << eight << eight << 0;
    }
    void quietHours() {
        QFETCH(QTime, from);
        QFETCH(QTime, until);
        QFETCH(QTime, now);
        QFETCH(int, minutes);
        const QDateTime moment(QDate(2026, 3, 10), now, Qt::UTC);
        QCOMPARE(quietLeft({true, from, until}, moment), std::chrono::minutes(minutes));
        QCOMPARE(quietLeft({false, from, until}, moment), 0ms);
    }

    void choicesAreKept() {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"orderdeck.ini"_s);
        {
            Settings settings(file);
            NoticeSettings notices(settings);
            QVERIFY(notices.isOn() && notices.shows(HappeningKind::Partial) && !notices.staysInTray());
            QSignalSpy changed(&notices, &NoticeSettings::changed);
            notices.setShows(HappeningKind::Partial, false);
            notices.setQuietHours({true, QTime(21, 30), QTime(6, 15)});
            notices.setStaysInTray(true);
            notices.setTrayKnown();
            notices.setOn(false);
            notices.pause(at(10, 0), 1h);
            QCOMPARE(changed.size(), 6);
        }
        Settings settings(file);
        const NoticeSettings notices(settings);
        QVERIFY(!notices.isOn() && notices.staysInTray() && notices.isTrayKnown());
        QVERIFY(!notices.shows(HappeningKind::Partial) && notices.shows(HappeningKind::Completed));
        QCOMPARE(notices.quietHours(), (QuietHours{true, QTime(21, 30), QTime(6, 15)}));
        QCOMPARE(notices.pauseLeft(at(10, 20)), 40min);
    }

    void nonsenseGivesTheDefaults() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        settings.setState(u"notices"_s, R"({"on":7,"off":[99,"x",1],"quiet":true,"quietFrom":"99:99"})");
        const NoticeSettings notices(settings);
        QVERIFY(notices.isOn() && !notices.shows(HappeningKind::Partial));
        QCOMPARE(notices.quietHours(), (QuietHours{true, QTime(22, 0), QTime(8, 0)}));
    }

    void aPauseEndsAndAClockSetBackEndsItToo() {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"orderdeck.ini"_s));
        NoticeSettings notices(settings);
        notices.pause(at(10, 0), 1h);
        QCOMPARE(notices.pauseLeft(at(10, 59)), 1min);
        QCOMPARE(notices.pauseLeft(at(11, 0)), 0ms);
        QCOMPARE(notices.pauseLeft(at(10, 0, 9)), 0ms);
        notices.setQuietHours({true, QTime(10, 30), QTime(12, 0)});
        QCOMPARE(notices.silenceLeft(at(10, 45)), 75min);
    }

    void theAutostartFileSaysWhatIsStarted() {
        const QTemporaryDir folder;
        const QString place = folder.filePath(u"config/autostart"_s);
        const Autostart autostart(place, u"/opt/Order deck/orderdeck"_s, u"/home/me/50% \"off\" $HOME\\x`"_s);
        QCOMPARE(autostart.state(), Autostart::State::Off);
        QVERIFY(autostart.setOn(true));
        QCOMPARE(autostart.state(), Autostart::State::On);
        const QByteArray text = contentOf(place + u"/orderdeck.desktop"_s);
        QVERIFY(text.startsWith("[Desktop Entry]\nType=Application\nName=Orderdeck\n"));
        QVERIFY2(text.contains("\nExec=\"/opt/Order deck/orderdeck\" --profile "
                               R"("/home/me/50%% \\"off\\" \\$HOME\\\\x\\`" --in-tray)"
                               "\n"),
                 text.constData());
        // Another program of another profile is not this one.
        const Autostart other(place, u"/opt/Order deck/orderdeck"_s, {});
        QCOMPARE(other.state(), Autostart::State::Other);
        QCOMPARE(other.command(), autostart.command());
        QVERIFY(autostart.setOn(false));
        QVERIFY(!QFile::exists(autostart.filePath()));
        QVERIFY(autostart.setOn(false));
    }

    void whatOtherProgramsWroteIsTheTruth() {
        const QTemporaryDir folder;
        const Autostart autostart(folder.path(), u"/usr/bin/orderdeck"_s, {});
        QVERIFY(autostart.setOn(true));
        for (const QByteArray& line : {QByteArray("Hidden=true\n"), QByteArray("X-GNOME-Autostart-enabled=false\n")}) {
            QFile file(autostart.filePath());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("[Desktop Entry]\n" + line + "Exec=\"/usr/bin/orderdeck\" --in-tray\n[Other]\nExec=no\n");
            file.close();
            QCOMPARE(autostart.state(), Autostart::State::Off);
        }
    }

    void whatCannotBeWrittenIsSaid() {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"autostart"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Autostart autostart(file.fileName(), u"/usr/bin/orderdeck"_s, {});
        const auto done = autostart.setOn(true);
        QVERIFY(!done && !done.error().isEmpty());
        QCOMPARE(autostart.state(), Autostart::State::Off);
    }
};

QTEST_GUILESS_MAIN(NoticeSettingsTest)
#include "test_notice_settings.moc"
