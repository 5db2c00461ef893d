// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/catalog_maker.h"
#include "core/money.h"
#include "models/catalog_model.h"
#include "models/markup_model.h"
#include "models/markup_words.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

MarkupRule rule(const QString& percent, const QString& fixed = u"0"_s, const QString& step = u"0"_s,
                Rounding rounding = Rounding::Nearest) {
    return {*Decimal::parse(percent), *Decimal::parse(fixed), *Decimal::parse(step), rounding};
}

CatalogPtr smallCatalog() {
    return makeCatalog({makeService(u"101"_s, u"Followers"_s, u"First"_s, u"3"_s),
                        makeService(u"102"_s, u"Likes"_s, u"First"_s, u"0.9"_s),
                        makeService(u"103"_s, u"Views"_s, u"Second"_s, u"1"_s),
                        makeService(u"104"_s, u"More likes"_s, u"Second"_s, u"5"_s)});
}

Markup markup() {
    Markup markup;
    markup.categories.insert(u"First"_s, rule(u"50"_s));
    markup.services.insert(u"104"_s, rule(u"-100"_s, u"1.5"_s));
    return markup;
}

QStringList shown(const CatalogModel& model, int column) {
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

/// The column of one's own prices in the table of services.
class MyPriceColumnTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void standsEmptyWithoutRules();
    void showsPrices();
    void tellsWhichCellsChanged();
    void sortsByThem();
    void sortsLargeCatalogsAside();
    void staysWithTheRowsOnShow();
    void listsRules();
    void saysRulesInWords_data();
    void saysRulesInWords();
};

void MyPriceColumnTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void MyPriceColumnTest::standsEmptyWithoutRules() {
    CatalogModel model;
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    const QModelIndex cell = model.index(0, CatalogModel::MyPrice);
    QCOMPARE(cell.data().toString(), QString());
    QVERIFY(!cell.data(Role::Raw).isValid());
    QVERIFY(!cell.data(Qt::ToolTipRole).isValid());
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"No price of mine"_s);
    QCOMPARE(model.headerData(CatalogModel::MyPrice, Qt::Horizontal, Qt::DisplayRole).toString(), u"My price"_s);
    QCOMPARE(static_cast<int>(CatalogModel::MyPrice), CatalogModel::Changed + 1);
}

void MyPriceColumnTest::showsPrices() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    model.setMarkup(markup());
    QCOMPARE(shown(model, CatalogModel::MyPrice), QStringList({u"$4.50"_s, u"$1.35"_s, QString(), u"$1.50"_s}));
    const QModelIndex cell = model.index(1, CatalogModel::MyPrice);
    QCOMPARE(cell.data(Role::Raw).value<Money>(), (Money{*Decimal::parse(u"1.35"), u"USD"_s}));
    QCOMPARE(cell.data(Role::Key).toString(), u"102"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), u"$1.35"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"The rule of its category: Rate + 50%\nYou earn $0.45"_s);
    QCOMPARE(model.index(3, CatalogModel::MyPrice).data(Qt::ToolTipRole).toString(),
             u"This service's own rule: $1.50\nYou lose $3.50"_s);
    QVERIFY(Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt()).testFlag(Qt::AlignRight));
    QCOMPARE(model.prices()->price(1), Decimal::parse(u"1.35"));
    // Another account's currency.
    model.setCatalog(smallCatalog(), u"EUR"_s, true);
    QCOMPARE(model.index(1, CatalogModel::MyPrice).data().toString(), u"\u20ac1.35"_s);
}

void MyPriceColumnTest::tellsWhichCellsChanged() {
    CatalogModel model;
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy matches(&model, &CatalogModel::matchesChanged);
    model.setMarkup(markup());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), model.index(0, CatalogModel::MyPrice));
    QCOMPARE(changed.first().at(1).toModelIndex(), model.index(3, CatalogModel::MyPrice));
    QCOMPARE(matches.size(), 0); // rows stay where they are
    model.setMarkup(markup());
    QCOMPARE(changed.size(), 1);
}

void MyPriceColumnTest::sortsByThem() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCatalog(smallCatalog(), u"USD"_s, false);
    model.setMarkup(markup());
    model.sort(CatalogModel::MyPrice, Qt::AscendingOrder);
    QCOMPARE(shown(model, CatalogModel::Id), QStringList({u"102"_s, u"104"_s, u"101"_s, u"103"_s}));
    model.sort(CatalogModel::MyPrice, Qt::DescendingOrder);
    QCOMPARE(shown(model, CatalogModel::Id), QStringList({u"101"_s, u"104"_s, u"102"_s, u"103"_s}));
    Markup other = markup();
    other.account = rule(u"900"_s);
    model.setMarkup(other); // sorts anew
    QCOMPARE(shown(model, CatalogModel::Id), QStringList({u"103"_s, u"101"_s, u"104"_s, u"102"_s}));
}

