// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_ids.h"

#include <QTest>

using namespace Qt::StringLiterals;

class OrderIdsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void picksIds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        const auto add = [](const char* name, const QString& text, const QString& ids) {
            QTest::newRow(name) << text << ids.split(u' ', Qt::SkipEmptyParts);
        };
        add("one", u"23488"_s, u"23488"_s);
        add("list", u"23488, 23490;23491 23492"_s, u"23488 23490 23491 23492"_s);
        add("range", u"23488, 23490-23493"_s, u"23488 23490 23491 23492 23493"_s);
        add("range with blanks", u"23490 – 23492"_s, u"23490 23491 23492"_s);
        add("range with dots", u"23490..23492"_s, u"23490 23491 23492"_s);
        add("range with signs", u"#23490-#23491"_s, u"23490 23491"_s);
        add("range of one", u"7-7"_s, u"7"_s);
        add("one a line", u"1\r\n2\r\n\r\n3\n"_s, u"1 2 3"_s);
        add("signs", u"#23488\n#23489"_s, u"23488 23489"_s);
        add("repeated", u"5 6 5 5-6"_s, u"5 6"_s);
        add("leading zeros stay", u"007"_s, u"007"_s);
        add("letters", u"a1f09c2b\nmock_1795383392844"_s, u"a1f09c2b mock_1795383392844"_s);
        add("spreadsheet",
            u"ID\tLink\tQuantity\tStatus\n23488\thttps://example.com/1\t1000\tCompleted\n23489\tx\t2000\tPartial"_s,
            u"23488 23489"_s);
        add("first column empty", u"\t23488\t2024-05-01 12:00:00\t$0.90"_s, u"23488"_s);
        add("letters in a column", u"a1f09c2b\thttps://example.com/1\tCompleted"_s, u"a1f09c2b"_s);
        add("page", u"23488 2024-05-01 12:00:00 https://example.com/p/1 0.90 100 1000 Followers Completed 0"_s,
            u"23488"_s);
        add("sentence", u"2 days ago: order #23488 was placed"_s, u"23488"_s);
        add("sentence without sign", u"Order 23488 placed at 12:30"_s, u"23488"_s);
        add("sentence with a range", u"see 23490-23492, paid 5"_s, u"23490 23491 23492"_s);
        add("sentence with a score", u"2-3 days ago: 23488"_s, u"23488"_s);
        add("minus is no id", u"-5"_s, u""_s);
        add("amounts and days", u"$0.90\n0.90\n2024-05-01\n12:00"_s, u""_s);
        add("words", u"Completed\nnothing here"_s, u""_s);
        add("invisible marks", u"\u200F23488\u200E"_s, u"23488"_s);
        add("empty", u" \n\t\n"_s, u""_s);
    }

    void picksIds() {
        QFETCH(QString, text);
        const auto list = orderIdsIn(text);
        QTEST(list.ids, "ids");
        QCOMPARE(list.problems, QStringList());
    }

    void countsWhatItLeftOut() {
        const auto list = orderIdsIn(u"ID\tLink\n5\ta\n5\tb\nTotal\n"_s);
        QCOMPARE(list.ids, QStringList{u"5"_s});
        QCOMPARE(list.repeated, 1);
        QCOMPARE(list.otherLines, 2);
    }

    void saysWhatCannotBeTaken_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("backwards") << u"1, 23500-23490"_s << u"The range 23500-23490 runs backwards."_s;
        QTest::newRow("huge") << u"1-99999999"_s
                              << u"The range 1-99999999 holds 99,999,999 ids; at most 10,000 can be added at a time."_s;
        QTest::newRow("beyond numbers") << u"1-99999999999999999999"_s
                                        << u"The range 1-99999999999999999999 is too large."_s;
        QTest::newRow("together too many")
            << u"1-9000 20000-29000"_s << u"There are more than 10,000 ids; at most so many can be added at a time."_s;
    }

    void saysWhatCannotBeTaken() {
        QFETCH(QString, text);
        QFETCH(QString, problem);
        const auto list = orderIdsIn(text);
        QCOMPARE(list.problems, QStringList{problem});
        QVERIFY(list.ids.isEmpty());
    }

    void takesAsManyAsThereMayBe() {
        QCOMPARE(orderIdsIn(u"1-10000"_s).ids.size(), 10'000);
        QStringList lines;
        for (int line = 0; line < 10'001; ++line)
            lines.append(QString::number(line));
        QCOMPARE(orderIdsIn(lines.join(u'\n')).problems.size(), 1);
    }
};

QTEST_GUILESS_MAIN(OrderIdsTest)
#include "order_ids_test.moc"
