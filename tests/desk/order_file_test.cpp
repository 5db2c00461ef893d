// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_feed.h"
#include "desk/order_file_import.h"
#include "desk/order_file_words.h"
#include "desk/table_export.h"
#include "store/order_shelves.h"

#include <QSignalSpy>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

using Stage = OrderFileImport::Stage;

namespace {

constexpr Timestamp spring = 1'700'000'000'123;

template <typename T>
T must(QFuture<Stored<T>> future) {
    future.waitForFinished();
    const Stored<T> stored = future.result();
    if (!stored)
        qFatal("The ledger failed: %s", qUtf8Printable(stored.error().text));
    return stored.value();
}

struct Profile final {
    explicit Profile(const QString& name)
        : file(folder.filePath(name + u".sqlite"_s))
        , ledger(std::make_unique<Ledger>(file)) {
        must(ledger->open());
    }
    QTemporaryDir folder;
    QString file;
    std::unique_ptr<Ledger> ledger;
};

Money amount(const QString& text, const QString& currency) {
    return Money::parse(text, currency).value();
}

// All kinds of orders, one a number.
Order made(int number) {
    Order order;
    const Timestamp at = spring + number * 60'001LL;
    order.accountId = number % 3 == 0 ? u"second-id"_s : u"first-id"_s;
    order.serviceId = QString::number(100 + number % 50);
    order.serviceName = number % 7 == 0 ? u"=SUM(A1) \"émigré\"; ☂, \u202e"_s : u"Followers | 10K"_s;
    order.serviceType = u"Default"_s;
    order.rate = amount(u"0.08011655652"_s, u"USD"_s);
    order.refillOffered = number % 2 == 0;
    order.cancelOffered = number % 5 == 0;
    order.link = number % 11 == 0 ? u"@name"_s : u"https://example.com/p/%1?a=1,2;3"_s.arg(number);
    order.units = number % 13 == 0 ? 0 : 1000LL * number;
    order.parameters = {
        {u"service"_s, order.serviceId}, {u"link"_s, order.link}, {u"comments"_s, u"one\ntwo \"quoted\"\n=three"_s}};
    order.expectedCharge = amount(u"0.%1"_s.arg(number + 1), u"USD"_s);
    order.recordedAt = at;
    order.placement = static_cast<Placement>(1 + number % 4);
    if (order.placement != Placement::Placed) {
        order.placementText = u"-why: “%1”"_s.arg(number);
        return order;
    }
    order.orderId = number % 17 == 0 ? u"0%1"_s.arg(number) : QString::number(5'000'000 + number);
    order.status = static_cast<OrderStatus>(number % 9);
    order.rawStatus = u"Word\t%1"_s.arg(number % 9);
    if (number % 5 != 0)
        order.charge = amount(number % 8 == 0 ? u"-0.5"_s : u"12345.678901"_s, number % 10 == 1 ? u"EUR"_s : u"USD"_s);
    if (number % 6 != 0)
        order.startCount = number;
    if (number % 4 == 1)
        order.remains = number % 8 == 1 ? -3 : 17;
    order.placedAt = at + 812;
    order.checkedAt = at + 3'600'000;
    order.changedAt = at + 3'000'000;
    order.cancelAskedAt = number % 20 == 0 ? at + 5'000 : 0;
    if (number % 16 == 4) {
        order.refillId = u"+%1"_s.arg(number);
        order.refillStatus = static_cast<RefillStatus>(number % 7);
        order.refillRawStatus = u"=refill"_s;
        order.refillAskedAt = at + 7'000'000;
    }
    order.shelf = static_cast<OrderShelf>(number % 3);
    return order;
}

void fill(Ledger& ledger, int orders) {
    ImportedOrders book(ledger);
    QMap<QString, QList<Order>> all;
    for (int number = 1; number <= orders; ++number)
        all[made(number).accountId].append(made(number));
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        must(book.add(it.key(), it.value()));
}

OrdersQuery queryOf(OrdersQuery::Facet facet) {
    OrdersQuery query;
    query.facet = facet;
    return query;
}

const QList<QPair<QString, QString>> accountNames = {{u"first-id"_s, u"First"_s}, {u"second-id"_s, u"Second"_s}};

void exportAll(Ledger& ledger, const QString& path, const ExportStyle& style) {
    const QList<OrderKey> keys = must(OrderShelves(ledger).keys(queryOf(OrdersQuery::Facet::Hidden))) +
                                 must(OrderShelves(ledger).keys(queryOf(OrdersQuery::Facet::Archived))) +
                                 must(OrderShelves(ledger).keys({}));
    OrderFeed feed(ledger, keys);
    ExportTable table;
    for (const QString& head : orderFileHeads())
        table.columns.append({head, false, {}});
    table.rows = keys.size();
    table.problem = feed.problem();
    table.row = [order = feed.orders()](qint64 row) {
        const auto read = order(row);
        return read ? orderFileCells(*read, read->accountId == "first-id"_L1 ? u"First"_s : u"Second"_s)
                    : QList<TableCell>();
    };
    const auto stop = std::make_shared<std::atomic_bool>(false);
    const auto future = exportTable(table, style, path, stop);
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000);
    QCOMPARE(future.result().problem, QString());
    QCOMPARE(future.result().rows, keys.size());
}

