// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

#include "desk/service_dossier.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// An order of another service than the fixture's own.
OrderKey recordIntent(DeskFixture& desk, const QString& serviceId, const QString& account = DeskFixture::account) {
    CheckedOrder order = DeskFixture::order();
    order.service.id = serviceId;
    auto key = desk.ledger->recordIntent({account, order});
    key.waitForFinished();
    return key.result().value();
}

QString stored(DeskFixture& desk, const QString& serviceId, const QString& account = DeskFixture::account) {
    auto note = ServiceNotes(*desk.ledger).note(account, serviceId);
    note.waitForFinished();
    return note.result() ? note.result().value() : u"unreadable"_s;
}

void store(DeskFixture& desk, const QString& serviceId, const QString& note) {
    ServiceNotes(*desk.ledger).setNote(DeskFixture::account, serviceId, note).waitForFinished();
}

void run(DeskFixture& desk, const QString& sql) {
    {
        QSqlDatabase outside = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"outside"_s);
        outside.setDatabaseName(desk.ledger->filePath());
        QVERIFY(outside.open());
        QSqlQuery query(outside);
        QVERIFY2(query.exec(sql), qPrintable(sql));
    }
    QSqlDatabase::removeDatabase(u"outside"_s);
}

} // namespace

class ServiceDossierTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsKnownOfAService() {
        DeskFixture desk;
        const OrderKey key = desk.recordPlaced(u"11"_s);
        store(desk, u"101"_s, u"good"_s);
        run(desk, u"INSERT INTO service_changes (account, service_id, kind, before_value, after_value, at) "
                  "SELECT account, '101', 3, '0.8', '0.9', 5000 FROM accounts"_s);
        ServiceDossier dossier(*desk.ledger, DeskFixture::account);
        dossier.setService(u"101"_s);
        QVERIFY(!dossier.record());
        QTRY_VERIFY(dossier.record() && dossier.prices());
        QCOMPARE(dossier.record()->placed, 1);
        QCOMPARE(dossier.record()->lastOrder, key);
        QCOMPARE(dossier.prices()->size(), 2);
        QCOMPARE(dossier.prices()->last(), (PricePoint{5000, *Decimal::parse(u"0.9")}));
        QTRY_COMPARE(dossier.note().text(), u"good"_s);
        dossier.setService({});
        QVERIFY(!dossier.record());
        QVERIFY(!dossier.prices());
        QCOMPARE(dossier.note().text(), QString());
    }

    // Gone through faster than the ledger answers: only what is about the last one arrives.
    void lateAnswersOfAnotherServiceAreDropped() {
        DeskFixture desk;
        qsizetype added = 0; // told some time after each was written
        connect(desk.ledger.get(), &Ledger::ordersAdded, this,
                [&](const QList<OrderKey>& keys) { added += keys.size(); });
        for (int i = 0; i < 3; ++i)
            recordIntent(desk, u"1"_s);
        recordIntent(desk, u"2"_s);
        store(desk, u"1"_s, u"one"_s);
        store(desk, u"2"_s, u"two"_s);
        ServiceDossier dossier(*desk.ledger, DeskFixture::account);
        QList<int> orders;
        QStringList notes;
        connect(&dossier, &ServiceDossier::changed, this, [&] {
            if (dossier.record())
                orders.append(dossier.record()->orders);
        });
        connect(&dossier.note(), &ServiceNoteKeeper::textChanged, this, [&] { notes.append(dossier.note().text()); });
        for (int i = 0; i < 100; ++i) {
            dossier.setService(u"1"_s);
            dossier.setService(u"2"_s);
        }
        QTRY_VERIFY(dossier.record() && dossier.prices() && !dossier.note().text().isEmpty());
        // Whatever may still come was asked before this.
        recordIntent(desk, u"3"_s);
        QTRY_COMPARE(added, 5);
        QCOMPARE(dossier.record()->orders, 1);
        QVERIFY(!orders.contains(3));
        notes.removeAll(QString());
        notes.removeDuplicates();
        QCOMPARE(notes, QStringList{u"two"_s});
    }

    void followsTheOrdersOfTheService() {
        DeskFixture desk;
        ServiceDossier dossier(*desk.ledger, DeskFixture::account);
        dossier.setService(u"101"_s);
        QTRY_VERIFY(dossier.record());
        QCOMPARE(dossier.record()->orders, 0);
        desk.recordPlaced(u"11"_s);
        QTRY_COMPARE(dossier.record()->unfinished, 1);
        desk.report(u"11"_s, u"Completed"_s);
        QTRY_COMPARE(dossier.record()->unfinished, 0);
        QCOMPARE(dossier.record()->placed, 1);
        // Others change nothing; what comes after them is still seen.
        QSignalSpy changed(&dossier, &ServiceDossier::changed);
        recordIntent(desk, u"102"_s);
        recordIntent(desk, u"101"_s, u"another account"_s);
        recordIntent(desk, u"101"_s);
        QTRY_COMPARE(dossier.record()->orders, 2);
        QCOMPARE(changed.size(), 1);
    }

    void aNoteIsWrittenWhenTheTypingRests() {
        DeskFixture desk;
        ServiceNoteKeeper notes(*desk.ledger, DeskFixture::account);
        notes.setDelays(20ms, 15s);
        notes.open(u"1"_s);
        for (const auto& typed : {u"s"_s, u"sl"_s, u"slow"_s})
            notes.edit(typed);
        QCOMPARE(notes.text(), u"slow"_s);
        QTRY_COMPARE(stored(desk, u"1"_s), u"slow"_s);
        notes.edit({});
        QTRY_COMPARE(stored(desk, u"1"_s), QString());
    }

    void aNoteSurvivesSwitchingQuickly() {
        DeskFixture desk;
        store(desk, u"2"_s, u"two"_s);
        ServiceNoteKeeper notes(*desk.ledger, DeskFixture::account);
        notes.setDelays(1h, 1h);
        notes.open(u"2"_s);
        QTRY_COMPARE(notes.text(), u"two"_s);
        for (int i = 0; i < 20; ++i) {
            const QString typed = u"mine %1"_s.arg(i);
            notes.open(u"1"_s);
            notes.edit(typed);
            notes.open(u"2"_s);
            QVERIFY(notes.text().isEmpty() || notes.text() == u"two"_s);
            // At once as it was typed, whether it is on disk yet or not; what the disk has comes before it only where
            // it was not read when the typing began.
            notes.open(u"1"_s);
            QVERIFY2(notes.text().endsWith(typed), qPrintable(notes.text()));
        }
        const QString last = notes.text();
        notes.open({});
        QTRY_COMPARE(stored(desk, u"1"_s), last);
        QCOMPARE(stored(desk, u"2"_s), u"two"_s);
    }

    void whatIsTypedBeforeTheNoteWasReadIsAddedToIt() {
        DeskFixture desk;
        store(desk, u"1"_s, u"old"_s);
        ServiceNoteKeeper notes(*desk.ledger, DeskFixture::account);
        notes.setDelays(20ms, 1h);
        notes.open(u"1"_s);
        notes.edit(u"new"_s);
        QTRY_COMPARE(notes.text(), u"old\nnew"_s);
        notes.open(u"2"_s);
        QTRY_COMPARE(stored(desk, u"1"_s), u"old\nnew"_s);
    }

    void theEndOfTheProgramLosesNoNote() {
        DeskFixture desk;
        store(desk, u"2"_s, u"old"_s);
        const QString file = desk.ledger->filePath();
        {
            ServiceNoteKeeper notes(*desk.ledger, DeskFixture::account);
            notes.setDelays(1h, 1h);
            notes.open(u"1"_s);
            notes.edit(u"typed last"_s);
            notes.open(u"2"_s);
            notes.edit(u"not read yet"_s);
        }
        desk.ledger = std::make_unique<Ledger>(file);
        desk.ledger->open().waitForFinished();
        QCOMPARE(stored(desk, u"1"_s), u"typed last"_s);
        QCOMPARE(stored(desk, u"2"_s), u"old\nnot read yet"_s);
    }

    void accountsHaveNotesOfTheirOwn() {
        DeskFixture desk;
        ServiceNoteKeeper one(*desk.ledger, DeskFixture::account);
        ServiceNoteKeeper two(*desk.ledger, u"account-2"_s);
        for (ServiceNoteKeeper* notes : {&one, &two}) {
            notes->open(u"1"_s);
            notes->edit(notes == &one ? u"first"_s : u"second"_s);
            notes->open(u"9"_s);
        }
        QTRY_COMPARE(stored(desk, u"1"_s), u"first"_s);
        QTRY_COMPARE(stored(desk, u"1"_s, u"account-2"_s), u"second"_s);
    }

    void aNoteThatCannotBeWrittenIsTriedAgain() {
        DeskFixture desk;
        ServiceNoteKeeper notes(*desk.ledger, DeskFixture::account);
        notes.setDelays(10ms, 20ms);
        QSignalSpy problems(&notes, &ServiceNoteKeeper::problemChanged);
        run(desk,
            u"CREATE TRIGGER no_notes BEFORE INSERT ON service_notes BEGIN SELECT RAISE(ABORT, 'disk full'); END"_s);
        notes.open(u"1"_s);
        notes.edit(u"kept"_s);
        QTRY_VERIFY(notes.problem().contains(u"disk full"_s));
        QCOMPARE(notes.text(), u"kept"_s);
        notes.open(u"2"_s);
        QCOMPARE(notes.problem(), QString());
        run(desk, u"DROP TRIGGER no_notes"_s);
        QTRY_COMPARE(stored(desk, u"1"_s), u"kept"_s);
        notes.open(u"1"_s);
        QTRY_COMPARE(notes.text(), u"kept"_s);
        QTRY_COMPARE(notes.problem(), QString()); // told after it is on disk
        QVERIFY(problems.size() >= 2);
    }
};

QTEST_GUILESS_MAIN(ServiceDossierTest)
#include "service_dossier_test.moc"
