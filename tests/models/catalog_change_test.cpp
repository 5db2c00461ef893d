// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_builder.h"
#include "models/catalog_change_text.h"
#include "models/catalog_model.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Change = ServiceChangeKind;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr Timestamp now = 20'000 * day;

CatalogPtr catalogOf(const QList<QByteArray>& ids, const QByteArray& goneId = {}) {
    CatalogBuilder builder;
    for (const QByteArray& id : ids) {
        CatalogEntry entry;
        entry.id = {id.constData(), static_cast<std::size_t>(id.size())};
        entry.name = "Likes";
        entry.type = "Default";
        entry.rate = Decimal(1);
        entry.gone = id == goneId;
        builder.add(entry);
    }
    return builder.build();
}

} // namespace

/// What the column "Changed" says, and how a row looks that is only history.
class CatalogChangeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tellsPercents_data();
    void tellsPercents();
    void tellsChanges_data();
    void tellsChanges();
    void putsNamesInAsTheyAre();
    void showsTheNewest();
    void greysWhatWent();
    void sortsByTime();
    void forgetsNewsOfAnotherCatalog();
};

void CatalogChangeTest::initTestCase() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void CatalogChangeTest::tellsPercents_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("percent");
    const auto row = [](const char16_t* before, const char16_t* after, const char16_t* percent) {
        const QString from = QStringView(before).toString();
        const QString to = QStringView(after).toString();
        QTest::newRow(qPrintable(from + u" to "_s + to)) << from << to << QStringView(percent).toString();
    };
    row(u"0.4", u"0.45", u"12.5");
    row(u"0.4", u"0.35", u"12.5");
    row(u"3", u"4", u"33.3");
    row(u"3", u"5", u"66.7"); // rounded
    row(u"1", u"2", u"100");
    row(u"0.0001", u"1", u"999,900");
    row(u"1000", u"1000.4", u"<0.1");
    row(u"1000", u"1000.5", u"0.1");
    row(u"0.000000000000000001", u"0.000000000000000003", u"200");
    row(u"0", u"1", u"");
    row(u"", u"1", u"");
}

void CatalogChangeTest::tellsPercents() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(percentText(before, after, QLocale()), "percent");
}

void CatalogChangeTest::tellsChanges_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<qint64>("age");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char* name, Change kind, const QString& before, const QString& after, qint64 age,
                        const QString& text, const QString& sentence) {
        QTest::newRow(name) << static_cast<int>(kind) << before << after << age << text << sentence;
    };
    row("new", Change::New, {}, {}, 3 * hour, u"New · 3 h ago"_s, u"New in the catalog, 3 hours ago."_s);
    row("gone", Change::Gone, {}, {}, day, u"Gone · 1 d ago"_s, u"Gone from the catalog, 1 day ago."_s);
    row("back", Change::Back, {}, {}, 5 * minute, u"Back · 5 min ago"_s, u"Back in the catalog, 5 minutes ago."_s);
    row("dearer", Change::Dearer, u"0.4"_s, u"0.45"_s, 2 * day, u"+12.5% · 2 d ago"_s,
        u"The rate rose by 12.5%, from $0.40 to $0.45, 2 days ago."_s);
    row("cheaper", Change::Cheaper, u"2"_s, u"1"_s, 0, u"−50% · just now"_s,
        u"The rate fell by 50%, from $2.00 to $1.00, just now."_s);
    row("dearer than nothing", Change::Dearer, u"0"_s, u"1"_s, day, u"Dearer · 1 d ago"_s,
        u"The rate rose from $0.00 to $1.00, 1 day ago."_s);
    row("limits", Change::Limits, u"10-100"_s, u"50-100"_s, day, u"Limits · 1 d ago"_s,
        u"The limits went from 10-100 to 50-100, 1 day ago."_s);
    row("refill", Change::Refill, u"1"_s, u"0"_s, day, u"Refill ended · 1 d ago"_s,
        u"Refill is no longer offered; it ended 1 day ago."_s);
    row("cancel", Change::Cancel, u"1"_s, u"0"_s, day, u"Cancel ended · 1 d ago"_s,
        u"Cancel is no longer offered; it ended 1 day ago."_s);
    row("type", Change::Type, u"Default"_s, u"Poll"_s, day, u"Type · 1 d ago"_s,
        u"The type was “Default” and became “Poll”, 1 day ago."_s);
}

void CatalogChangeTest::tellsChanges() {
    QFETCH(int, kind);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(qint64, age);
    const ServiceChange change{u"1"_s, static_cast<Change>(kind), before, after, now - age};
    QTEST(changeText(change, now, QLocale()), "text");
    // Plural forms of English come with its translation; the source has the both in one.
    QFETCH(QString, sentence);
    QString told = changeSentence(change, u"USD"_s, now, QLocale());
    told.replace(u"(s)"_s, age / day == 1 ? QString() : u"s"_s);
    QCOMPARE(told, sentence);
}

