// SPDX-License-Identifier: GPL-3.0-or-later
// One's own prices on the page of services: the sheet of their rules, the column, the ticket's line, the price list.
#include "models/catalog_model.h"
#include "services_fixture.h"
#include "store/markup_store.h"
#include "ui/kit/data_table.h"
#include "ui/kit/form_field.h"
#include "ui/services/my_prices.h"
#include "ui/services/my_prices_sheet.h"
#include "ui/services/order_ticket.h"
#include "ui/services/price_list.h"
#include "ui/services/services_page.h"

#include "../core/catalog_maker.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Kind = MarkupSubject::Kind;

namespace {

MarkupRule rule(const QString& percent, const QString& fixed = u"0"_s) {
    return {*Decimal::parse(percent), *Decimal::parse(fixed), {}, Rounding::Nearest};
}

Service service(const QString& id, const QString& name, const QString& category, const QString& type = u"Default"_s) {
    Service made = ServicesFixture::service(id, name, type);
    made.category = category;
    return made;
}

} // namespace

class MyPricesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init();
    void cleanup();
    void keepsTheAccountsRule();
    void keepsNothingWithoutSaving();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsNumbersOfTheLocale();
    void showsWhatARuleMakes();
    void rounds();
    void takesAPriceOfItsOwn();
    void addsARuleForACategoryOrAService();
    void takesARuleBack();
    void opensForTheChosenService();
    void tabGoesThroughIt();
    void closesWithItsAccount();
    void showsTheColumnWithTheFirstRule();
    void saysThePriceOfTheOrder();
    void countsUnitsAsTheChargeDoes_data();
    void countsUnitsAsTheChargeDoes();
    void copiesThePriceList();
    void copiesNothingWithoutPrices();
    void listsAreSafeToPaste();

private:
    MyPricesSheet& openSheet();
    [[nodiscard]] MyPricesSheet* shownSheet() const; ///< nullptr when none is open
    [[nodiscard]] Markup kept() const { return MarkupStore(m_fixture->settings.filePath()).markup(u"a"_s); }
    void keep(const Markup& markup);
    [[nodiscard]] DataTable& table() const { return *m_page->findChild<DataTable*>(); }
    [[nodiscard]] QAction* action(const QString& text) const;
    static DataTable& rules(const MyPricesSheet& sheet) { return *named<DataTable>(sheet, u"Rules"_s); }
    static QString ruleText(const MyPricesSheet& sheet, int row);
    static void press(const QWidget& in, const QString& button);
    static QString problem(const MyPricesSheet& sheet);
    void choose(const QString& id);

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<ServicesPage> m_page;
};

void MyPricesTest::init() {
    m_fixture = std::make_unique<ServicesFixture>();
    m_fixture->offer({service(u"101"_s, u"Instagram Followers"_s, u"Followers"_s),
                      service(u"102"_s, u"Instagram Likes"_s, u"Likes"_s),
                      service(u"103"_s, u"TikTok Likes"_s, u"Likes"_s)});
    m_page = std::make_unique<ServicesPage>(m_fixture->theme, m_fixture->settings);
    m_page->setActions(m_fixture->actions);
    m_page->resize(1208, 752);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setAccount(&m_fixture->openDesk());
    QTRY_COMPARE(table().model()->rowCount(), 3);
}

void MyPricesTest::cleanup() {
    m_page.reset();
    m_fixture.reset();
}

QAction* MyPricesTest::action(const QString& text) const {
    const auto actions = table().actions();
    for (QAction* each : actions) {
        if (each->text() == text)
            return each;
    }
    return nullptr;
}

MyPricesSheet* MyPricesTest::shownSheet() const {
    const auto sheets = m_page->findChildren<MyPricesSheet*>();
    for (auto* sheet : sheets) {
        if (sheet->isVisible())
            return sheet;
    }
    return nullptr;
}

MyPricesSheet& MyPricesTest::openSheet() {
    action(u"My prices…"_s)->trigger();
    auto* sheet = shownSheet();
    if (!sheet || !QTest::qWaitForWindowActive(sheet))
        qFatal("the sheet does not open");
    return *sheet;
}

