// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told by itself: what happened, once; what is typed, when it rests; how far it is, now and
// then.
#include "ui/kit/announcer.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class AnnouncerTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isANotificationThatIsNotInTheWay() {
        QWidget window;
        Announcer announcer(&window);
        const auto* item = QAccessible::queryAccessibleInterface(&announcer);
        QCOMPARE(item->role(), QAccessible::Notification);
        QCOMPARE(announcer.focusPolicy(), Qt::NoFocus);
        QVERIFY(announcer.testAttribute(Qt::WA_TransparentForMouseEvents));
        QCOMPARE(announcer.size(), QSize(1, 1));
    }

    void whatHappenedIsSpokenTogether() {
        QWidget window;
        Announcer announcer(&window);
        QSignalSpy spoken(&announcer, &Announcer::spoken);
        int one = 0;
        int other = 0;
        announcer.say(&one, u"Order 7 was placed."_s, Pace::Soon);
        announcer.say(&other, u"Offline"_s, Pace::Soon);
        QTRY_COMPARE(spoken.size(), 1);
        QCOMPARE(spoken.first().first().toString(), u"Order 7 was placed.\nOffline"_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&announcer)->text(QAccessible::Name),
                 u"Order 7 was placed.\nOffline"_s);
    }

    void onlyTheLastOfWhatIsTyped() {
        QWidget window;
        Announcer announcer(&window);
        QSignalSpy spoken(&announcer, &Announcer::spoken);
        int charge = 0;
        for (const char* words : {"Charge $1", "Charge $12", "Charge $123"})
            announcer.say(&charge, QString::fromLatin1(words), Pace::Rested);
        QTRY_COMPARE(spoken.size(), 1);
        QCOMPARE(spoken.first().first().toString(), u"Charge $123"_s);
    }

    void theSameWordsOnce() {
        QWidget window;
        Announcer announcer(&window);
        QSignalSpy spoken(&announcer, &Announcer::spoken);
        int thing = 0;
        int other = 0;
        announcer.say(&thing, u"Done"_s, Pace::Soon);
        QTRY_COMPARE(spoken.size(), 1);
        announcer.say(&thing, u"Done"_s, Pace::Soon);
        announcer.say(&other, u"Next"_s, Pace::Soon);
        QTRY_COMPARE(spoken.size(), 2);
        QCOMPARE(spoken.last().first().toString(), u"Next"_s);
        announcer.say(&thing, {}, Pace::Soon); // it is over: the same again is news
        announcer.say(&thing, u"Done"_s, Pace::Soon);
        QTRY_COMPARE(spoken.size(), 3);
        QCOMPARE(spoken.last().first().toString(), u"Done"_s);
    }

    // A second word of progress waits for its time, and the end overtakes it.
    void progressIsSpokenSeldom() {
        QWidget window;
        Announcer announcer(&window);
        QSignalSpy spoken(&announcer, &Announcer::spoken);
        int list = 0;
        announcer.say(&list, u"1 of 90"_s, Pace::Seldom);
        QTRY_COMPARE(spoken.size(), 1);
        for (int done = 2; done < 90; ++done)
            announcer.say(&list, u"%1 of 90"_s.arg(done), Pace::Seldom);
        int other = 0;
        announcer.say(&other, u"Online"_s, Pace::Soon);
        QTRY_COMPARE(spoken.size(), 2);
        QCOMPARE(spoken.last().first().toString(), u"Online"_s);
        announcer.say(&list, u"Done: every order was placed."_s, Pace::Soon);
        QTRY_COMPARE(spoken.size(), 3);
        QCOMPARE(spoken.last().first().toString(), u"Done: every order was placed."_s);
    }
};

QTEST_MAIN(AnnouncerTest)
#include "announcer_test.moc"
