// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_condition.h"
#include "core/order_tag.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A person's tags as they are typed and asked for.
class OrderTagTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("tags");
        QTest::newRow("nothing") << u" , ,"_s << QStringList();
        QTest::newRow("one") << u"  Client   A "_s << QStringList{u"Client A"_s};
        QTest::newRow("several") << u"a,b, A ,c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("signs") << u"\u202ea\u0007b\"c\u201d\n"_s << QStringList{u"a bc"_s};
        QTest::newRow("scripts") << u"Клиент, عميل, 🚀"_s << QStringList{u"Клиент"_s, u"عميل"_s, u"🚀"_s};
    }
    void readsWhatIsTyped() {
        QFETCH(const QString, typed);
        QTEST(tagsIn(typed), "tags");
    }
    void isNeverTooLong() {
        const QStringList tags = tagsIn(QString(longestTag - 1, u'x') + u"🚀🚀"_s);
        QCOMPARE(tags.size(), 1);
        QVERIFY(tags.first().size() <= longestTag);
        QVERIFY(!tags.first().back().isHighSurrogate());
    }
    void isFoundByItsText_data() {
        QTest::addColumn<QString>("tag");
        for (const QString& tag : {u"client"_s, u"Two words"_s, u"ends*"_s, u"a:b"_s, u"Straße"_s})
            QTest::newRow(qPrintable(tag)) << tag;
    }
    void isFoundByItsText() {
        QFETCH(const QString, tag);
        const auto terms = parseOrderText(ordersOfTag(tag));
        QVERIFY(terms.ok());
        QCOMPARE(terms.value().size(), 1);
        QCOMPARE(terms.value().first().kind, OrderTerm::Kind::Tag);
        QCOMPARE(terms.value().first().text, foldedTag(tag));
        QVERIFY(!terms.value().first().isBeginning);
    }
    void speaksTheLanguage() {
        const auto terms = parseOrderText(u"-tag:Done TAG=\"My client\" tag:cl* tag:*"_s);
        QVERIFY(terms.ok());
        QCOMPARE(terms.value().size(), 4);
        QVERIFY(terms.value().at(0).negated);
        QCOMPARE(terms.value().at(0).text, u"done"_s);
        QCOMPARE(terms.value().at(1).text, u"my client"_s);
        QVERIFY(terms.value().at(2).isBeginning);
        QCOMPARE(terms.value().at(2).text, u"cl"_s);
        QVERIFY(terms.value().at(3).isBeginning && terms.value().at(3).text.isEmpty());
        QVERIFY(!parseOrderText(u"tag:"_s).ok());
        QVERIFY(!parseOrderText(u"tag>a"_s).ok());
        QCOMPARE(parseOrderText(u"tags:a"_s).value().first().kind, OrderTerm::Kind::Text);
    }
};

QTEST_APPLESS_MAIN(OrderTagTest)
#include "order_tag_test.moc"