void MyPricesTest::keep(const Markup& markup) {
    auto& sheet = openSheet();
    for (auto at = markup.services.keyBegin(); at != markup.services.keyEnd(); ++at) {
        sheet.choose({Kind::Service, *at});
        QVERIFY(typeInto(sheet, u"Percent on top"_s, markup.services.value(*at).percent.toString()));
        QVERIFY(typeInto(sheet, u"Fixed amount on top"_s, markup.services.value(*at).fixed.toString()));
    }
    if (markup.account) {
        sheet.choose({});
        QVERIFY(typeInto(sheet, u"Percent on top"_s, markup.account->percent.toString()));
    }
    const QPointer gone(&sheet);
    press(sheet, u"Save"_s);
    QTRY_VERIFY(!gone);
    QCOMPARE(kept(), markup);
}

QString MyPricesTest::ruleText(const MyPricesSheet& sheet, int row) {
    const auto* model = rules(sheet).model();
    return model->index(row, 0).data().toString() + u": "_s + model->index(row, 1).data().toString();
}

void MyPricesTest::press(const QWidget& in, const QString& button) {
    auto* found = named<QAbstractButton>(in, button);
    QVERIFY2(found && found->isEnabled(), qUtf8Printable(button));
    found->click();
}

QString MyPricesTest::problem(const MyPricesSheet& sheet) {
    QStringList problems;
    for (const auto* field : sheet.findChildren<FormField*>()) {
        if (!field->problem().isEmpty())
            problems.append(field->problem());
    }
    return problems.join(u'\n');
}

void MyPricesTest::choose(const QString& id) {
    const int row = static_cast<CatalogModel*>(table().model())->rowOf(id);
    table().selectRow(row);
}

void MyPricesTest::keepsTheAccountsRule() {
    auto& sheet = openSheet();
    QCOMPARE(ruleText(sheet, 0), u"All services: No rule"_s);
    QVERIFY(!named<QAbstractButton>(sheet, u"Remove rule"_s)->isEnabled());
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"50"_s));
    QCOMPARE(ruleText(sheet, 0), u"All services: Rate + 50%"_s);
    QCOMPARE(table().model()->index(0, CatalogModel::MyPrice).data().toString(), QString()); // not saved yet
    QTest::keyClick(sheet.focusWidget(), Qt::Key_Return); // in a field: as the button
    QVERIFY(!sheet.isVisible());
    QCOMPARE(kept().account, rule(u"50"_s));
    QCOMPARE(table().model()->index(0, CatalogModel::MyPrice).data().toString(), u"$1.35"_s);
    // Emptied again: no rule.
    auto& again = openSheet();
    QCOMPARE(named<QLineEdit>(again, u"Percent on top"_s)->text(), u"50"_s);
    QVERIFY(typeInto(again, u"Percent on top"_s, {}));
    press(again, u"Save"_s);
    QVERIFY(kept().isEmpty());
    QCOMPARE(table().model()->index(0, CatalogModel::MyPrice).data().toString(), QString());
}

void MyPricesTest::keepsNothingWithoutSaving() {
    auto& sheet = openSheet();
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"50"_s));
    QTest::keyClick(&sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
    QVERIFY(kept().isEmpty());
}

void MyPricesTest::saysWhatIsWrong_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("word") << u"Percent on top"_s << u"half"_s << u"Write a number such as 50 or 12.5."_s;
    QTest::newRow("more than all") << u"Percent on top"_s << u"-100.01"_s
                                   << u"At least −100: no more can be taken off."_s;
    QTest::newRow("amount") << u"Fixed amount on top"_s << u"1.2.3"_s << u"Write an amount such as 1 or 0.25."_s;
}

void MyPricesTest::saysWhatIsWrong() {
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    auto& sheet = openSheet();
    QVERIFY(typeInto(sheet, field, typed));
    QTEST(problem(sheet), "words");
    QTEST(named<QLineEdit>(sheet, field)->accessibleDescription(), "words");
    press(sheet, u"Save"_s);
    QVERIFY(sheet.isVisible()); // with the focus where it is wrong
    QCOMPARE(sheet.focusWidget(), named<QLineEdit>(sheet, field));
    QVERIFY(kept().isEmpty());
    QVERIFY(typeInto(sheet, field, u"1"_s));
    QCOMPARE(problem(sheet), QString());
    press(sheet, u"Save"_s);
    QVERIFY(!sheet.isVisible());
    QVERIFY(kept().account);
}

