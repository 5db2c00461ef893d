// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog_maker.h"
#include "core/bulk_line.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<Field, QString>;
using Others = QList<QPair<QString, QString>>;

const QString page = u"https://example.com/p/1"_s;

// One service of each type of the table, its place in the table as id; the last one of a type that nobody knows.
CatalogPtr everyType() {
    QList<Service> services;
    for (const ServiceType& type : serviceTypes()) {
        Service service = makeService(QString::number(services.size() + 1), u"Name"_s, u"Category"_s, u"2"_s);
        service.type = *type.name != '\0' ? QString::fromLatin1(type.name) : u"Something New"_s;
        service.min = 100;
        service.max = 10'000;
        services.append(service);
    }
    return makeCatalog(services);
}

QString idOf(const Catalog& catalog, const QString& type) {
    for (int row = 0; row < catalog.size(); ++row) {
        if (catalog.type(row) == type)
            return catalog.id(row);
    }
    return {};
}

BulkLine checked(const QString& type, const Values& values, const Others& others = {}) {
    const CatalogPtr catalog = everyType();
    BulkRow row;
    row.line = 7;
    row.service = idOf(*catalog, type);
    row.values = values;
    row.others = others;
    return checkBulkRow(row, *catalog, u"USD"_s);
}

QString sent(const BulkLine& line) {
    QStringList words;
    if (line.order) {
        for (const auto& [name, value] : line.order->parameters)
            words.append(name + u'=' + value);
    }
    return words.join(u'&');
}

// What each type needs, and no more.
Values neededFor(const ServiceType& type) {
    static const Values all = {
        {Field::Link, page},
        {Field::Quantity, u"1k"_s},
        {Field::Comments, u"comment\n"_s.repeated(100)},
        {Field::Usernames, u"name\n"_s.repeated(100)},
        {Field::Username, u"north"_s},
        {Field::Hashtags, u"#one"_s},
        {Field::Hashtag, u"#one"_s},
        {Field::Media, u"https://example.com/m"_s},
        {Field::AnswerNumber, u"2"_s},
        {Field::Groups, u"g1"_s},
        {Field::Keywords, u"k1"_s},
        {Field::Minimum, u"100"_s},
        {Field::Maximum, u"1k"_s},
        {Field::Delay, u"90"_s},
        {Field::Country, u"US"_s},
        {Field::Device, u"5"_s},
        {Field::TrafficType, u"3"_s},
    };
    Values values;
    for (const FieldUse& use : type.fields) {
        if (use.required)
            values.insert(use.field, all.value(use.field));
    }
    return values;
}

} // namespace

