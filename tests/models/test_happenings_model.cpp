// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in words, and as a list.
#include "ledger_fixture.h"
#include "models/happening_words.h"
#include "models/happenings_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Kind = HappeningKind;

namespace {

Happening some(Kind kind, int count, const QString& account = u"a"_s) {
    Happening happening;
    happening.kind = kind;
    happening.count = count;
    happening.accountId = account;
    return happening;
}

} // namespace

class HappeningsModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyAreOneNotice() {
        const auto text = noticeText({some(Kind::Completed, 37), some(Kind::Partial, 2)}, {{u"a"_s, u"HeySMM"_s}});
        QCOMPARE(text.title, u"37 order(s) completed, 2 partial"_s);
        QCOMPARE(text.body, QString());
    }

    void accountsAreNamedWhereThereAreSeveral() {
        const QList<QPair<QString, QString>> accounts{{u"a"_s, u"HeySMM"_s}, {u"b"_s, u"Other"_s}};
        const auto text = noticeText(
            {some(Kind::Completed, 30), some(Kind::Completed, 7, u"b"_s), some(Kind::Partial, 2, u"b"_s)}, accounts);
        QCOMPARE(text.title, u"37 order(s) completed, 2 partial"_s);
        QCOMPARE(text.body, u"HeySMM: 30 order(s) completed\nOther: 7 order(s) completed, 2 partial"_s);
    }

    void aSingleOrderIsNamed() {
        Happening one = some(Kind::Completed, 1);
        one.orderId = u"23488"_s;
        one.serviceName = u"<b>Likes</b> & more"_s;
        const auto text = noticeText({one}, {{u"a"_s, u"HeySMM"_s}});
        QCOMPARE(text.title, u"Order 23488 completed"_s);
        QCOMPARE(text.body, u"<b>Likes</b> & more"_s); // plain; whoever shows markup escapes it
    }

    void otherNewsHasLinesOfItsOwn() {
        Happening low = some(Kind::BalanceLow, 1, u"b"_s);
        low.text = u"$4.20"_s;
        const QList<QPair<QString, QString>> accounts{{u"a"_s, u"HeySMM"_s}, {u"b"_s, u"Other"_s}};
        const auto mixed = noticeText({some(Kind::Failed, 3), low}, accounts);
        QCOMPARE(mixed.title, u"3 order(s) failed"_s);
        QCOMPARE(mixed.body, u"HeySMM: 3 order(s) failed\nOther: The balance is low: $4.20"_s);
        const auto alone = noticeText({low}, accounts);
        QCOMPARE(alone.title, u"The balance is low"_s);
        QCOMPARE(alone.body, u"Other: $4.20"_s);
        const auto two = noticeText({some(Kind::KeyRefused, 1), low}, {});
        QCOMPARE(two.title, u"The API key was refused"_s);
        QCOMPARE(two.body, u"The balance is low: $4.20"_s);
    }

    void everyKindHasItsWords() {
        QSet<QString> names;
        for (int number = 0; number < happeningKindCount; ++number) {
            const auto kind = static_cast<Kind>(number);
            names.insert(happeningKindName(kind));
            QVERIFY(!happeningText(some(kind, 2)).isEmpty() && !happeningIcon(kind).isEmpty());
        }
        QCOMPARE(names.size(), happeningKindCount);
        QVERIFY(!names.contains(QString()));
    }

    void theListHasDaysAndMarksWhatIsNew() {
        LedgerFixture fixture;
        fixture.place(u"1"_s);
        fixture.place(u"2"_s, u"https://example.com/q"_s, 1'000, u"b"_s);
        Happenings happenings(fixture.ledger());
        happenings.start();
        HappeningsModel model(happenings);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAccounts({{u"a"_s, u"HeySMM"_s}, {u"b"_s, u"Other"_s}});
        model.setShown(true);
        QTRY_VERIFY(!model.isLoading());
        QCOMPARE(model.rowCount(), 0);

        QVERIFY(fixture.report({LedgerFixture::reportOf(u"1"_s, u"Completed"_s)}));
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"2"_s, u"Partial"_s)}, u"b"_s));
        QTRY_COMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0).data(Role::Heading).toBool());
        QCOMPARE(model.index(0).flags(), Qt::NoItemFlags);
        QCOMPARE(model.index(0).data().toString(), u"Today"_s);
        QCOMPARE(model.index(1).data().toString(), u"Order 2 partial"_s); // the newest first
        QCOMPARE(model.index(1).data(HappeningsModel::Account).toString(), u"Other"_s);
        QCOMPARE(model.index(1).data(HappeningsModel::Detail).toString(), u"Followers"_s);
        QCOMPARE(model.index(1).data(Role::Tone).toInt(), static_cast<int>(Tone::Warn));
        QCOMPARE(model.index(2).data(HappeningsModel::Account).toString(), u"HeySMM"_s);
        QVERIFY(model.index(2).data(HappeningsModel::Unseen).toBool());
        QVERIFY(model.index(2).data(Qt::AccessibleTextRole).toString().endsWith(u", HeySMM, new"_s));
        QCOMPARE(model.unseen(), 2);
        const auto chosen = model.at(1);
        QVERIFY(chosen && !model.at(0));

        happenings.markSeen(model.newest());
        QTRY_COMPARE(model.unseen(), 0);
        QVERIFY(!model.index(2).data(Qt::AccessibleTextRole).toString().contains(u"new"_s));
        QCOMPARE(model.rowLike(chosen), 1);
        QCOMPARE(model.rowLike(some(Kind::Failed, 1)), -1);
    }

    void hiddenItReadsNothing() {
        LedgerFixture fixture;
        fixture.place(u"1"_s);
        Happenings happenings(fixture.ledger());
        happenings.start();
        HappeningsModel model(happenings);
        QSignalSpy loaded(&model, &HappeningsModel::loaded);
        QSignalSpy changed(&happenings, &Happenings::changed);
        QVERIFY(fixture.report({LedgerFixture::reportOf(u"1"_s, u"Completed"_s)}));
        QTRY_COMPARE(happenings.marks().last, 1);
        QVERIFY(loaded.isEmpty() && model.rowCount() == 0);
    }
};

QTEST_GUILESS_MAIN(HappeningsModelTest)
#include "test_happenings_model.moc"