void MyPricesTest::readsNumbersOfTheLocale() {
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    auto& sheet = openSheet();
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"12,5"_s));
    QVERIFY(typeInto(sheet, u"Fixed amount on top"_s, u"1.000,25"_s));
    press(sheet, u"Save"_s);
    QCOMPARE(kept().account, rule(u"12.5"_s, u"1000.25"_s));
    auto& again = openSheet();
    QCOMPARE(named<QLineEdit>(again, u"Percent on top"_s)->text(), u"12,5"_s);
    QCOMPARE(named<QLineEdit>(again, u"Fixed amount on top"_s)->text(), u"1000,25"_s);
    again.reject();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void MyPricesTest::showsWhatARuleMakes() {
    choose(u"102"_s);
    auto& sheet = openSheet();
    QVERIFY(saidIn(sheet).contains(u"Services without a rule have no price of mine."_s));
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"50"_s));
    QString said = saidIn(sheet);
    QVERIFY(said.contains(u"102 · Instagram Likes"_s)); // the chosen one
    QVERIFY(said.contains(u"$0.90 → $1.35"_s));
    QVERIFY(said.contains(u"You earn $0.45 per 1,000"_s));
    QVERIFY(said.contains(u"3 service"_s));
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"-50"_s));
    QVERIFY(saidIn(sheet).contains(u"You lose $0.45 per 1,000"_s));
    QVERIFY(typeInto(sheet, u"Fixed amount on top"_s, u"-5"_s));
    QVERIFY(saidIn(sheet).contains(u"$0.90 → no price"_s));
    // A rule that the chosen service does not follow is shown on one that does.
    sheet.choose({Kind::Category, u"Followers"_s});
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"100"_s));
    QVERIFY(typeInto(sheet, u"Fixed amount on top"_s, {}));
    said = saidIn(sheet);
    QVERIFY(said.contains(u"101 · Instagram Followers"_s));
    QVERIFY(said.contains(u"$0.90 → $1.80"_s));
}

void MyPricesTest::rounds() {
    auto& sheet = openSheet();
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"33"_s));
    QVERIFY(!named<QAbstractButton>(sheet, u"Up"_s)->isEnabled());
    auto* step = named<QComboBox>(sheet, u"Round to"_s);
    step->setCurrentIndex(step->findText(u"$0.05"_s));
    Q_EMIT step->activated(step->currentIndex());
    QVERIFY(saidIn(sheet).contains(u"$0.90 → $1.20"_s));
    press(sheet, u"Down"_s);
    QVERIFY(saidIn(sheet).contains(u"$0.90 → $1.15"_s));
    press(sheet, u"Save"_s);
    QCOMPARE(kept().account, (MarkupRule{Decimal(33), {}, *Decimal::parse(u"0.05"), Rounding::Down}));
    auto& again = openSheet();
    QCOMPARE(named<QComboBox>(again, u"Round to"_s)->currentText(), u"$0.05"_s);
    QVERIFY(named<QAbstractButton>(again, u"Down"_s)->isChecked());
}

void MyPricesTest::takesAPriceOfItsOwn() {
    auto& sheet = openSheet();
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"50"_s));
    sheet.choose({Kind::Service, u"102"_s});
    press(sheet, u"A price of its own"_s);
    QVERIFY(!named<QLineEdit>(sheet, u"Percent on top"_s));
    QCOMPARE(problem(sheet), u"Write an amount such as 1 or 0.25."_s);
    QVERIFY(saidIn(sheet).contains(u"Shown as soon as the numbers can be read."_s));
    QTest::keyClicks(sheet.focusWidget(), u"-1"_s);
    QCOMPARE(problem(sheet), u"A price cannot be below zero."_s);
    QVERIFY(typeInto(sheet, u"My price per 1,000"_s, u"1.99"_s));
    QCOMPARE(ruleText(sheet, 1), u"102 · Instagram Likes: $1.99"_s);
    QVERIFY(saidIn(sheet).contains(u"$0.90 → $1.99"_s));
    press(sheet, u"Save"_s);
    QCOMPARE(kept().services.value(u"102"_s), rule(u"-100"_s, u"1.99"_s));
    auto& again = openSheet();
    again.choose({Kind::Service, u"102"_s});
    QVERIFY(named<QAbstractButton>(again, u"A price of its own"_s)->isChecked());
    QCOMPARE(named<QLineEdit>(again, u"My price per 1,000"_s)->text(), u"1.99"_s);
    press(again, u"On top of the rate"_s);
    QCOMPARE(ruleText(again, 1), u"102 · Instagram Likes: Rate"_s);
    QTest::keyClicks(again.focusWidget(), u"10"_s);
    QCOMPARE(ruleText(again, 1), u"102 · Instagram Likes: Rate + 10%"_s);
}

