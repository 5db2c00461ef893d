// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_search.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OrderSearchTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parses_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("serviceId");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("words") << u"  my service:1 "_s << QString() << u"my service:1"_s;
        QTest::newRow("service") << u"service:101"_s << u"101"_s << QString();
        QTest::newRow("any case") << u" SERVICE:ab-7 "_s << u"ab-7"_s << QString();
        QTest::newRow("and words") << u"service:101  a link"_s << u"101"_s << u"a link"_s;
        QTest::newRow("still being typed") << u"service:"_s << QString() << u"service:"_s;
        QTest::newRow("nothing behind it") << u"service: 101"_s << QString() << u"service: 101"_s;
    }
    void parses() {
        QFETCH(QString, typed);
        QFETCH(QString, serviceId);
        QFETCH(QString, text);
        QCOMPARE(parseOrderSearch(typed).serviceId, serviceId);
        QCOMPARE(parseOrderSearch(typed).text, text);
    }
    void asksForAService() {
        QCOMPARE(parseOrderSearch(ordersOfService(u"101"_s)), (OrderSearch{u"101"_s, QString()}));
    }
};

QTEST_GUILESS_MAIN(OrderSearchTest)
#include "order_search_test.moc"
