// SPDX-License-Identifier: GPL-3.0-or-later
// The side of Services over a real catalog: choosing one and several, chips, undoing, finding, saved searches, folding.
#include "models/catalog_facets_model.h"
#include "models/facet_roles.h"
#include "services_fixture.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/filter_chips.h"
#include "ui/kit/search_field.h"
#include "ui/services/services_page.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class ServicesFacetsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_page = std::make_unique<ServicesPage>(m_fixture->theme, m_fixture->settings);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1208, 752);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void aClickChoosesAloneAndCtrlAdds() {
        open(4);
        click(u"Kind 1"_s);
        QCOMPARE(shown(), 1);
        click(u"Kind 2"_s);
        QCOMPARE(chips()->filters(), QStringList{u"Kind 2"_s});
        click(u"Kind 1"_s, Qt::ControlModifier);
        QCOMPARE(shown(), 2);
        QCOMPARE(chips()->filters(), (QStringList{u"Kind 2"_s, u"Kind 1"_s}));
        // Another section leaves this one as it is.
        click(u"Refill"_s);
        QCOMPARE(shown(), 1);
        QCOMPARE(chips()->filters(), (QStringList{u"Kind 2"_s, u"Kind 1"_s, u"Refill"_s}));
        button(u"Remove the filter Refill"_s)->click();
        QCOMPARE(shown(), 2);
        click(u"Kind 2"_s, Qt::ControlModifier);
        QCOMPARE(chips()->filters(), QStringList{u"Kind 1"_s});
        button(u"Clear all filters"_s)->click();
        QCOMPARE(shown(), 6);
        QVERIFY(!chips()->isVisible());
        QVERIFY(search()->hasFocus());
    }

    void aClickOnTheMarkAdds() {
        open(4);
        click(u"Kind 1"_s);
        const QRect row = list()->visualRect(rowNamed(u"Kind 3"_s));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, {row.left() + 22, row.center().y()});
        QCOMPARE(chips()->filters(), (QStringList{u"Kind 1"_s, u"Kind 3"_s}));
    }

    void keysChooseAndFold() {
        open(4);
        list()->setFocus();
        list()->setCurrentIndex(rowNamed(u"Instagram"_s));
        QVERIFY(!rowNamed(u"Likes"_s).isValid());
        QTest::keyClick(list(), Qt::Key_Right);
        QVERIFY(rowNamed(u"Likes"_s).isValid());
        QCOMPARE(list()->currentIndex(), rowNamed(u"Instagram"_s));
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(chips()->filters(), QStringList{u"Instagram"_s});
        QCOMPARE(shown(), 2);
        QTest::keyClick(list(), Qt::Key_Down);
        QTest::keyClick(list(), Qt::Key_Space);
        QCOMPARE(shown(), 1);
        QTest::keyClick(list(), Qt::Key_Return);
        QCOMPARE(chips()->filters(), QStringList{u"Instagram Followers"_s});
        QTest::keyClick(list(), Qt::Key_Left);
        QCOMPARE(list()->currentIndex(), rowNamed(u"Instagram"_s));
        QTest::keyClick(list(), Qt::Key_Left);
        QVERIFY(!rowNamed(u"Likes"_s).isValid());
        // Headings fold too.
        list()->setCurrentIndex(rowNamed(u"Offers"_s));
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(!rowNamed(u"Refill"_s).isValid());
        QCOMPARE(shown(), 1);
        QTest::keyClick(list(), Qt::Key_Escape);
        QVERIFY(search()->hasFocus());
    }

    void everyStepIsUndoneAndDoneAgain() {
        open(4);
        click(u"Kind 1"_s);
        click(u"Kind 2"_s, Qt::ControlModifier);
        search()->setFocus();
        QTest::keyClicks(search(), u"service"_s);
        click(u"Refill"_s);
        QCOMPARE(shown(), 1);
        const auto key = [this](Qt::Key code, Qt::KeyboardModifiers modifiers) {
            QTest::keyClick(m_page->focusWidget(), code, modifiers);
        };
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(chips()->filters(), (QStringList{u"Kind 1"_s, u"Kind 2"_s}));
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(search()->text(), QString());
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(chips()->filters(), QStringList{u"Kind 1"_s});
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(shown(), 6);
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(chips()->filters(), QStringList{u"Kind 1"_s});
        key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(chips()->filters(), (QStringList{u"Kind 1"_s, u"Kind 2"_s}));
        search()->setFocus(); // the keys mean the filter there, too
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(search()->text(), u"service"_s);
        key(Qt::Key_Z, Qt::ControlModifier);
        // A new step ends what could be done again.
        click(u"Refill"_s);
        key(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(search()->text(), QString());
    }

    void findsACategory() {
        open(4);
        QVERIFY(!named<SearchField>(*m_page, u"Find a category"_s));
        open(12);
        auto* find = named<SearchField>(*m_page, u"Find a category"_s);
        QVERIFY(find);
        find->setFocus();
        QTest::keyClicks(find, u"12 kind"_s);
        QVERIFY(rowNamed(u"Kind 12"_s).isValid());
        QVERIFY(!rowNamed(u"Kind 1"_s).isValid());
        QCOMPARE(shown(), 14); // it narrows the list, not the table
        QTest::keyClick(find, Qt::Key_Return);
        QCOMPARE(chips()->filters(), QStringList{u"Kind 12"_s});
        QVERIFY(find->hasFocus());
        QTest::keyClick(find, Qt::Key_Escape);
        QCOMPARE(find->text(), QString());
        QVERIFY(rowNamed(u"Kind 1"_s).isValid());
        QTest::keyClicks(find, u"likes"_s); // within a folded platform
        QTest::keyClick(find, Qt::Key_Down);
        QVERIFY(list()->hasFocus());
        QCOMPARE(list()->currentIndex().data().toString(), u"Likes"_s);
    }

    void savesSearches() {
        open(4);
        search()->setFocus();
        QTest::keyClicks(search(), u"service"_s);
        click(u"Refill"_s);
        click(u"Save this search…"_s);
        auto* name = named<QLineEdit>(*m_page, u"Name of the saved search"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"service, Refill"_s);
        name->selectAll();
        QTest::keyClicks(name, u"Mine"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(rowNamed(u"Mine"_s).isValid());
        QTRY_COMPARE(rowNamed(u"Mine"_s).data(Role::Count).toInt(), 3);
        QCOMPARE(rowNamed(u"Mine"_s).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        button(u"Clear all filters"_s)->click();
        QTest::keyClick(search(), Qt::Key_Escape);
        QCOMPARE(shown(), 6);
        click(u"Mine"_s);
        QCOMPARE(search()->text(), u"service"_s);
        QCOMPARE(chips()->filters(), QStringList{u"Refill"_s});
        QCOMPARE(shown(), 3);
        // Kept: another page over the same profile shows it.
        ServicesPage again(m_fixture->theme, m_fixture->settings);
        again.setAccount(m_fixture->desk.get());
        const auto* other = again.findChild<FacetList*>();
        QVERIFY(rowIn(*other, u"Mine"_s).isValid());
    }

    void renamesAndRemovesSavedSearches() {
        open(4);
        keepSavedSearches(m_fixture->settings, u"a"_s, {saved(u"One"_s), saved(u"Two"_s)});
        m_page->setAccount(m_fixture->desk.get());
        list()->setFocus();
        list()->setCurrentIndex(rowNamed(u"One"_s));
        QTest::keyClick(list(), Qt::Key_F2);
        auto* name = named<QLineEdit>(*m_page, u"Name of the saved search"_s);
        QVERIFY(name);
        QTest::keyClick(name, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(name, u"Two"_s); // is taken
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(rowNamed(u"Two 2"_s).isValid());
        QSignalSpy messages(m_page.get(), &Page::undoableMessage);
        list()->setFocus();
        list()->setCurrentIndex(rowNamed(u"Two 2"_s));
        QTest::keyClick(list(), Qt::Key_Delete);
        QVERIFY(!rowNamed(u"Two 2"_s).isValid());
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages.first().first().toString().contains(u"Two 2"_s));
        messages.first().at(2).value<std::function<void()>>()();
        const auto kept = savedSearches(m_fixture->settings, u"a"_s);
        QCOMPARE(kept.size(), 2);
        QCOMPARE(kept.first().name, u"Two 2"_s); // where it stood
        QVERIFY(rowNamed(u"Two 2"_s).isValid());
        list()->setCurrentIndex(rowNamed(u"Refill"_s));
        QTest::keyClick(list(), Qt::Key_Delete); // nothing to remove
        QCOMPARE(messages.size(), 1);
    }

    void remembersWhatIsFolded() {
        open(4);
        list()->setFocus();
        list()->setCurrentIndex(rowNamed(u"Instagram"_s));
        QTest::keyClick(list(), Qt::Key_Right);
        click(u"Types"_s);
        QVERIFY(!rowNamed(u"Default"_s).isValid());
        m_page->setAccount(nullptr);
        m_page->setAccount(m_fixture->desk.get());
        QVERIFY(rowNamed(u"Likes"_s).isValid());
        QVERIFY(!rowNamed(u"Default"_s).isValid());
    }

    void saysWhatHidesTheMatches() {
        open(4);
        click(u"Kind 1"_s);
        search()->setFocus();
        QTest::keyClicks(search(), u"instagram"_s);
        QVERIFY(saidIn(*m_page).contains(u"No service matches “instagram” under these filters"_s));
        button(u"Search the whole catalog"_s)->click();
        QCOMPARE(search()->text(), u"instagram"_s);
        QCOMPARE(shown(), 2);
        QTest::keyClick(search(), Qt::Key_Escape);
        click(u"Favourites"_s);
        QVERIFY(saidIn(*m_page).contains(u"No favourites yet"_s));
        click(u"Refill"_s, Qt::ControlModifier);
        QVERIFY(saidIn(*m_page).contains(u"No such services"_s));
        button(u"Show all services"_s)->click();
        QCOMPARE(shown(), 6);
    }

    void saysWhatIsWrongWithTheSearch() {
        open(4);
        search()->setFocus();
        QTest::keyClicks(search(), u"service ("_s);
        QCOMPARE(search()->wrongPart(), u"("_s);
        auto* problem = named<QWidget>(*m_page, u"What is wrong with the search"_s);
        QVERIFY(problem && problem->isVisible());
        const QString words = saidIn(*problem);
        QVERIFY(!words.isEmpty());
        QCOMPARE(search()->accessibleDescription(), words);
        QTest::keyClicks(search(), u"1)"_s);
        QCOMPARE(search()->wrongPart(), QString());
        QVERIFY(!problem->isVisible());
        QVERIFY(!saidIn(*m_page).contains(words));
    }

private:
    /// So many categories "Kind N" of one service each, every third with refill, and two of Instagram.
    void open(int kinds) {
        QList<Service> services;
        for (int kind = 1; kind <= kinds; ++kind) {
            const QString number = QString::number(kind);
            services.append(ServicesFixture::service(u"10"_s + number, u"Service "_s + number));
            services.last().category = u"Kind "_s + number;
            services.last().refill = kind % 3 == 1;
        }
        services.append(ServicesFixture::service(u"301"_s, u"Instagram one, service"_s));
        services.last().category = u"Instagram Followers"_s;
        services.append(ServicesFixture::service(u"302"_s, u"Instagram two, service"_s, u"Poll"_s));
        services.last().category = u"Instagram Likes"_s;
        services.last().refill = true;
        m_fixture->offer(services);
        if (!m_fixture->desk) {
            m_page->setAccount(&m_fixture->openDesk());
        } else {
            m_page->refresh();
        }
        QTRY_COMPARE(shown(), kinds + 2);
    }
    static SavedSearch saved(const QString& name) {
        SavedSearch search;
        search.name = name;
        search.query.text = name;
        return search;
    }
    static QModelIndex rowIn(const FacetList& list, const QString& text) {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            if (list.model()->index(row, 0).data().toString() == text)
                return list.model()->index(row, 0);
        }
        return {};
    }
    void click(const QString& text, Qt::KeyboardModifiers modifiers = {}) {
        const QModelIndex index = rowNamed(text);
        QVERIFY2(index.isValid(), qPrintable(text));
        list()->scrollTo(index);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers, list()->visualRect(index).center());
    }
    [[nodiscard]] QModelIndex rowNamed(const QString& text) const { return rowIn(*list(), text); }
    [[nodiscard]] FacetList* list() const { return named<FacetList>(*m_page, u"Categories"_s); }
    [[nodiscard]] FilterChips* chips() const { return m_page->findChild<FilterChips*>(); }
    [[nodiscard]] int shown() const { return m_page->findChild<DataTable*>()->model()->rowCount(); }
    [[nodiscard]] SearchField* search() const { return named<SearchField>(*m_page, u"Search services"_s); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return named<QAbstractButton>(*m_page, name); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<ServicesPage> m_page;
};

QTEST_MAIN(ServicesFacetsTest)
#include "services_facets_test.moc"