void MyPricesTest::addsARuleForACategoryOrAService() {
    auto& sheet = openSheet();
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"50"_s));
    auto* field = named<QLineEdit>(sheet, u"Add a rule for"_s);
    field->setFocus();
    QTest::keyClicks(field, u"nothing like it"_s);
    QCOMPARE(problem(sheet), u"No category or service is found by “nothing like it”."_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(sheet.isVisible());
    QVERIFY(typeInto(sheet, u"Add a rule for"_s, u"likes"_s));
    QCOMPARE(problem(sheet), QString());
    QTest::keyClick(field, Qt::Key_Return); // the category comes before the services
    QCOMPARE(rules(sheet).model()->rowCount(), 2);
    QCOMPARE(ruleText(sheet, 1), u"Category Likes: Rate + 50%"_s); // begins as it was
    QCOMPARE(sheet.focusWidget(), named<QLineEdit>(sheet, u"Percent on top"_s));
    QCOMPARE(field->text(), QString());
    QTest::keyClicks(sheet.focusWidget(), u"80"_s); // over the selected figure
    QCOMPARE(ruleText(sheet, 1), u"Category Likes: Rate + 80%"_s);
    QVERIFY(typeInto(sheet, u"Add a rule for"_s, u"103"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(ruleText(sheet, 2), u"103 · TikTok Likes: Rate + 80%"_s); // as its category
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"-100"_s));
    QVERIFY(typeInto(sheet, u"Fixed amount on top"_s, u"2"_s));
    // Once more for the same: its rule is chosen, none is made.
    QVERIFY(typeInto(sheet, u"Add a rule for"_s, u"likes"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(rules(sheet).currentIndex().row(), 1);
    // Both amounts empty is no rule that a category could have.
    QVERIFY(typeInto(sheet, u"Percent on top"_s, {}));
    QCOMPARE(problem(sheet), u"Write a percentage, a fixed amount, or both."_s);
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"80"_s));
    press(sheet, u"Save"_s);
    Markup expected;
    expected.account = rule(u"50"_s);
    expected.categories.insert(u"Likes"_s, rule(u"80"_s));
    expected.services.insert(u"103"_s, rule(u"-100"_s, u"2"_s));
    QCOMPARE(kept(), expected);
    const auto* model = table().model();
    QCOMPARE(model->index(0, CatalogModel::MyPrice).data().toString(), u"$1.35"_s);
    QCOMPARE(model->index(1, CatalogModel::MyPrice).data().toString(), u"$1.62"_s);
    QCOMPARE(model->index(2, CatalogModel::MyPrice).data().toString(), u"$2.00"_s);
}

