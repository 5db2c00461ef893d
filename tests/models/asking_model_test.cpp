// SPDX-License-Identifier: GPL-3.0-or-later
// The answers of an asking of many: rows, facets, the sentence that sums them up; and words about one order's cancel
// and refill.
#include "core/order_rules.h"
#include "models/asking_model.h"
#include "models/order_cells.h"
#include "models/order_words.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Answer = AskedOrder::Answer;

AskedOrder order(int id, Answer answer, const QString& text = {}, AskBar bar = AskBar::None) {
    AskedOrder asked;
    asked.key = id;
    asked.accountId = u"a"_s;
    asked.orderId = QString::number(id);
    asked.service = u"Followers"_s;
    asked.answer = answer;
    asked.text = text;
    asked.bar = bar;
    return asked;
}

Order running() {
    Order order;
    order.key = 1;
    order.orderId = u"11"_s;
    order.placement = Placement::Placed;
    order.status = OrderStatus::InProgress;
    order.rawStatus = u"In progress"_s;
    order.refillOffered = true;
    order.cancelOffered = true;
    return order;
}

} // namespace

class AskingModelTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderARow() {
        AskingModel model(Ask::Refill);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append({order(1, Answer::Taken, u"77"_s), order(2, Answer::Refused, u"<b>Too late</b>"_s)});
        model.append({order(3, Answer::NotKnown, u"The connection broke off."_s),
                      order(4, Answer::NotAsked, u"The order is not completed yet."_s, AskBar::Running)});
        QCOMPARE(model.rowCount(), 4);
        const auto answer = [&model](int row, int role = Qt::DisplayRole) {
            return model.index(row, AskingModel::Answer).data(role).toString();
        };
        QCOMPARE(answer(0), u"Refill 77"_s);
        QCOMPARE(answer(1), u"<b>Too late</b>"_s);
        QVERIFY(answer(2).contains(u"may have taken it all the same"_s));
        QCOMPARE(answer(3), u"The order is not completed yet."_s);
        QCOMPARE(model.count(AskingModel::All), 4);
        for (const auto facet :
             {AskingModel::Taken, AskingModel::Refused, AskingModel::NotKnown, AskingModel::NotAsked})
            QCOMPARE(model.count(facet), 1);
        QCOMPARE(model.index(2, 0).data(Role::Facet).toInt(), static_cast<int>(AskingModel::NotKnown));
        QCOMPARE(model.index(0, 0).data(Role::Key).toLongLong(), 1);
        QVERIFY(!model.hasSeveralAccounts());
    }

    void reasonsAreCounted() {
        AskedCounts counts;
        for (int i = 0; i < 4'963; ++i)
            counts.add(order(i, Answer::Taken));
        for (int i = 0; i < 30; ++i)
            counts.add(order(i, Answer::NotAsked, {}, AskBar::Running));
        for (int i = 0; i < 7; ++i)
            counts.add(order(i, Answer::NotAsked, {}, AskBar::NotOffered));
        QCOMPARE(counts.all(), 5'000);
        const QString refills = askedSummary(Ask::Refill, counts);
        QVERIFY2(refills.contains(u"4,963"_s) && refills.contains(u"37 not asked: 7"_s) && refills.contains(u"30 "_s),
                 qPrintable(refills));
        QVERIFY(refills.contains(u"still running"_s));
        QVERIFY(askingProgress(Ask::Refill, 400, 5'000).contains(u"400 of 5,000"_s));
        AskedCounts lost;
        lost.add(order(1, Answer::NotKnown));
        lost.add(order(2, Answer::NotAsked));
        const QString words = askedSummary(Ask::Cancel, lost);
        QVERIFY2(words.contains(u"perhaps taken"_s) && words.endsWith(u"1 not asked."_s), qPrintable(words));
    }

    void cancelAskedUntilTheStatusSaysSo() {
        const Timestamp now = QDateTime::currentMSecsSinceEpoch();
        Order order = running();
        QVERIFY(whyNoCancel(order).isEmpty());
        order.cancelAskedAt = now - 3 * 3'600'000;
        QCOMPARE(orderStateText(order), u"Cancel asked"_s);
        const QString tip = orderCell(order, OrdersModel::Status, Qt::ToolTipRole, now).toString();
        QVERIFY2(tip.contains(u"3 hour"_s) && tip.contains(u"In progress"_s), qPrintable(tip));
        QCOMPARE(orderCell(order, OrdersModel::Status, Role::Raw, now).toString(), u"In progress"_s);
        QCOMPARE(cancelBar(order), AskBar::Open);
        QVERIFY(whyNoCancel(order, now).contains(u"3 hour"_s));
        for (const auto status : {OrderStatus::Canceled, OrderStatus::Partial, OrderStatus::Completed}) {
            order.status = status;
            QCOMPARE(orderStateText(order), statusText(status, {}));
        }
    }

    void anOpenRefillIsTheReason() {
        const Timestamp now = QDateTime::currentMSecsSinceEpoch();
        Order order = running();
        QCOMPARE(refillBar(order), AskBar::Running);
        order.status = OrderStatus::Partial;
        QVERIFY(whyNoRefill(order).isEmpty());
        order.refillId = u"5"_s;
        order.refillAskedAt = now - 3 * 3'600'000;
        for (const auto status : {RefillStatus::Pending, RefillStatus::InProgress, RefillStatus::Unknown}) {
            order.refillStatus = status;
            QCOMPARE(refillBar(order), AskBar::Open);
            QVERIFY(whyNoRefill(order, now).contains(u"was asked 3 hour"_s));
        }
        const QString tip = orderCell(order, OrdersModel::Refill, Qt::ToolTipRole, now).toString();
        QVERIFY2(tip.contains(u"Refill 5"_s) && tip.contains(u"3 hour"_s), qPrintable(tip));
        for (const auto status :
             {RefillStatus::Completed, RefillStatus::Rejected, RefillStatus::Canceled, RefillStatus::Failed}) {
            order.refillStatus = status;
            QVERIFY(whyNoRefill(order, now).isEmpty());
        }
        order.refillOffered = false;
        QCOMPARE(refillBar(order), AskBar::NotOffered);
    }
};

QTEST_GUILESS_MAIN(AskingModelTest)
#include "asking_model_test.moc"
