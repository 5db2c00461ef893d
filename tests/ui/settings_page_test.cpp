// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_fixture.h"

#include "ui/kit/facet_list.h"
#include "ui/kit/search_field.h"
#include "ui/settings/match_mark.h"

#include <QAbstractButton>
#include <QSpinBox>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AccountSettings accountAt(const QString& name, const QUrl& address) {
    AccountSettings account;
    account.name = name;
    account.address = address;
    return account;
}

} // namespace

/// Groups, sections made when they are first shown, and the search over all of them.
class SettingsPageTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<SettingsFixture> m_f;

    [[nodiscard]] FacetList& list() const { return *m_f->page.findChild<FacetList*>(); }
    [[nodiscard]] SearchField& search() const { return *m_f->named<SearchField>(u"Search settings"_s); }
    /// The titles of the sections on show.
    [[nodiscard]] QStringList shown() const {
        QStringList titles;
        for (auto* section : m_f->page.findChildren<SettingsSection*>()) {
            if (section->isVisible())
                titles.append(section->findChild<QLabel*>()->text());
        }
        titles.sort();
        return titles;
    }
    [[nodiscard]] QStringList marked() const {
        QStringList words;
        for (const auto* mark : m_f->page.findChildren<MatchMark*>()) {
            if (mark->isVisible())
                words.append(mark->marked());
        }
        return words;
    }
    [[nodiscard]] QStringList groups() const {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row) {
            if (!list().isRowHidden(row))
                names.append(list().model()->index(row, 0).data().toString());
        }
        return names;
    }

