// SPDX-License-Identifier: GPL-3.0-or-later
// A note of an order while it is typed: nothing of it is lost.
#include "desk/order_note_keeper.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename T>
T awaited(QFuture<Stored<T>> future) {
    future.waitForFinished();
    return future.result() ? future.result().value() : T();
}

QString stored(Ledger& ledger, OrderKey key) {
    return awaited(OrderNotes(ledger).note(key));
}

OrderKey recorded(Ledger& ledger, const QString& link) {
    NewOrder order;
    order.accountId = u"one"_s;
    order.order.service.id = u"101"_s;
    order.order.link = link;
    order.order.units = 10;
    return awaited(ledger.recordIntent(order));
}

void run(Ledger& ledger, const QString& sql) {
    {
        QSqlDatabase outside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        outside.setDatabaseName(ledger.filePath());
        QVERIFY(outside.open());
        QVERIFY(QSqlQuery(outside).exec(sql));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

} // namespace

class OrderNoteKeeperTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_ledger = std::make_unique<Ledger>(m_folder->filePath(u"ledger.sqlite"_s));
        awaited(m_ledger->open());
        m_first = recorded(*m_ledger, u"https://example.com/1"_s);
        m_second = recorded(*m_ledger, u"https://example.com/2"_s);
    }
    void cleanup() {
        m_ledger.reset();
        m_folder.reset();
    }

    void writesWhenTheTypingRests() {
        OrderNoteKeeper notes(*m_ledger);
        notes.setDelays(10ms, 20ms);
        notes.open(m_first);
        notes.edit(u"ask"_s);
        notes.edit(u"ask again"_s);
        QTRY_COMPARE(stored(*m_ledger, m_first), u"ask again"_s);
        QCOMPARE(notes.text(), u"ask again"_s);
    }
    void writesWhenAnotherIsOpened() {
        OrderNoteKeeper notes(*m_ledger);
        notes.open(m_first);
        notes.edit(u"one"_s);
        notes.open(m_second);
        QCOMPARE(notes.text(), QString());
        QTRY_COMPARE(stored(*m_ledger, m_first), u"one"_s);
        notes.open(m_first);
        QTRY_COMPARE(notes.text(), u"one"_s);
        QCOMPARE(stored(*m_ledger, m_second), QString());
    }
    void writesWhenItGoes() {
        {
            OrderNoteKeeper notes(*m_ledger);
            notes.open(m_first);
            notes.edit(u"at the end"_s);
        }
        QTRY_COMPARE(stored(*m_ledger, m_first), u"at the end"_s);
    }
    void whatIsTypedBeforeItWasReadStandsBelow() {
        awaited(OrderNotes(*m_ledger).setNote(m_first, u"old"_s));
        OrderNoteKeeper notes(*m_ledger);
        notes.setDelays(10ms, 20ms);
        notes.open(m_first);
        notes.edit(u"new"_s);
        QTRY_COMPARE(notes.text(), u"old\nnew"_s);
        QTRY_COMPARE(stored(*m_ledger, m_first), u"old\nnew"_s);
    }
    void followsWhatIsAddedElsewhere() {
        OrderNoteKeeper notes(*m_ledger);
        notes.setDelays(10ms, 20ms);
        notes.open(m_first);
        notes.edit(u"mine"_s);
        QTRY_COMPARE(stored(*m_ledger, m_first), u"mine"_s);
        QTRY_VERIFY(notes.problem().isEmpty());
        awaited(OrderNotes(*m_ledger).addToNotes({m_first, m_second}, u"of many"_s));
        QTRY_COMPARE(notes.text(), u"mine\nof many"_s);
        notes.setDelays(1h, 1h);
        notes.edit(u"mine too\nof many"_s);
        awaited(OrderNotes(*m_ledger).addToNotes({m_first}, u"again"_s));
        QTRY_COMPARE(notes.text(), u"mine too\nof many\nagain"_s);
        notes.write();
        QTRY_COMPARE(stored(*m_ledger, m_first), u"mine too\nof many\nagain"_s);
    }
    void whatCannotBeWrittenIsTriedAgain() {
        OrderNoteKeeper notes(*m_ledger);
        notes.setDelays(10ms, 20ms);
        run(*m_ledger,
            u"CREATE TRIGGER no_notes BEFORE INSERT ON order_notes BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        notes.open(m_first);
        notes.edit(u"kept"_s);
        QTRY_VERIFY(notes.problem().contains(u"disk full"_s));
        QCOMPARE(notes.text(), u"kept"_s);
        run(*m_ledger, u"DROP TRIGGER no_notes"_s);
        QTRY_COMPARE(stored(*m_ledger, m_first), u"kept"_s);
        QTRY_COMPARE(notes.problem(), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Ledger> m_ledger;
    OrderKey m_first = 0;
    OrderKey m_second = 0;
};

QTEST_GUILESS_MAIN(OrderNoteKeeperTest)
#include "order_note_keeper_test.moc"
