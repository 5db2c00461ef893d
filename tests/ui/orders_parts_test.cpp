// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the Orders page that stand on their own.
#include "ui/orders/delivery_chart.h"
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
};

QTEST_MAIN(OrdersPartsTest)
#include "orders_parts_test.moc"
