// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the Orders page that stand on their own.
#include "ui/kit/plain_label.h"
#include "ui/kit/plain_text_box.h"
#include "ui/orders/delivery_chart.h"
#include "ui/orders/order_facts_view.h"
#include "ui/orders/timeline_view.h"

#include <QApplication>
#include <QHelpEvent>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

using namespace Qt::StringLiterals;

class OrdersPartsTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void aProvidersWordsAreNoMarkup() {
        Settings settings(m_folder.filePath(u"orderdeck.ini"_s));
        Theme theme(*qApp, settings);
        QStandardItemModel model;
        auto* item = new QStandardItem(u"refused"_s);
        item->setData(u"<img src=x> & <b>bold</b>"_s, Qt::ToolTipRole);
        model.appendRow(item);
        TimelineView view(theme, u"Timeline"_s);
        view.setModel(&model);
        view.resize(300, 200);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QPoint at = view.visualRect(model.index(0, 0)).center();
        QHelpEvent ask(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
        QApplication::sendEvent(view.viewport(), &ask);
        QCOMPARE(QToolTip::text(), Qt::convertFromPlainText(u"<img src=x> & <b>bold</b>"_s));
        QVERIFY(!QToolTip::text().contains(u"<img"_s));
        QToolTip::hideText();
    }

    void aChartNeedsTwoPoints() {
        Settings settings(m_folder.filePath(u"orderdeck.ini"_s));
        Theme theme(*qApp, settings);
        DeliveryChart chart(theme);
        chart.setDelivery({}, 100);
        QVERIFY(chart.isEmpty());
        chart.setDelivery({{1'800'000'000'000, 0}}, 100);
        QVERIFY(chart.isEmpty());
        chart.setDelivery({{1'800'000'000'000, 0}, {1'800'000'060'000, 250}}, 100); // more than was ordered
        QVERIFY(!chart.isEmpty());
    }

    void aChartLooksAheadWhereItMay() {
        Settings settings(m_folder.filePath(u"orderdeck.ini"_s));
        Theme theme(*qApp, settings);
        DeliveryChart chart(theme);
        const QList<QPair<Timestamp, qint64>> points{{1'800'000'000'000, 0}, {1'800'000'060'000, 50}};
        chart.setDelivery(points, 100, 1'800'000'120'000);
        QVERIFY(chart.looksAhead());
        for (const Timestamp end : {Timestamp(0), Timestamp(1'800'000'060'000)}) {
            chart.setDelivery(points, 100, end);
            QVERIFY(!chart.looksAhead());
        }
        chart.setDelivery(points, 50, 1'800'000'120'000); // all is there
        QVERIFY(!chart.looksAhead());
        chart.resize(300, 160);
        chart.setDelivery(points, 100, 1'900'000'000'000); // far away: drawn as far as there is room
        QVERIFY(!chart.grab().isNull());
    }

    void factsKeepWhatAPersonMarks() {
        Settings settings(m_folder.filePath(u"orderdeck.ini"_s));
        Theme theme(*qApp, settings);
        OrderFactsView view(theme);
        using Kind = OrderFact::Kind;
        QList<OrderFact> facts{{u"Link"_s, u"https://example.com/<b>x</b>"_s, Kind::Exact},
                               {u"Last checked"_s, u"just now"_s},
                               {u"Comments"_s, u"one\ntwo"_s, Kind::Lines}};
        view.setFacts(facts);
        auto* link = view.findChildren<PlainLabel*>().at(1);
        QCOMPARE(link->text(), facts.first().value);
        link->setSelection(0, 5);
        facts[1].value = u"1 minute ago"_s;
        view.setFacts(facts);
        QCOMPARE(view.findChildren<PlainLabel*>().at(1), link);
        QCOMPARE(link->selectedText(), u"https"_s);
        QCOMPARE(view.findChildren<PlainLabel*>().at(3)->text(), u"1 minute ago"_s);
        facts.removeFirst();
        view.setFacts(facts);
        QCOMPARE(view.findChildren<PlainTextBox*>().size(), 1);
        QCOMPARE(view.findChildren<PlainLabel*>().size(), 3);
    }
};

QTEST_MAIN(OrdersPartsTest)
#include "orders_parts_test.moc"