private Q_SLOTS:
    void init() { m_f = std::make_unique<SettingsFixture>(); }
    void cleanup() { m_f.reset(); }

    void groupsAreListedAndMadeWhenShown() {
        QCOMPARE(groups(), (QStringList{u"Accounts"_s, u"Checking and limits"_s, u"Appearance"_s, u"Language"_s,
                                        u"Ledger"_s, u"Network"_s, u"Privacy and diagnostics"_s, u"About"_s}));
        QCOMPARE(shown(), QStringList{u"Accounts"_s});
        QCOMPARE(m_f->madeSections(), 1);
        list().choose(1);
        QCOMPARE(shown(), (QStringList{u"Checking"_s, u"Limits"_s}));
        QCOMPARE(m_f->madeSections(), 3);
        list().choose(0);
        QCOMPARE(shown(), QStringList{u"Accounts"_s});
        QCOMPARE(m_f->madeSections(), 3);
    }

    void theGroupIsRemembered() {
        QVERIFY(m_f->page.showSection(u"log"_s));
        SettingsPage another(m_f->desk, m_f->settings, m_f->ledger, m_f->backups, m_f->theme);
        another.addParts({&m_f->setup, &m_f->log});
        QCOMPARE(another.group(), SettingsGroup::Privacy);
    }

    void linksLeadToASection() {
        QVERIFY(!m_f->page.showSection(u"nothing of the kind"_s));
        search().setText(u"language"_s);
        QApplication::setActiveWindow(&m_f->page);
        QVERIFY(m_f->page.showSection(u"proxy"_s));
        QVERIFY(search().text().isEmpty());
        QCOMPARE(shown(), (QStringList{u"Certificates"_s, u"Proxy"_s}));
        QCOMPARE(list().currentIndex().data().toString(), u"Network"_s);
        QTRY_COMPARE(QApplication::focusWidget()->accessibleName(), u"Reach providers through"_s);
    }

    void aSearchGoesOverAllOfThem_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("sections");
        QTest::newRow("a choice in a box") << u"socks5"_s << QStringList{u"Proxy"_s};
        QTest::newRow("a synonym") << u"dark mode"_s << QStringList{u"Appearance"_s};
        QTest::newRow("words of a note") << u"older ones less"_s << QStringList{u"Checking"_s};
        QTest::newRow("a button, letters of any case")
            << u"COPY DIAGN"_s << QStringList{u"Diagnostics"_s, u"Export and import of settings"_s};
        QTest::newRow("accents do not matter") << u"prôxy höst"_s << QStringList{u"Proxy"_s};
        QTest::newRow("the name of a group")
            << u"privacy"_s << QStringList{u"Diagnostics"_s, u"Export and import of settings"_s, u"Log"_s};
        QTest::newRow("spaces around") << u"  backups  "_s << QStringList{u"Backups"_s};
    }
    void aSearchGoesOverAllOfThem() {
        QFETCH(QString, typed);
        QFETCH(QStringList, sections);
        if (typed.contains(u"höst"_s)) // the fields are there with a proxy of one's own
            m_f->choices.setProxy({ProxyKind::Http, u"10.0.0.1"_s, 8080, {}}, {});
        search().setText(typed);
        QCOMPARE(shown(), sections);
    }

    void matchesAreMarkedAndCounted() {
        QTest::keyClicks(&search(), u"balance"_s);
        QVERIFY(shown().contains(u"Checking"_s));
        // The line that matches, and not the other.
        QVERIFY(m_f->named<QSpinBox>(u"Check the balance every"_s) != nullptr);
        QCOMPARE(m_f->named<QSpinBox>(u"Check orders every"_s), nullptr);
        QVERIFY(marked().contains(u"balance"_s));
        const int row = static_cast<int>(groups().indexOf(u"Checking and limits"_s));
        QVERIFY(row >= 0);
        bool counted = false;
        for (int at = 0; at < list().model()->rowCount(); ++at) {
            const QModelIndex index = list().model()->index(at, 0);
            if (index.data().toString() == u"Checking and limits"_s)
                counted = index.data(Role::Count).toInt() == 1;
        }
        QVERIFY(counted);
        QTest::keyClick(&search(), Qt::Key_Escape);
        QVERIFY(marked().isEmpty());
        QCOMPARE(shown(), QStringList{u"Accounts"_s});
        list().choose(1);
        QVERIFY(m_f->named<QSpinBox>(u"Check orders every"_s) != nullptr);
        QVERIFY(!list().model()->index(0, 0).data(Role::Count).isValid());
    }

    void nothingFoundIsSaid() {
        QTest::keyClicks(&search(), u"carrier pigeon"_s);
        QVERIFY(shown().isEmpty());
        QVERIFY(groups().isEmpty());
        QVERIFY(m_f->said().contains(u"Nothing in the settings has to do with “carrier pigeon”."_s));
        m_f->named<QAbstractButton>(u"Clear the search"_s)->click();
        QVERIFY(search().text().isEmpty());
        QCOMPARE(shown(), QStringList{u"Accounts"_s});
        QVERIFY(!m_f->said().contains(u"carrier"_s));
    }

    void whatIsTypedIsNoWord() {
        m_f->choices.setProxy({ProxyKind::Http, u"10.0.0.1"_s, 8080, u"ann"_s}, u"geheimwort"_s);
        QTest::keyClicks(&search(), u"geheimwort"_s);
        QVERIFY(shown().isEmpty());
    }

    void sectionsOfOthersAreFoundAsWell() {
        m_f->page.addSection(
            {u"shortcuts"_s, SettingsGroup::Shortcuts, u"Shortcuts"_s, u"keys"_s,
             [this](QWidget* parent) { return new SettingsSection(m_f->theme, u"Shortcuts"_s, parent); }});
        QVERIFY(groups().contains(u"Shortcuts"_s));
        QTest::keyClicks(&search(), u"keys"_s);
        QVERIFY(shown().contains(u"Shortcuts"_s));
        QVERIFY(m_f->page.showSection(u"shortcuts"_s));
        QCOMPARE(shown(), QStringList{u"Shortcuts"_s});
    }

    void sectionsAreSetBack() {
        m_f->settings.setPollSeconds(600);
        m_f->settings.setBalanceMinutes(99);
        m_f->settings.setAppearance(Appearance::Dark);
        QVERIFY(m_f->page.showSection(u"checking"_s));
        m_f->named<QAbstractButton>(u"Reset this section: Checking"_s)->click();
        QCOMPARE(m_f->settings.pollSeconds(), 60);
        QCOMPARE(m_f->settings.balanceMinutes(), 10);
        QCOMPARE(m_f->settings.appearance(), Appearance::Dark);
        QVERIFY(m_f->page.showSection(u"appearance"_s));
        m_f->named<QAbstractButton>(u"Reset this section: Appearance"_s)->click();
        QCOMPARE(m_f->settings.appearance(), Appearance::System);
    }

    void limitsOfAllAccounts() {
        AccountSettings one = accountAt(u"One"_s, QUrl(u"https://one.example/api"_s));
        AccountSettings two = accountAt(u"Two"_s, QUrl(u"https://two.example/api"_s));
        one.id = m_f->settings.saveAccount(one);
        two.id = m_f->settings.saveAccount(two);
        QVERIFY(m_f->page.showSection(u"limits"_s));
        auto* box = m_f->named<QSpinBox>(u"Requests a minute of Two"_s);
        QVERIFY(box != nullptr);
        QCOMPARE(box->value(), 50);
        box->setValue(75);
        m_f->named<QSpinBox>(u"Requests at the same time of One"_s)->setValue(4);
        QTRY_COMPARE(m_f->settings.account(two.id).perMinute, 75);
        QTRY_COMPARE(m_f->settings.account(one.id).atOnce, 4);
        QCOMPARE(m_f->settings.account(one.id).perMinute, 50);
        m_f->named<QAbstractButton>(u"Reset this section: Limits"_s)->click();
        QTRY_COMPARE(m_f->settings.account(two.id).perMinute, 50);
        QTRY_COMPARE(m_f->settings.account(one.id).atOnce, 2);
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