void CatalogChangeTest::putsNamesInAsTheyAre() {
    const ServiceChange change{u"1"_s, Change::Name, u"100 %2 <b>"_s, u"%1 & %3"_s, now};
    QCOMPARE(changeSentence(change, u"USD"_s, now, QLocale()),
             u"The name was “100 %2 <b>” and became “%1 & %3”, just now."_s);
}

void CatalogChangeTest::showsTheNewest() {
    CatalogModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const CatalogPtr catalog = catalogOf({"1", "2"});
    model.setCatalog(catalog, u"USD"_s, false);
    const QModelIndex cell = model.index(0, CatalogModel::Changed);
    QCOMPARE(cell.data().toString(), QString());
    QVERIFY(!cell.data(Qt::ToolTipRole).isValid());
    const Timestamp today = QDateTime::currentMSecsSinceEpoch();
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNews(std::make_shared<const CatalogNews>(
        *catalog, QList<ServiceChange>{{u"1"_s, Change::Name, u"a"_s, u"b"_s, today - 2 * day},
                                       {u"1"_s, Change::Limits, u"1-2"_s, u"1-3"_s, today - hour},
                                       {u"1"_s, Change::Dearer, u"1"_s, u"1.1"_s, today - hour},
                                       {u"7"_s, Change::New, {}, {}, today}}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell.data().toString(), u"+10% · 1 h ago"_s);
    QVERIFY(
        cell.data(Qt::AccessibleTextRole).toString().startsWith(u"The rate rose by 10%, from $1.00 to $1.10, 1 hour"));
    QCOMPARE(cell.data(Role::Raw), cell.data(Qt::AccessibleTextRole));
    QCOMPARE(cell.data(Role::Time).toLongLong(), today - hour);
    QCOMPARE(cell.data(Role::Tone).toInt(), static_cast<int>(Tone::Bad));
    QCOMPARE(cell.data(Role::Icon).toString(), u"trending-up"_s);
    QCOMPARE(cell.data(Role::Key).toString(), u"1"_s);
    QCOMPARE(cell.data(Qt::ToolTipRole).toString().count(u'\n'), 2);
    QCOMPARE(model.index(1, CatalogModel::Changed).data().toString(), QString());
    CatalogQuery query;
    query.changes = setOf(Change::Dearer);
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.matches().perChange[static_cast<std::size_t>(Change::Limits)], 1);
}

void CatalogChangeTest::greysWhatWent() {
    CatalogModel model;
    model.setCatalog(catalogOf({"1", "2"}, "2"), u"USD"_s, false);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, CatalogModel::Name).data(Role::Muted).toBool(), false);
    CatalogQuery query;
    query.text = u"gone"_s;
    model.setQuery(query);
    QCOMPARE(model.rowCount(), 1);
    for (int column = 0; column < model.columnCount(); ++column)
        QCOMPARE(model.index(0, column).data(Role::Muted).toBool(), true);
    QCOMPARE(model.serviceAt(0).id, u"2"_s);
    QVERIFY(model.serviceAt(0).gone);
}

void CatalogChangeTest::sortsByTime() {
    CatalogModel model;
    const CatalogPtr catalog = catalogOf({"1", "2", "3"});
    const Timestamp today = QDateTime::currentMSecsSinceEpoch();
    const auto news = std::make_shared<const CatalogNews>(
        *catalog, QList<ServiceChange>{{u"2"_s, Change::New, {}, {}, today - 90 * day},
                                       {u"3"_s, Change::New, {}, {}, today - day}});
    model.setCatalog(catalog, u"USD"_s, false, news);
    const auto ids = [&model] {
        QStringList list;
        for (int row = 0; row < model.rowCount(); ++row)
            list.append(model.index(row, CatalogModel::Id).data().toString());
        return list.join(u' ');
    };
    model.sort(CatalogModel::Changed, Qt::DescendingOrder);
    QCOMPARE(ids(), u"3 2 1"_s);
    model.sort(CatalogModel::Changed, Qt::AscendingOrder);
    QCOMPARE(ids(), u"2 3 1"_s);
}

// News tell rows by number: those of the last catalog must not stand beside the next one's services.
void CatalogChangeTest::forgetsNewsOfAnotherCatalog() {
    CatalogModel model;
    const CatalogPtr catalog = catalogOf({"1", "2"});
    model.setCatalog(
        catalog, u"USD"_s, false,
        std::make_shared<const CatalogNews>(*catalog, QList<ServiceChange>{{u"1"_s, Change::New, {}, {}, 5}}));
    QVERIFY(!model.index(0, CatalogModel::Changed).data().toString().isEmpty());
    model.setCatalog(catalogOf({"2", "1"}), u"USD"_s, true);
    QCOMPARE(model.index(0, CatalogModel::Changed).data().toString(), QString());
    QCOMPARE(model.index(1, CatalogModel::Changed).data().toString(), QString());
}

QTEST_GUILESS_MAIN(CatalogChangeTest)
#include "catalog_change_test.moc"