void MyPricesTest::takesARuleBack() {
    Markup markup;
    markup.account = rule(u"50"_s);
    markup.services.insert(u"103"_s, rule(u"-100"_s, u"2"_s));
    keep(markup);
    auto& sheet = openSheet();
    sheet.choose({Kind::Service, u"103"_s});
    rules(sheet).setFocus();
    QTest::keyClick(&rules(sheet), Qt::Key_Delete);
    QCOMPARE(rules(sheet).model()->rowCount(), 1);
    QVERIFY(saidIn(sheet).contains(u"The rule was removed: Service 103."_s));
    press(sheet, u"Remove rule"_s);
    QCOMPARE(ruleText(sheet, 0), u"All services: No rule"_s);
    QTest::keyClick(&sheet, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(ruleText(sheet, 0), u"All services: Rate + 50%"_s);
    press(sheet, u"Undo"_s);
    QCOMPARE(ruleText(sheet, 1), u"103 · TikTok Likes: $2.00"_s);
    QVERIFY(!named<QAbstractButton>(sheet, u"Undo"_s));
    QTest::keyClick(&rules(sheet), Qt::Key_Delete);
    press(sheet, u"Save"_s);
    markup.services.clear();
    QCOMPARE(kept(), markup);
}

void MyPricesTest::opensForTheChosenService() {
    choose(u"102"_s);
    action(u"Set my price for this service…"_s)->trigger();
    auto* sheet = shownSheet();
    QVERIFY(sheet && QTest::qWaitForWindowActive(sheet));
    QCOMPARE(ruleText(*sheet, 1), u"102 · Instagram Likes: Rate"_s);
    QCOMPARE(rules(*sheet).currentIndex().row(), 1);
    QCOMPARE(sheet->focusWidget(), named<QLineEdit>(*sheet, u"Percent on top"_s));
    QTest::keyClicks(sheet->focusWidget(), u"10"_s);
    QTest::keyClick(sheet->focusWidget(), Qt::Key_Return);
    QCOMPARE(kept().services.value(u"102"_s), rule(u"10"_s));
    // The menus have it, too.
    QVERIFY(table().actions().contains(action(u"Set my price for this service…"_s)));
    Q_EMIT table().columnsButtonMenu()->aboutToShow();
    const auto inColumns = table().columnsButtonMenu()->actions();
    QVERIFY(inColumns.contains(action(u"My prices…"_s)));
    QVERIFY(inColumns.contains(action(u"Copy as price list"_s)));
}

void MyPricesTest::tabGoesThroughIt() {
    auto& sheet = openSheet();
    QVERIFY(typeInto(sheet, u"Percent on top"_s, u"50"_s));
    named<QWidget>(sheet, u"Add a rule for"_s)->setFocus();
    QStringList names;
    for (int at = 0; at < 10; ++at) {
        names.append(sheet.focusWidget()->accessibleName());
        QTest::keyClick(sheet.focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(names, QStringList({u"Add a rule for"_s, u"Rules"_s, u"On top of the rate"_s, u"A price of its own"_s,
                                 u"Percent on top"_s, u"Fixed amount on top"_s, u"Round to"_s, u"Remove rule"_s,
                                 u"Cancel"_s, u"Save"_s}));
    QCOMPARE(sheet.focusWidget()->accessibleName(), u"Add a rule for"_s);
}

void MyPricesTest::closesWithItsAccount() {
    auto& sheet = openSheet();
    QSignalSpy gone(&sheet, &QObject::destroyed);
    m_page->setAccount(nullptr);
    QVERIFY(!sheet.isVisible());
    QVERIFY(gone.wait());
    action(u"My prices…"_s)->trigger(); // nothing to open
    QVERIFY(!shownSheet());
}

void MyPricesTest::showsTheColumnWithTheFirstRule() {
    auto* header = table().horizontalHeader();
    QVERIFY(header->isSectionHidden(CatalogModel::MyPrice));
    Markup markup;
    markup.account = rule(u"50"_s);
    keep(markup);
    QVERIFY(!header->isSectionHidden(CatalogModel::MyPrice));
    QVERIFY(header->sectionSize(CatalogModel::MyPrice) > 60);
    QCOMPARE(header->visualIndex(CatalogModel::MyPrice), header->visualIndex(CatalogModel::Rate) + 1);
    // Whoever hides it afterwards keeps it hidden.
    header->setSectionHidden(CatalogModel::MyPrice, true);
    markup.account = rule(u"60"_s);
    keep(markup);
    QVERIFY(header->isSectionHidden(CatalogModel::MyPrice));
}

void MyPricesTest::saysThePriceOfTheOrder() {
    auto* ticket = m_page->findChild<OrderTicket*>();
    choose(u"102"_s);
    QVERIFY(!named<QLabel>(*ticket, u"My price"_s)); // no rule, no line
    Markup markup;
    markup.services.insert(u"102"_s, rule(u"50"_s));
    keep(markup);
    auto* line = named<QLabel>(*ticket, u"My price"_s);
    QVERIFY(line);
    QCOMPARE(line->text(), u"My price per 1,000: $1.35"_s);
    QVERIFY(typeInto(*ticket, u"Quantity"_s, u"150"_s));
    QCOMPARE(line->text(), u"My price: $0.2025 · You earn $0.0675"_s);
    QCOMPARE(line->accessibleDescription(), line->text());
    markup.services.insert(u"102"_s, rule(u"-50"_s));
    keep(markup);
    QCOMPARE(line->text(), u"My price: $0.0675 · You lose $0.0675"_s);
    choose(u"101"_s); // has no rule
    QVERIFY(!named<QLabel>(*ticket, u"My price"_s));
}

void MyPricesTest::countsUnitsAsTheChargeDoes_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("comments") << u"Custom Comments"_s << u"Comments"_s << u"one\ntwo\nthree"_s
                              << u"My price: $0.00405 · You earn $0.00135"_s;
    QTest::newRow("package") << u"Package"_s << u"Link"_s << u"https://example.com/p"_s
                             << u"My price: $1.35 · You earn $0.45"_s;
    QTest::newRow("too many") << u"Default"_s << u"Quantity"_s << u"half"_s << u"My price per 1,000: $1.35"_s;
}

void MyPricesTest::countsUnitsAsTheChargeDoes() {
    QFETCH(const QString, type);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    OrderTicket ticket(m_fixture->theme);
    ticket.resize(Size::ticket, 1000);
    ticket.show();
    ticket.setDesk(m_fixture->desk.get());
    Markup markup;
    markup.account = rule(u"50"_s);
    ticket.setMarkup(markup); // before any service
    ticket.setService(ServicesFixture::service(u"1"_s, u"x"_s, type));
    QVERIFY(typeInto(ticket, field, typed));
    QTEST(named<QLabel>(ticket, u"My price"_s)->text(), "words");
}

void MyPricesTest::copiesThePriceList() {
    Markup markup;
    markup.services.insert(u"102"_s, rule(u"50"_s));
    markup.services.insert(u"101"_s, rule(u"-100"_s, u"1234.5"_s));
    keep(markup);
    table().sortByColumn(CatalogModel::MyPrice, Qt::AscendingOrder);
    QSignalSpy message(m_page.get(), &Page::message);
    action(u"Copy as price list"_s)->trigger();
    QVERIFY(message.wait());
    QCOMPARE(message.first().at(0).value<Tone>(), Tone::Good);
    QCOMPARE(message.first().at(1).toString(), u"Copied 2 price(s). 1 service(s) have no price."_s);
    const QMimeData* mime = QApplication::clipboard()->mimeData();
    QCOMPARE(mime->text(), u"ID\tName\tMy price per 1,000 (USD)\n"
                           "102\tInstagram Likes\t1.35\n"
                           "101\tInstagram Followers\t1234.50\n"_s);
    QVERIFY(mime->html().contains(u"<tr><td>102</td><td>Instagram Likes</td><td>1.35</td></tr>"_s));
}

void MyPricesTest::copiesNothingWithoutPrices() {
    QApplication::clipboard()->setText(u"kept"_s);
    QSignalSpy message(m_page.get(), &Page::message);
    action(u"Copy as price list"_s)->trigger();
    QVERIFY(message.wait());
    QCOMPARE(message.first().at(0).value<Tone>(), Tone::Warn);
    QCOMPARE(QApplication::clipboard()->text(), u"kept"_s);
}

void MyPricesTest::listsAreSafeToPaste() {
    const CatalogPtr catalog = makeCatalog({service(u"1"_s, u"=HYPERLINK(\"x\")"_s, u"c"_s),
                                            service(u"2"_s, u"two\tcells\nand <b>lines</b>"_s, u"c"_s),
                                            service(u"3"_s, u"One package"_s, u"c"_s, u"Package"_s)});
    Markup markup;
    markup.account = rule(u"0"_s);
    const PriceList list = makePriceList(*catalog, CatalogPrices(catalog, markup), {2, 1, 0}, {});
    QCOMPARE(list.priced, 3);
    QCOMPARE(list.unpriced, 0);
    QCOMPARE(list.text, u"ID\tName\tMy price per 1,000\tNote\n"
                        "3\tOne package\t0.90\tPrice of the package\n"
                        "2\ttwo cells and <b>lines</b>\t0.90\t\n"
                        "1\t'=HYPERLINK(\"x\")\t0.90\t\n"_s);
    QVERIFY(list.html.contains(u"two cells and &lt;b&gt;lines&lt;/b&gt;"_s));
}

QTEST_MAIN(MyPricesTest)
#include "my_prices_test.moc"
