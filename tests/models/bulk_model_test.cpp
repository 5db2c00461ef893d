// SPDX-License-Identifier: GPL-3.0-or-later
// The list that is being prepared: checks, marks, editing, undoing, totals.
#include "../core/catalog_maker.h"
#include "models/bulk_model.h"
#include "models/facet_proxy.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Service service(const QString& id, const QString& type, const QString& rate) {
    Service made = makeService(id, u"Service %1"_s.arg(id), u"First"_s, rate);
    made.type = type;
    made.min = 10;
    made.max = 10'000;
    return made;
}

CatalogPtr catalog(const QString& rate = u"0.9"_s) {
    return makeCatalog({service(u"101"_s, u"Default"_s, rate), service(u"231"_s, u"Custom Comments"_s, u"8"_s),
                        service(u"400"_s, u"Subscriptions"_s, u"10"_s), service(u"500"_s, u"Package"_s, u"2.5"_s)});
}

BulkRow row(int line, const QString& service, const QString& link, const QString& quantity) {
    BulkRow made;
    made.line = line;
    made.service = service;
    made.values = {{Field::Link, link}, {Field::Quantity, quantity}};
    return made;
}

BulkRow plain(int line, const QString& link = {}) {
    return row(line, u"101"_s, link.isEmpty() ? u"https://example.com/u/%1"_s.arg(line) : link, u"1,000"_s);
}

} // namespace

class BulkModelTest final : public QObject {
    Q_OBJECT

private:
    static QString text(const QAbstractItemModel& model, int row, int column) {
        return model.index(row, column).data().toString();
    }
    static QString check(const BulkModel& model, int row) { return text(model, row, BulkModel::Check); }
    static void fill(BulkModel& model, const QList<BulkRow>& rows) {
        model.replace(rows);
        QTRY_VERIFY(!model.isChecking());
    }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysWhatEachLineWouldDo() {
        BulkModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCatalog(catalog(), u"USD"_s);
        BulkRow comments = row(3, u"231"_s, u"https://example.com/p/80"_s, {});
        comments.values.insert(Field::Comments, QStringList(25, u"well made"_s).join(u'\n'));
        BulkRow subscription;
        subscription.line = 4;
        subscription.service = u"400"_s;
        subscription.values = {{Field::Username, u"ann"_s},
                               {Field::Minimum, u"100"_s},
                               {Field::Maximum, u"300"_s},
                               {Field::Posts, u"2"_s},
                               {Field::Delay, u"0"_s}};
        fill(model, {row(1, u"101"_s, u"https://example.com/u/a1"_s, u"1k"_s), row(2, u"9999"_s, u"x"_s, u"5"_s),
                     comments, subscription, row(5, u"101"_s, u"https://example.com/u/a5"_s, u"3"_s)});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(text(model, 0, BulkModel::Quantity), u"1,000"_s);
        QCOMPARE(text(model, 0, BulkModel::Charge), u"$0.90"_s);
        QCOMPARE(check(model, 0), u"Ready"_s);
        QCOMPARE(text(model, 1, BulkModel::Name), QString());
        QVERIFY(check(model, 1).contains(u"9999"_s));
        QCOMPARE(text(model, 2, BulkModel::Charge), u"$0.20"_s);
        QVERIFY(text(model, 2, BulkModel::Quantity).startsWith(u"25 "_s));
        QCOMPARE(text(model, 3, BulkModel::Link), u"ann"_s);
        QCOMPARE(text(model, 0, BulkModel::Link), u"example.com/u/a1"_s);
        QCOMPARE(model.index(0, BulkModel::Link).data(Qt::EditRole).toString(), u"https://example.com/u/a1"_s);
        QCOMPARE(text(model, 3, BulkModel::Quantity), u"100 – 300"_s);
        QCOMPARE(text(model, 3, BulkModel::Charge), u"$1.00 – $3.00 a post"_s);
        QVERIFY(check(model, 4).contains(u"10"_s));
        QCOMPARE(model.index(4, BulkModel::Check).data(Role::Tone).toInt(), static_cast<int>(Tone::Bad));
        QCOMPARE(model.count(BulkFacet::All), 5);
        QCOMPARE(model.count(BulkFacet::Ready), 3);
        QCOMPARE(model.count(BulkFacet::Faulty), 2);
        QCOMPARE(model.faultyLines().size(), 2);

        const auto totals = totalsOf(model.items(), false);
        QCOMPARE(totals.orders, 3);
        QCOMPARE(totals.sums, (QList<Money>{{*Decimal::parse(u"1.1"), u"USD"_s}}));
        QCOMPARE(totals.perPost, (QList<ChargeRange>{{{Decimal(1), u"USD"_s}, {Decimal(3), u"USD"_s}}}));
    }