/// A line of a bulk list against a catalog: the same judgement as the order ticket's, in words for a table.
class BulkLineTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTypeCanBePlaced() {
        const CatalogPtr catalog = everyType();
        for (int row = 0; row < catalog->size(); ++row) {
            const ServiceType& type = serviceType(catalog->type(row));
            BulkRow one;
            one.service = u" %1 "_s.arg(catalog->id(row));
            one.values = neededFor(type);
            const BulkLine line = checkBulkRow(one, *catalog, u"USD"_s);
            QVERIFY2(line.order.has_value(), qPrintable(catalog->type(row) + u": "_s + line.problem));
            QCOMPARE(line.problem, QString());
            QCOMPARE(line.serviceName, u"Name"_s);
            QCOMPARE(line.serviceType, catalog->type(row));
            QCOMPARE(line.order->service.id, catalog->id(row));
            QCOMPARE(line.order->charge.most.currency, u"USD"_s);
            QVERIFY(line.charge == line.order->charge);
            QCOMPARE(line.units, line.order->units);
        }
    }

    void aSubscriptionCostsARange() {
        const BulkLine line = checked(u"Subscriptions"_s, {{Field::Username, u"north"_s},
                                                           {Field::Minimum, u"100"_s},
                                                           {Field::Maximum, u"1,000"_s},
                                                           {Field::Delay, u"5"_s}});
        QVERIFY(line.order.has_value());
        QCOMPARE(line.charge->least.amount.toString(), u"0.2"_s);
        QCOMPARE(line.charge->most.amount.toString(), u"2"_s);
        QCOMPARE(line.order->link, u"north"_s);
    }

    void aDripFeedCostsAllRuns() {
        const BulkLine line = checked(
            u"Default"_s,
            {{Field::Link, page}, {Field::Quantity, u"100"_s}, {Field::Runs, u"10"_s}, {Field::Interval, u"60"_s}});
        QVERIFY(line.order.has_value());
        QCOMPARE(line.units, 1000);
        QCOMPARE(line.charge->most.amount.toString(), u"2"_s);
        QVERIFY(sent(line).endsWith(u"&runs=10&interval=60"_s));
    }

    // Every column that is no field's, and every field that the type is not known to have, is a parameter.
    void anUnknownTypeTakesFreeColumns() {
        const BulkLine line =
            checked(u"Something New"_s, {{Field::Link, page}, {Field::Quantity, u"100"_s}, {Field::Country, u"US"_s}},
                    {{u"speed"_s, u"slow"_s}, {u"note"_s, u" "_s}});
        QCOMPARE(sent(line), u"service=18&link=https://example.com/p/1&quantity=100&country=US&speed=slow"_s);
    }

    void aKnownTypeLeavesOtherColumnsOut() {
        const BulkLine line =
            checked(u"Default"_s, {{Field::Link, page}, {Field::Quantity, u"100"_s}, {Field::Comments, u" "_s}},
                    {{u"client"_s, u"Jane"_s}});
        QCOMPARE(sent(line), u"service=1&link=https://example.com/p/1&quantity=100"_s);
    }

    void problems_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Values>("values");
        QTest::addColumn<QString>("words");
        const Values good = {{Field::Link, page}, {Field::Quantity, u"1000"_s}};
        const auto with = [&good](Field field, const QString& text) {
            Values values = good;
            values.insert(field, text);
            return values;
        };
        QTest::newRow("too few") << u"Default"_s << with(Field::Quantity, u"99"_s)
                                 << u"Quantity: Order at least 100 for this service."_s;
        QTest::newRow("too many") << u"Default"_s << with(Field::Quantity, u"11k"_s)
                                  << u"Quantity: Order at most 10,000 for this service."_s;
        QTest::newRow("missing") << u"Poll"_s << good << u"“Answer number” is missing."_s;
        QTest::newRow("nothing at all") << u"Default"_s << Values() << u"“Link” is missing. “Quantity” is missing."_s;
        QTest::newRow("no number") << u"Default"_s << with(Field::Quantity, u"many"_s)
                                   << u"Quantity: This is not a whole number. Type it like 1000, 1,000 or 1k."_s;
        QTest::newRow("negative") << u"Default"_s << with(Field::Quantity, u"-100"_s)
                                  << u"Quantity: This is not a whole number. Type it like 1000, 1,000 or 1k."_s;
        QTest::newRow("huge") << u"Default"_s << with(Field::Quantity, u"99999999999999999999"_s)
                              << u"Quantity: This is not a whole number. Type it like 1000, 1,000 or 1k."_s;
        QTest::newRow("formula") << u"Default"_s << with(Field::Quantity, u"=1+1"_s)
                                 << u"Quantity: This is not a whole number. Type it like 1000, 1,000 or 1k."_s;
        QTest::newRow("right to left") << u"Default"_s << with(Field::Link, u"https://example.com/\u202egpj"_s)
                                       << u"Link: The link holds invisible characters. Type it again."_s;
        QTest::newRow("zero width") << u"Default"_s << with(Field::Link, u"https://exam\u200bple.com/"_s)
                                    << u"Link: The link holds invisible characters. Type it again."_s;
        QTest::newRow("runs alone") << u"Default"_s << with(Field::Runs, u"5"_s)
                                    << u"Runs: Runs need an interval in minutes between them."_s;
        QTest::newRow("another type's field") << u"Default"_s << with(Field::Comments, u"Great!"_s)
                                              << u"“Comments” is not for services of the type Default: empty it."_s;
        QTest::newRow("two problems") << u"Default"_s
                                      << Values{{Field::Quantity, u"1"_s}, {Field::Username, u"north"_s}}
                                      << u"“Link” is missing. Quantity: Order at least 100 for this service. "
                                         "“Username” is not for services of the type Default: empty it."_s;
    }

    void problems() {
        QFETCH(QString, type);
        QFETCH(Values, values);
        QFETCH(QString, words);
        const BulkLine line = checked(type, values);
        QCOMPARE(line.problem, words);
        QVERIFY(!line.order);
        QCOMPARE(line.serviceName, u"Name"_s);
        QCOMPARE(line.row.line, 7);
        QCOMPARE(line.row.values, values);
    }

    void aFaultyLineStillTellsItsCharge() {
        const BulkLine line = checked(u"Default"_s, {{Field::Quantity, u"1k"_s}});
        QVERIFY(!line.order);
        QCOMPARE(line.units, 1000);
        QCOMPARE(line.charge->most.amount.toString(), u"2"_s);
    }

    void aPackageMindsNoQuantity() {
        const BulkLine line = checked(u"Package"_s, {{Field::Link, page}, {Field::Quantity, u"1"_s}});
        QCOMPARE(sent(line), u"service=2&link=https://example.com/p/1"_s);
    }

    void unknownServices() {
        const CatalogPtr catalog = everyType();
        BulkRow row;
        row.values = {{Field::Link, page}, {Field::Quantity, u"1000"_s}};
        QCOMPARE(checkBulkRow(row, *catalog, u"USD"_s).problem, u"The service's ID is missing."_s);
        row.service = u"9999"_s;
        const BulkLine line = checkBulkRow(row, *catalog, u"USD"_s);
        QCOMPARE(line.problem, u"Service 9999 is not in this catalog."_s);
        QVERIFY(!line.order && line.serviceName.isEmpty() && !line.charge);
        row.service = u"9"_s.repeated(100'000);
        QVERIFY(checkBulkRow(row, *catalog, u"USD"_s).problem.size() < 200);
    }

    void servicesThatWentCannotBeOrdered() {
        Service service = makeService(u"7"_s, u"Name"_s, u"Category"_s);
        service.gone = true;
        BulkRow row;
        row.service = u"7"_s;
        row.values = {{Field::Link, page}, {Field::Quantity, u"1000"_s}};
        const BulkLine line = checkBulkRow(row, *makeCatalog({service}), u"USD"_s);
        QCOMPARE(line.problem, u"This service is no longer in the catalog."_s);
        QVERIFY(!line.order);
        QCOMPARE(line.serviceName, u"Name"_s);
        OrderDraft draft(service, u"USD"_s);
        draft.setValue(Field::Link, page);
        draft.setValue(Field::Quantity, u"1000"_s);
        QVERIFY(!draft.checked());
        service.gone = false;
        QVERIFY(checkBulkRow(row, *makeCatalog({service}), u"USD"_s).order);
    }

    void anUnreadableLineKeepsItsWords() {
        const CatalogPtr catalog = everyType();
        BulkRow row;
        row.service = u"1"_s;
        row.values = {{Field::Link, page}, {Field::Quantity, u"1000"_s}};
        row.unreadable = u"A quotation mark is opened here and never closed."_s;
        const BulkLine line = checkBulkRow(row, *catalog, u"USD"_s);
        QCOMPARE(line.problem, row.unreadable);
        QVERIFY(!line.order);
    }
};

QTEST_GUILESS_MAIN(BulkLineTest)
#include "bulk_line_test.moc"