// What a file cannot and need not carry.
QString described(Order order, const QString& accountId) {
    QStringList parts{accountId,
                      order.orderId,
                      order.serviceId,
                      order.serviceName,
                      order.serviceType,
                      order.rate.amount.toString(),
                      order.rate.currency,
                      QString::number(order.refillOffered),
                      QString::number(order.cancelOffered),
                      order.link,
                      QString::number(order.units),
                      order.expectedCharge.amount.toString(),
                      order.expectedCharge.currency,
                      QString::number(static_cast<int>(order.placement)),
                      order.placementText,
                      QString::number(static_cast<int>(order.status)),
                      order.rawStatus,
                      order.charge ? order.charge->amount.toString() + order.charge->currency : u"none"_s,
                      order.startCount ? QString::number(*order.startCount) : u"none"_s,
                      order.remains ? QString::number(*order.remains) : u"none"_s,
                      QString::number(order.recordedAt),
                      QString::number(order.placedAt),
                      QString::number(order.checkedAt),
                      QString::number(order.changedAt),
                      QString::number(order.cancelAskedAt),
                      order.refillId,
                      QString::number(static_cast<int>(order.refillStatus)),
                      order.refillRawStatus,
                      QString::number(order.refillAskedAt),
                      QString::number(static_cast<int>(order.shelf))};
    for (const auto& [name, value] : order.parameters)
        parts.append(name + u'=' + value);
    return parts.join(u'\x1f');
}