    void editingChecksThatLineAlone() {
        BulkModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCatalog(catalog(), u"USD"_s);
        fill(model, {plain(1), row(2, u"101"_s, u"https://example.com/u/2"_s, u"3"_s), plain(3)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(1, BulkModel::Quantity), u" 2.5k "_s, Qt::EditRole));
        QCOMPARE(check(model, 1), u"Ready"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
        QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
        QCOMPARE(text(model, 1, BulkModel::Quantity), u"2,500"_s);
        QVERIFY(!model.setData(model.index(1, BulkModel::Charge), u"1"_s, Qt::EditRole));
        model.undo();
        QCOMPARE(text(model, 1, BulkModel::Quantity), u"3"_s);
        QCOMPARE(model.count(BulkFacet::Faulty), 1);
        QTRY_VERIFY(!model.isChecking());

        // A line that was no row at all is one as soon as a person types it.
        BulkRow broken;
        broken.line = 9;
        broken.unreadable = u"This line holds zero bytes."_s;
        fill(model, {broken});
        QCOMPARE(check(model, 0), u"This line holds zero bytes."_s);
        model.setData(model.index(0, BulkModel::Service), u"500"_s, Qt::EditRole);
        model.setData(model.index(0, BulkModel::Link), u"https://example.com/9"_s, Qt::EditRole);
        QCOMPARE(check(model, 0), u"Ready"_s);
        QVERIFY(!model.flags(model.index(0, BulkModel::Quantity)).testFlag(Qt::ItemIsEditable)); // a package
    }

    void removedLinesComeBack() {
        BulkModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCatalog(catalog(), u"USD"_s);
        QList<BulkRow> rows;
        for (int line = 1; line <= 400; ++line)
            rows.append(line % 2 == 0 ? plain(line) : row(line, u"9999"_s, u"x"_s, u"1"_s));
        fill(model, rows);
        const auto before = model.items();
        model.remove({0, 1, 7});
        QCOMPARE(model.rowCount(), 397);
        model.removeFaulty(); // every second line: many spans
        QCOMPARE(model.rowCount(), 198);
        QCOMPARE(model.count(BulkFacet::Faulty), 0);
        model.undo();
        QCOMPARE(model.rowCount(), 397);
        model.undo();
        QCOMPARE(model.rowCount(), 400);
        QTRY_VERIFY(!model.isChecking());
        for (int at = 0; at < 400; ++at)
            QCOMPARE(model.items().at(at).line.row, before.at(at).line.row);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.undo();
        QCOMPARE(model.rowCount(), 400);
        QVERIFY(!model.canUndo());
        QTRY_VERIFY(!model.isChecking());
    }

    void marksRepeatedAndRunningLines() {
        BulkModel model;
        const QAbstractItemModelTester tester(&model);
        model.setCatalog(catalog(), u"USD"_s);
        model.setRunning([](const QString& id, const QString& link) -> std::optional<BulkRunning> {
            if (id == u"101"_s && link.endsWith(u"/busy"_s))
                return BulkRunning{u"23488"_s, Placement::Placed};
            return std::nullopt;
        });
        fill(model, {plain(1, u"https://example.com/a"_s), plain(2, u"https://example.com/busy"_s),
                     plain(3, u"http://www.example.com/a/?utm_source=x"_s), plain(4)});
        QCOMPARE(check(model, 1), u"Order 23488 is running for this link"_s);
        QCOMPARE(check(model, 2), u"Same as line 1"_s);
        QCOMPARE(model.count(BulkFacet::Running), 1);
        QCOMPARE(model.count(BulkFacet::Repeated), 1);
        QCOMPARE(totalsOf(model.items(), false).orders, 2);
        QCOMPARE(totalsOf(model.items(), true).orders, 4);
        model.remove({0}); // what it was the same as is gone
        QCOMPARE(check(model, 1), u"Ready"_s);
        model.undo();
        QCOMPARE(check(model, 2), u"Same as line 1"_s);
        model.setRunning({});
        QCOMPARE(check(model, 1), u"Ready"_s);
        QTRY_VERIFY(!model.isChecking());
    }

    void whatWasHandedOverDoesNotComeBack() {
        BulkModel model;
        model.setCatalog(catalog(), u"USD"_s);
        fill(model, {plain(1), row(2, u"101"_s, u"x"_s, u"3"_s), plain(3)});
        model.remove({0});
        model.removeForGood({3});
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(!model.canUndo());
        model.undo();
        QCOMPARE(model.rowCount(), 1);
    }

    void anotherCatalogChecksAgain() {
        BulkModel model;
        const QAbstractItemModelTester tester(&model);
        model.replace({plain(1)}); // before there is a catalog
        QVERIFY(model.isChecking());
        QCOMPARE(model.rowCount(), 0);
        model.setCatalog(catalog(), u"USD"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        model.append({plain(1, u"https://example.com/second"_s)});
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(text(model, 1, BulkModel::Line), u"2"_s); // numbered on
        QPersistentModelIndex second(model.index(1, 0));
        model.setCatalog(catalog(u"2"_s), u"USD"_s);
        QTRY_COMPARE(text(model, 1, BulkModel::Charge), u"$2.00"_s);
        QVERIFY(second.isValid()); // selection stays
        // Edited while the check is under way: the edit wins.
        model.setCatalog(catalog(u"3"_s), u"USD"_s);
        model.setData(model.index(0, BulkModel::Quantity), u"2,000"_s, Qt::EditRole);
        QTRY_VERIFY(!model.isChecking());
        QCOMPARE(text(model, 0, BulkModel::Charge), u"$6.00"_s);
        QCOMPARE(text(model, 1, BulkModel::Charge), u"$3.00"_s);
    }

    void filtersAndSorts() {
        BulkModel model;
        model.setCatalog(catalog(), u"USD"_s);
        FacetProxy proxy(false);
        const QAbstractItemModelTester tester(&proxy);
        proxy.setSourceModel(&model);
        fill(model,
             {row(1, u"101"_s, u"https://example.com/1"_s, u"2000"_s), row(2, u"500"_s, u"https://example.com/2"_s, {}),
              row(3, u"101"_s, u"https://example.com/3"_s, u"9"_s)});
        proxy.sort(BulkModel::Charge, Qt::DescendingOrder);
        QCOMPARE(text(proxy, 0, BulkModel::Charge), u"$2.50"_s);
        proxy.sort(BulkModel::Quantity, Qt::AscendingOrder);
        QCOMPARE(text(proxy, 2, BulkModel::Line), u"1"_s);
        proxy.setFacet(static_cast<int>(BulkFacet::Faulty));
        QCOMPARE(proxy.rowCount(), 1);
        // Mended, it stays where the person is typing until another facet is chosen.
        QVERIFY(proxy.setData(proxy.index(0, BulkModel::Quantity), u"100"_s, Qt::EditRole));
        QCOMPARE(proxy.rowCount(), 1);
        QCOMPARE(text(proxy, 0, BulkModel::Check), u"Ready"_s);
        proxy.setFacet(static_cast<int>(BulkFacet::Ready));
        QCOMPARE(proxy.rowCount(), 3);
    }
};

QTEST_MAIN(BulkModelTest)
#include "bulk_model_test.moc"
