// SPDX-License-Identifier: GPL-3.0-or-later
// When the desktop is told, of what, and how often.
#include "ledger_fixture.h"
#include "notices_fixture.h"
#include "store/settings.h"
#include "ui/notices/notice_chain.h"
#include "ui/notices/notifier.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A ledger with orders, a desktop, and a clock of its own.
struct Room final {
    Room() {
        happenings.start();
        make();
    }
    void make() {
        notifier = std::make_unique<Notifier>(happenings, notices, settings, desktop);
        notifier->setWaits(20ms, 60s);
        notifier->setClock([this] { return now; });
        notifier->setLooking([this] { return looking; });
    }
    bool end(const QString& id, const QString& word) { return ledger.report({LedgerFixture::reportOf(id, word)}); }
    // Everything that happened so far was told or passed over.
    [[nodiscard]] bool isSettled() const {
        return happenings.marks().last > 0 && happenings.marks().toldTo == happenings.marks().last;
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"orderdeck.ini"_s)};
    NoticeSettings notices{settings};
    LedgerFixture ledger;
    Happenings happenings{ledger.ledger()};
    FakeNotices desktop;
    QDateTime now{QDate(2026, 3, 10), QTime(12, 0)};
    bool looking = false;
    std::unique_ptr<Notifier> notifier;
};

} // namespace

class NotifierTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_room = std::make_unique<Room>();
        for (int id = 1; id <= 6; ++id)
            QVERIFY(m_room->ledger.place(QString::number(id), u"https://example.com/%1"_s.arg(id)) != 0);
    }
    void cleanup() { m_room.reset(); }

    void manyAreToldTogetherOnce() {
        m_room->notifier->setWaits(1500ms, 60s);
        for (int id = 1; id <= 3; ++id)
            QVERIFY(m_room->end(QString::number(id), u"Completed"_s));
        QVERIFY(m_room->end(u"4"_s, u"Partial"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
        QCOMPARE(m_room->desktop.shown.first().title, u"3 order(s) completed, 1 partial"_s);
        QTRY_VERIFY(m_room->isSettled());
        // Nor again after a restart.
        m_room->make();
        QVERIFY(m_room->end(u"5"_s, u"Canceled"_s));
        m_room->desktop.closeIt();
        QTRY_COMPARE(m_room->desktop.shown.size(), 2);
        QCOMPARE(m_room->desktop.shown.last().title, u"Order 5 canceled"_s);
    }

    void whatGoesOnAndOnIsToldAllTheSame() {
        m_room->notifier->setWaits(60s, 300ms);
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
    }

    void aNoticeThatStandsTellsTheNextToo() {
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
        QCOMPARE(m_room->desktop.shown.last().title, u"Order 1 completed"_s);
        QVERIFY(m_room->end(u"2"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 2);
        QCOMPARE(m_room->desktop.shown.last().title, u"2 order(s) completed"_s);
        m_room->desktop.closeIt();
        QVERIFY(m_room->end(u"3"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 3);
        QCOMPARE(m_room->desktop.shown.last().title, u"Order 3 completed"_s);
    }

    void quietHoursAreSummedUpAfterwards() {
        m_room->notices.setQuietHours({true, QTime(22, 0), QTime(8, 0)});
        m_room->now.setTime(QTime(23, 50));
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->happenings.marks().last, 1);
        m_room->now = QDateTime(QDate(2026, 3, 11), QTime(7, 59));
        QVERIFY(m_room->end(u"2"_s, u"Failed"_s));
        QTRY_COMPARE(m_room->happenings.marks().last, 2);
        // The program may end meanwhile.
        m_room->make();
        QVERIFY(m_room->end(u"3"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->happenings.marks().last, 3);
        QVERIFY(m_room->desktop.shown.isEmpty());
        QCOMPARE(m_room->happenings.marks().toldTo, 0);
        m_room->now.setTime(QTime(8, 0));
        m_room->notices.setQuietHours(m_room->notices.quietHours()); // so that the clock is looked at
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
        QCOMPARE(m_room->desktop.shown.first().title, u"2 order(s) completed, 1 failed"_s);
    }

    void theEndOfASilenceIsNotMissed() {
        m_room->notices.setQuietHours({true, QTime(22, 0), QTime(8, 0)});
        m_room->now = QDateTime(QDate(2026, 3, 11), QTime(7, 59, 59, 700));
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->happenings.marks().last, 1);
        m_room->now.setTime(QTime(8, 0)); // nothing else happens
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
    }

    void aPauseEndsAtAPersonsWord() {
        m_room->notices.pause(m_room->now, 1h);
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->happenings.marks().last, 1);
        QSignalSpy showing(&m_room->desktop, &FakeNotices::showing);
        QVERIFY(!showing.wait(600));
        m_room->notices.pause(m_room->now, 0ms);
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
    }

    void whatAPersonSeesIsNotTold() {
        m_room->looking = true;
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_VERIFY(m_room->isSettled());
        m_room->looking = false;
        QVERIFY(m_room->end(u"2"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
        QCOMPARE(m_room->desktop.shown.first().title, u"Order 2 completed"_s);
        QCOMPARE(m_room->happenings.marks().unseen, 2); // the list has both
    }

    void kindsThatAreOffAreLeftOut() {
        m_room->notices.setShows(HappeningKind::Completed, false);
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_VERIFY(m_room->isSettled());
        QVERIFY(m_room->desktop.shown.isEmpty());
        m_room->notifier->setWaits(400ms, 60s);
        QVERIFY(m_room->end(u"2"_s, u"Completed"_s));
        QVERIFY(m_room->end(u"3"_s, u"Failed"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
        QCOMPARE(m_room->desktop.shown.first().title, u"Order 3 failed"_s);
    }

    void offMeansNone() {
        m_room->notices.setOn(false);
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_VERIFY(m_room->isSettled());
        m_room->notices.setOn(true);
        QVERIFY(m_room->desktop.shown.isEmpty());
    }

    void aClickTellsWhatWasMeant() {
        QSignalSpy chosen(m_room->notifier.get(), &Notifier::chosen);
        QVERIFY(m_room->end(u"1"_s, u"Completed"_s));
        QTRY_COMPARE(m_room->desktop.shown.size(), 1);
        m_room->desktop.click();
        QCOMPARE(chosen.size(), 1);
        const auto rows = chosen.first().first().value<QList<Happening>>();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().orderId, u"1"_s);
        QCOMPARE(chosen.first().at(1).toString(), u"Order 1 completed"_s);
        m_room->notifier->tryOne();
        m_room->desktop.click(); // of nothing that happened
        QVERIFY(chosen.last().first().value<QList<Happening>>().isEmpty());
    }

    void theFirstThatCanShowsIt() {
        FakeNotices first;
        FakeNotices second;
        NoticeChain chain({&first, &second});
        QSignalSpy refused(&chain, &NoticeServer::refused);
        chain.show({u"a"_s, {}});
        QCOMPARE(first.shown.size(), 1);
        first.setState(NoticeServer::State::Absent);
        QCOMPARE(chain.state(), NoticeServer::State::Ready);
        chain.show({u"b"_s, {}});
        QCOMPARE(second.shown.size(), 1);
        first.setState(NoticeServer::State::Ready);
        Q_EMIT first.refused({u"c"_s, {}}); // found out too late
        QCOMPARE(second.shown.size(), 2);
        first.setState(NoticeServer::State::Absent);
        second.setState(NoticeServer::State::Absent);
        QCOMPARE(chain.state(), NoticeServer::State::Absent);
        chain.show({u"d"_s, {}});
        QCOMPARE(refused.size(), 1);
    }

private:
    std::unique_ptr<Room> m_room;
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifier_test.moc"