void MyPriceColumnTest::sortsLargeCatalogsAside() {
    QList<Service> services;
    for (int i = 0; i < 30'000; ++i)
        services.append(makeService(QString::number(i), u"s"_s, u"c"_s, QString::number(i % 7)));
    CatalogModel model;
    model.setCatalog(makeCatalog(services), u"USD"_s, false);
    Markup markup;
    markup.account = rule(u"50"_s);
    markup.services.insert(u"29999"_s, rule(u"-100"_s, u"1000"_s));
    QSignalSpy matches(&model, &CatalogModel::matchesChanged);
    model.sort(CatalogModel::MyPrice, Qt::DescendingOrder);
    model.setMarkup(markup);
    QCOMPARE(matches.size(), 0);
    QCOMPARE(model.index(0, CatalogModel::Id).data().toString(), u"0"_s);
    QVERIFY(matches.wait());
    QCOMPARE(matches.size(), 1); // of the sorting without the rules nothing is shown
    QCOMPARE(model.index(0, CatalogModel::Id).data().toString(), u"29999"_s);
    QCOMPARE(model.index(0, CatalogModel::MyPrice).data().toString(), u"$1,000.00"_s);
    QCOMPARE(model.index(1, CatalogModel::MyPrice).data().toString(), u"$9.00"_s);
}

void MyPriceColumnTest::staysWithTheRowsOnShow() {
    // While a refreshed catalog is filtered aside, the old rows keep their old prices.
    QList<Service> services;
    for (int i = 0; i < 30'000; ++i)
        services.append(makeService(QString::number(i), u"s"_s, u"c"_s, u"1"_s));
    CatalogModel model;
    Markup markup;
    markup.services.insert(u"0"_s, rule(u"50"_s));
    model.setMarkup(markup);
    model.setCatalog(makeCatalog(services), u"USD"_s, false);
    QCOMPARE(model.index(0, CatalogModel::MyPrice).data().toString(), u"$1.50"_s);
    services.move(0, 29'999);
    services.last().rate = Decimal(2);
    QSignalSpy matches(&model, &CatalogModel::matchesChanged);
    model.setCatalog(makeCatalog(services), u"USD"_s, true);
    QCOMPARE(model.index(0, CatalogModel::MyPrice).data().toString(), u"$1.50"_s);
    markup.services.insert(u"0"_s, rule(u"100"_s));
    model.setMarkup(markup);
    QCOMPARE(model.index(0, CatalogModel::MyPrice).data().toString(), u"$2.00"_s);
    QVERIFY(matches.wait());
    QCOMPARE(model.index(0, CatalogModel::MyPrice).data().toString(), QString());
    QCOMPARE(model.index(29'999, CatalogModel::MyPrice).data().toString(), u"$4.00"_s);
}

void MyPriceColumnTest::listsRules() {
    using Kind = MarkupSubject::Kind;
    MarkupModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto lines = [&model] {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, MarkupModel::For).data().toString() + u": "_s +
                         model.index(row, MarkupModel::Rule).data().toString());
        return texts;
    };
    QCOMPARE(lines(), QStringList({u"All services: No rule"_s}));
    model.setCatalog(smallCatalog(), u"USD"_s);
    model.setMarkup(markup());
    model.setRule({Kind::Service, u"99"_s}, rule(u"1"_s));
    model.setRule({Kind::Category, {}}, rule(u"2"_s));
    model.setRule({}, rule(u"3"_s));
    QCOMPARE(lines(), QStringList({u"All services: Rate + 3%"_s, u"Services without a category: Rate + 2%"_s,
                                   u"Category First: Rate + 50%"_s, u"99 · not in the catalog: Rate + 1%"_s,
                                   u"104 · More likes: $1.50"_s})); // ids as numbers
    QCOMPARE(model.rowOf({Kind::Service, u"104"_s}), 4);
    QCOMPARE(model.subject(2), (MarkupSubject{Kind::Category, u"First"_s}));
    model.setRule({Kind::Category, u"First"_s}, std::nullopt);
    model.setRule({Kind::Category, u"Never"_s}, std::nullopt);
    model.setRule({}, std::nullopt); // stays, without a rule
    QCOMPARE(model.rowOf({Kind::Category, u"First"_s}), -1);
    QCOMPARE(lines().first(), u"All services: No rule"_s);
    QCOMPARE(model.rowCount(), 4);
    Markup left;
    left.categories.insert({}, rule(u"2"_s));
    left.services = {{u"99"_s, rule(u"1"_s)}, {u"104"_s, rule(u"-100"_s, u"1.5"_s)}};
    QCOMPARE(model.markup(), left);
}

void MyPriceColumnTest::saysRulesInWords_data() {
    QTest::addColumn<MarkupRule>("markup");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << rule(u"0"_s) << u"Rate"_s;
    QTest::newRow("percent") << rule(u"12.5"_s) << u"Rate + 12.5%"_s;
    QTest::newRow("less") << rule(u"-10"_s) << u"Rate − 10%"_s;
    QTest::newRow("fixed") << rule(u"0"_s, u"0.1"_s) << u"Rate + $0.10"_s;
    QTest::newRow("fixed off") << rule(u"0"_s, u"-0.1"_s) << u"Rate − $0.10"_s;
    QTest::newRow("both") << rule(u"50"_s, u"0.1"_s) << u"Rate + 50% + $0.10"_s;
    QTest::newRow("own price") << rule(u"-100"_s, u"1.99"_s) << u"$1.99"_s;
    QTest::newRow("nearest") << rule(u"50"_s, u"0"_s, u"0.05"_s) << u"Rate + 50%, rounded to $0.05"_s;
    QTest::newRow("up") << rule(u"50"_s, u"0"_s, u"1"_s, Rounding::Up) << u"Rate + 50%, rounded up to $1.00"_s;
    QTest::newRow("down") << rule(u"50"_s, u"0"_s, u"1"_s, Rounding::Down) << u"Rate + 50%, rounded down to $1.00"_s;
}

void MyPriceColumnTest::saysRulesInWords() {
    QFETCH(const MarkupRule, markup);
    QTEST(markupRuleText(markup, u"USD"_s), "words");
}

QTEST_GUILESS_MAIN(MyPriceColumnTest)
#include "my_price_column_test.moc"