QStringList allOf(Ledger& ledger, const QMap<QString, QString>& accounts) {
    QStringList all;
    for (const auto facet : {OrdersQuery::Facet::All, OrdersQuery::Facet::Hidden, OrdersQuery::Facet::Archived}) {
        const QList<OrderKey> keys = must(OrderShelves(ledger).keys(queryOf(facet)));
        for (const Order& order : must(ledger.orders(keys)))
            all.append(described(order, accounts.value(order.accountId, order.accountId)));
    }
    all.sort();
    return all;
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray read(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// An import that is waited for.
struct Opened final {
    Opened(Ledger& ledger, const QString& path, const QList<QPair<QString, QString>>& accounts = accountNames)
        : import(ledger, accounts) {
        import.open(path);
        [this] { QTRY_VERIFY_WITH_TIMEOUT(settled(), 60'000); }();
    }
    [[nodiscard]] bool settled() const { return import.stage() == Stage::Reviewed || import.stage() == Stage::Ended; }
    void add() {
        import.start();
        [this] { QTRY_VERIFY_WITH_TIMEOUT(import.stage() == Stage::Ended, 60'000); }();
    }
    OrderFileImport import;
};

} // namespace

/// Orders written into a file and taken up from it: everything comes back, and nothing twice.
class OrderFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void theSameLineTwiceIsTwoOrders();
    void accountsAreFoundByNameOrChosen();
    void linesThatCannotBeReadAreTold();
    void otherFilesAreRefused();
    void readsWhatSpreadsheetsMakeOfIt();
    void stopsAndGoesOn();
    void theFeedLeavesOutWhatIsGone();
};

void OrderFileTest::everyFieldComesBack_data() {
    QTest::addColumn<char>("separator");
    QTest::addColumn<QChar>("mark");
    QTest::addColumn<int>("orders");
    QTest::newRow("comma") << ',' << QChar(u'.') << 10'000;
    QTest::newRow("semicolon and decimal comma") << ';' << QChar(u',') << 500;
    QTest::newRow("semicolon and an Arabic decimal mark") << ';' << QChar(u'\u066b') << 500;
    QTest::newRow("tab") << '\t' << QChar(u'.') << 500;
}

void OrderFileTest::everyFieldComesBack() {
    QFETCH(char, separator);
    QFETCH(QChar, mark);
    QFETCH(int, orders);
    Profile first(u"first"_s);
    fill(*first.ledger, orders);
    const QString path = first.folder.filePath(u"orders.csv"_s);
    exportAll(*first.ledger, path, {ExportFormat::Csv, separator, mark, true});
    if (QTest::currentTestFailed())
        return;
    const QStringList before = allOf(*first.ledger, {});
    QCOMPARE(before.size(), orders);

    // In another profile the accounts have other ids.
    Profile second(u"second"_s);
    const QList<QPair<QString, QString>> names = {{u"a"_s, u"first"_s}, {u"b"_s, u"Second"_s}};
    {
        Opened opened(*second.ledger, path, names);
        QCOMPARE(opened.import.problem(), QString());
        QCOMPARE(opened.import.faultCount(), 0);
        QCOMPARE(opened.import.fresh(), orders);
        QCOMPARE(opened.import.known(), 0);
        opened.add();
        QCOMPARE(opened.import.problem(), QString());
        QCOMPARE(opened.import.added(), orders);
    }
    QCOMPARE(allOf(*second.ledger, {{u"a"_s, u"first-id"_s}, {u"b"_s, u"second-id"_s}}), before);
    // Oldest first: lists of orders are sorted by their keys.
    const QList<Order> order = must(second.ledger->orders(must(second.ledger->orderKeys({}, 0, 20))));
    QVERIFY(std::is_sorted(order.crbegin(), order.crend(),
                           [](const Order& a, const Order& b) { return a.recordedAt < b.recordedAt; }));
    Opened again(*second.ledger, path, names);
    QCOMPARE(again.import.fresh(), 0);
    QCOMPARE(again.import.known(), orders);
    again.import.start();
    QCOMPARE(again.import.stage(), Stage::Reviewed);
    QCOMPARE(allOf(*second.ledger, {}).size(), orders);
    // And in the profile that it comes from.
    Opened own(*first.ledger, path);
    QCOMPARE(own.import.fresh(), 0);
}

// A list may place the same twice within a millisecond.
void OrderFileTest::theSameLineTwiceIsTwoOrders() {
    Profile first(u"first"_s);
    Order rejected = made(1);
    rejected.placement = Placement::Rejected;
    rejected.orderId.clear();
    rejected.accountId = u"first-id"_s;
    must(ImportedOrders(*first.ledger).add(u"first-id"_s, {rejected, rejected}));
    const QString path = first.folder.filePath(u"orders.csv"_s);
    exportAll(*first.ledger, path, {ExportFormat::Csv, ',', u'.', true});
    Profile second(u"second"_s);
    Opened opened(*second.ledger, path);
    opened.add();
    QCOMPARE(opened.import.added(), 2);
    Opened again(*second.ledger, path);
    QCOMPARE(again.import.fresh(), 0);
}

void OrderFileTest::accountsAreFoundByNameOrChosen() {
    Profile first(u"first"_s);
    fill(*first.ledger, 30);
    const QString path = first.folder.filePath(u"orders.csv"_s);
    exportAll(*first.ledger, path, {ExportFormat::Csv, ',', u'.', true});
    Profile second(u"second"_s);
    Opened opened(*second.ledger, path, {{u"x"_s, u"Something else"_s}, {u"y"_s, u"SECOND"_s}});
    QCOMPARE(opened.import.accounts().size(), 2);
    const int unknown = opened.import.accounts().at(0).name == "First"_L1 ? 0 : 1;
    QCOMPARE(opened.import.accounts().at(unknown).accountId, QString());
    QCOMPARE(opened.import.accounts().at(1 - unknown).accountId, u"y"_s);
    QCOMPARE(opened.import.fresh(), 10);
    opened.import.setAccount(unknown, u"x"_s);
    QTRY_COMPARE(opened.import.stage(), Stage::Reviewed);
    QCOMPARE(opened.import.fresh(), 30);
    QCOMPARE(opened.import.accounts().at(unknown).fresh, 20);
    opened.add();
    QCOMPARE(must(second.ledger->facetCounts(u"y"_s)).value(OrdersQuery::Facet::All) > 0, true);
    QCOMPARE(opened.import.added(), 30);
}

void OrderFileTest::linesThatCannotBeReadAreTold() {
    Profile first(u"first"_s);
    fill(*first.ledger, 3);
    const QString path = first.folder.filePath(u"orders.csv"_s);
    exportAll(*first.ledger, path, {ExportFormat::Csv, ',', u'.', false});
    QByteArrayList lines = read(path).split('\n');
    QVERIFY(lines.at(1).contains("yes") || lines.at(1).contains("no"));
    QByteArray wrong = lines.at(1);
    wrong.replace(",USD,", ",USD,Lost ");
    lines.insert(3, wrong);
    lines.insert(3, "only,three,fields\r");
    lines.insert(3, "\"never closed\r");
    write(path, lines.join('\n'));
    Profile second(u"second"_s);
    Opened opened(*second.ledger, path);
    QCOMPARE(opened.import.fresh(), 3);
    QCOMPARE(opened.import.faultCount(), 3);
    QCOMPARE(opened.import.faults().at(0).line, 4);
    QCOMPARE(opened.import.faults().at(1).line, 5);
    QCOMPARE(opened.import.faults().at(2).line, 6);
    for (const auto& fault : opened.import.faults())
        QVERIFY(!fault.reason.isEmpty());
    opened.add();
    QCOMPARE(opened.import.added(), 3);
}

void OrderFileTest::otherFilesAreRefused() {
    Profile profile(u"one"_s);
    const QString path = profile.folder.filePath(u"list.csv"_s);
    const QList<QByteArray> others{"", "Order ID,Service,Link\r\n1,2,3\r\n", "PK\x03\x04zip", QByteArray(5000, '\x01')};
    for (const QByteArray& bytes : others) {
        write(path, bytes);
        Opened opened(*profile.ledger, path);
        QCOMPARE(opened.import.stage(), Stage::Ended);
        QVERIFY(!opened.import.problem().isEmpty());
        QVERIFY(opened.import.accounts().isEmpty());
    }
    Opened missing(*profile.ledger, profile.folder.filePath(u"not there"_s));
    QVERIFY(!missing.import.problem().isEmpty());
}

void OrderFileTest::readsWhatSpreadsheetsMakeOfIt() {
    Profile first(u"first"_s);
    fill(*first.ledger, 40);
    const QString path = first.folder.filePath(u"orders.csv"_s);
    exportAll(*first.ledger, path, {ExportFormat::Csv, '\t', u'.', true});
    // "Unicode text" of a spreadsheet, the columns moved and one more before them.
    QString text = QString::fromUtf8(read(path).mid(3));
    QStringList lines = text.split(u"\r\n"_s);
    for (QString& line : lines)
        line = line.isEmpty() ? line : u"mine\t"_s + line;
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray bytes = encoder.encode(lines.join(u"\r\n"_s));
    write(path, bytes);
    Profile second(u"second"_s);
    Opened opened(*second.ledger, path);
    QCOMPARE(opened.import.faultCount(), 0);
    QCOMPARE(opened.import.fresh(), 40);
    opened.add();
    QCOMPARE(allOf(*second.ledger, {}), allOf(*first.ledger, {}));
}

void OrderFileTest::stopsAndGoesOn() {
    Profile first(u"first"_s);
    fill(*first.ledger, 2'000);
    const QString path = first.folder.filePath(u"orders.csv"_s);
    exportAll(*first.ledger, path, {ExportFormat::Csv, ',', u'.', true});
    Profile second(u"second"_s);
    {
        Opened opened(*second.ledger, path);
        connect(&opened.import, &OrderFileImport::changed, &opened.import, [&opened] {
            if (opened.import.added() > 0)
                opened.import.stop();
        });
        opened.add();
        QVERIFY(opened.import.wasStopped());
        QVERIFY(opened.import.added() > 0 && opened.import.added() < 2'000);
    }
    Opened again(*second.ledger, path);
    QVERIFY(again.import.known() > 0);
    again.add();
    QCOMPARE(allOf(*second.ledger, {}), allOf(*first.ledger, {}));
}

void OrderFileTest::theFeedLeavesOutWhatIsGone() {
    Profile profile(u"one"_s);
    fill(*profile.ledger, 600);
    QList<OrderKey> keys = must(OrderShelves(*profile.ledger).keys({}));
    const qsizetype there = keys.size();
    keys.insert(2, 99'999);
    keys.append(99'998);
    OrderFeed feed(*profile.ledger, keys);
    ExportTable table;
    table.columns = {{u"ID"_s, false, {}}};
    table.rows = keys.size();
    table.row = [order = feed.orders()](qint64 row) {
        const auto read = order(row);
        return read ? QList<TableCell>{QString::number(read->key)} : QList<TableCell>();
    };
    const QString path = profile.folder.filePath(u"orders.csv"_s);
    const auto future =
        exportTable(table, {ExportFormat::Csv, ',', u'.', false}, path, std::make_shared<std::atomic_bool>(false));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().rows, there);
    QByteArrayList lines = read(path).split('\n');
    QCOMPARE(lines.size(), there + 2); // the head, and nothing after the last line's end
    QCOMPARE(lines.at(3).trimmed(), QByteArray::number(keys.at(3)));
}

QTEST_GUILESS_MAIN(OrderFileTest)
#include "order_file_test.moc"
