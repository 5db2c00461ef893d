// SPDX-License-Identifier: GPL-3.0-or-later
// What became of each line of a list.
#include "models/bulk_result_model.h"
#include "models/facet_proxy.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

BulkListLine line(int number) {
    BulkListLine made;
    made.line = number;
    made.sourceLine = number + 1;
    made.order.service.id = u"101"_s;
    made.order.service.name = u"Followers"_s;
    made.order.service.type = u"Default"_s;
    made.order.link = u"https://example.com/%1"_s.arg(number);
    made.order.units = 1000;
    made.order.charge = {{*Decimal::parse(u"0.9"), u"USD"_s}, {*Decimal::parse(u"0.9"), u"USD"_s}};
    return made;
}

void end(BulkListLine& made, Placement placement, const QString& text) {
    made.orderKey = 100 + made.line;
    made.placement = placement;
    if (placement == Placement::Placed)
        made.orderId = text;
    else
        made.text = text;
}

} // namespace

class BulkResultTest final : public QObject {
    Q_OBJECT

private:
    static QString outcome(const QAbstractItemModel& model, int row) {
        return model.index(row, BulkResultModel::Outcome).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void tellsOutcomesInWords() {
        QList<BulkListLine> lines;
        for (int number = 1; number <= 6; ++number)
            lines.append(line(number));
        end(lines[0], Placement::Placed, u"23501"_s);
        end(lines[1], Placement::Rejected, u"Link is private"_s);
        end(lines[2], Placement::NotSent, u"No connection."_s);
        end(lines[3], Placement::Unconfirmed, u"The answer never came."_s);
        end(lines[4], Placement::Sending, {});
        BulkResultModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLines(1, lines, false);
        QCOMPARE(outcome(model, 0), u"Placed"_s);
        QCOMPARE(model.index(0, BulkResultModel::OrderId).data().toString(), u"23501"_s);
        QCOMPARE(outcome(model, 1), u"Rejected: Link is private"_s);
        QCOMPARE(outcome(model, 2), u"Not sent: No connection."_s);
        QCOMPARE(outcome(model, 3), u"May have been placed: The answer never came."_s);
        QCOMPARE(outcome(model, 5), u"Waiting"_s);
        QCOMPARE(model.count(BulkResult::Placed), 1);
        QCOMPARE(model.count(BulkResult::NotPlaced), 2);
        QCOMPARE(model.count(BulkResult::Unconfirmed), 1);
        QCOMPARE(model.count(BulkResult::Waiting), 2);
        QVERIFY(isRetried(lines.at(1)) && isRetried(lines.at(2)));
        QVERIFY(!isRetried(lines.at(3)) && !isRetried(lines.at(5)));
        model.setLines(1, lines, true);
        QCOMPARE(outcome(model, 5), u"Not placed: the list was stopped"_s);
        QCOMPARE(model.count(BulkResult::NotPlaced), 3);
    }

    void changesAreToldInSpansAndLoseNothing() {
        QList<BulkListLine> lines;
        for (int number = 1; number <= 10'000; ++number)
            lines.append(line(number));
        BulkResultModel model;
        FacetProxy proxy(true);
        proxy.setSourceModel(&model);
        proxy.sort(BulkResultModel::Line);
        model.setLines(1, lines, false);
        const QPersistentModelIndex chosen(proxy.index(7000, 0));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        for (int at = 100; at < 103; ++at)
            end(lines[at], Placement::Placed, QString::number(at));
        model.setLines(1, lines, false);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 100);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 102);
        QCOMPARE(chosen.row(), 7000);
        // Live: what is placed leaves the waiting ones.
        proxy.setFacet(static_cast<int>(BulkResult::Waiting));
        QCOMPARE(proxy.rowCount(), 9997);
        end(lines[0], Placement::Placed, u"1"_s);
        model.setLines(1, lines, false);
        QCOMPARE(proxy.rowCount(), 9996);
        model.setLines(2, lines, false);
        QCOMPARE(reset.size(), 1);
    }

    void exportsWhatASpreadsheetMayOpen() {
        QList<BulkListLine> lines = {line(1), line(2)};
        lines[0].order.service.name = u"=HYPERLINK(\"x\"), real"_s;
        end(lines[0], Placement::Rejected, u"-1+1"_s);
        lines[1].order.charge.most.amount = Decimal(3);
        end(lines[1], Placement::Placed, u"23501"_s);
        const QByteArrayList rows = resultsAsCsv(lines, false).split('\n');
        QCOMPARE(rows.size(), 4); // a header, two lines, nothing after the last
        QVERIFY(rows.at(0).startsWith("\xEF\xBB\xBF\"Line\",\"Service\""));
        QVERIFY(rows.at(1).contains("\"'=HYPERLINK(\"\"x\"\"), real\""));
        QVERIFY(rows.at(1).contains("\"Rejected: -1+1\""));
        QVERIFY(rows.at(2).contains("\"0.9 – 3\",\"USD\",\"Placed\",\"23501\""));
    }
};

QTEST_MAIN(BulkResultTest)
#include "bulk_result_test.moc"
