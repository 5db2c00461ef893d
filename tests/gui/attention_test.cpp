// SPDX-License-Identifier: GPL-3.0-or-later
// Notices, tray, the list of what happened, and the ways that they lead into the window.
#include "../ui/notices_fixture.h"
#include "program.h"
#include "ui/kit/filter_chips.h"
#include "ui/shell/attention.h"
#include "ui/shell/bell_button.h"
#include "ui/shell/happenings_panel.h"
#include "ui/shell/tray_icon.h"
#include "window_hand.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

NewOrder orderOf(const QString& account, const QString& link) {
    NewOrder order;
    order.accountId = account;
    order.order.service.id = u"1"_s;
    order.order.service.name = u"<b>Likes</b>"_s;
    order.order.service.type = u"Default"_s;
    order.order.rate = {*Decimal::parse(u"0.90"_s), u"USD"_s};
    order.order.link = link;
    order.order.units = 100;
    order.order.charge = {order.order.rate, order.order.rate};
    return order;
}

} // namespace

class AttentionTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        PracticeOptions options;
        options.services = 300;
        options.speed = 0;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString problem;
        QVERIFY2(m_provider->start(&problem), qPrintable(problem));
        m_profile = std::make_unique<QTemporaryDir>();
        m_program = std::make_unique<Program>(*qApp, m_profile->path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        m_program->desk().addPracticeAccount();
        m_hasTray = true;
        m_desktop = std::make_unique<FakeNotices>();
        m_attention = std::make_unique<Attention>(m_program->desk(), m_program->ledger(), m_program->settings(),
                                                  m_program->theme(), m_profile->path());
        m_attention->setDesktop({.hasTray = [this] { return m_hasTray; },
                                 .notices = m_desktop.get(),
                                 .autostartFolder = m_profile->filePath(u"autostart"_s),
                                 .noticeWait = 50ms});
        window().setAttention(*m_attention);
        m_attention->start();
        for (int id = 1; id <= 3; ++id)
            QVERIFY(place(QString::number(id)));
    }
    void cleanup() {
        m_program.reset();
        m_attention.reset();
        m_desktop.reset();
        m_provider.reset();
        QApplication::setQuitOnLastWindowClosed(true);
    }

    void aNoticeLeadsToItsOrders() {
        window().hide();
        QVERIFY(end({u"1"_s, u"2"_s}));
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.first().title.contains(u'2'));
        m_desktop->click();
        QTRY_VERIFY(window().isVisible());
        QTRY_COMPARE(hand().rows(u"Orders"_s), 2);
        auto* chips = qobject_cast<FilterChips*>(hand().named(u"Filters of the orders"_s));
        QVERIFY(chips);
        QCOMPARE(chips->filters(), QStringList{m_desktop->shown.first().title});
        const auto* statuses = qobject_cast<QAbstractItemView*>(hand().named(u"Statuses"_s));
        QVERIFY(statuses);
        QTRY_COMPARE(statuses->model()->index(0, 0).data(Role::Count).toInt(), 2);
        // They stay through changes that have nothing to do with them, and those that have.
        QVERIFY(end({u"3"_s}));
        QVERIFY(end({u"1"_s}, u"In progress"_s));
        QTRY_COMPARE(hand().cell(u"Orders"_s, 0, u"1"_s, 6), u"In progress"_s);
        QCOMPARE(hand().rows(u"Orders"_s), 2);
        Q_EMIT chips->removed(0);
        QTRY_COMPARE(hand().rows(u"Orders"_s), 3);
    }

    void theBellCountsAndItsListLeads() {
        QCOMPARE(bell().unseen(), 0);
        QVERIFY(end({u"1"_s}));
        QVERIFY(end({u"2"_s}, u"Partial"_s));
        QTRY_COMPARE(bell().unseen(), 2);
        QVERIFY(bell().accessibleDescription().contains(u'2'));
        openPanel();
        auto* rows = list();
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QTRY_COMPARE(rows->currentIndex().row(), 1);
        QVERIFY(rows->currentIndex().data().toString().contains(u"2"_s));
        QTest::keyClick(rows, Qt::Key_Down);
        QTest::keyClick(rows, Qt::Key_Return);
        QTRY_VERIFY(!panel()->isVisible());
        QTRY_COMPARE(hand().rows(u"Orders"_s), 1);
        QCOMPARE(hand().cell(u"Orders"_s, 0, u"1"_s, 6), u"Completed"_s);
        QTRY_COMPARE(bell().unseen(), 0); // they were looked at
    }

    void theListIsClosedByEscAndMarkedByAButton() {
        QVERIFY(end({u"1"_s}));
        QTRY_COMPARE(bell().unseen(), 1);
        openPanel();
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(WindowHand(*panel()).click(u"Mark all as seen"_s));
        QTRY_COMPARE(bell().unseen(), 0);
        QVERIFY(panel()->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(!panel()->isVisible());
    }

    void anEmptyListSaysSo() {
        openPanel();
        QTRY_VERIFY(!list()->isVisible());
        QTest::keyClick(panel(), Qt::Key_Escape);
        QTRY_VERIFY(!panel()->isVisible());
    }

    void closingKeepsItRunningAndSaysWhereOnce() {
        m_attention->notices().setStaysInTray(true);
        QVERIFY(!QApplication::quitOnLastWindowClosed());
        QVERIFY(!window().close());
        QVERIFY(window().isHidden());
        QCOMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.first().body.contains(u"tray"_s));
        Q_EMIT tray().clicked();
        QTRY_VERIFY(window().isVisible());
        QVERIFY(!window().close());
        QCOMPARE(m_desktop->shown.size(), 1);
        choose(u"Open Orderdeck"_s);
        QTRY_VERIFY(window().isVisible());
    }

    void withoutATrayItCloses() {
        m_attention->notices().setStaysInTray(true);
        m_hasTray = false; // the desktop's panel went away meanwhile
        QVERIFY(window().close());
        QVERIFY(QApplication::quitOnLastWindowClosed());
    }

    void theTrayCountsAndLeads() {
        QTRY_VERIFY(tray().toolTip().contains(u'3'));
        QVERIFY(end({u"1"_s}, u"Partial"_s));
        QTRY_VERIFY2(tray().toolTip().contains(u"2"_s) && tray().toolTip().contains(u"1"_s),
                     qPrintable(tray().toolTip()));
        choose(u"Orders"_s);
        QTRY_VERIFY(hand().shows(u"Orders"_s));
        window().hide();
        choose(u"What happened…"_s);
        QTRY_VERIFY(panel() && panel()->isVisible());
        panel()->close();
        choose(u"Pause notices for 1 h"_s);
        QTRY_VERIFY(m_attention->notices().pauseLeft(QDateTime::currentDateTime()) > 59min);
        QTRY_VERIFY(action(u"Show notices again"_s));
        choose(u"Show notices again"_s);
        QTRY_VERIFY(action(u"Pause notices until tomorrow"_s));
    }

    void theTrayOutlivesTheWindow() {
        QVERIFY(end({u"1"_s}));
        QTRY_COMPARE(bell().unseen(), 1);
        auto another = std::make_unique<MainWindow>(m_program->desk(), m_program->ledger(), m_program->backups(),
                                                    m_program->settings(), m_program->theme());
        another->setAttention(*m_attention);
        another->show();
        QTRY_COMPARE(another->findChild<BellButton*>()->unseen(), 1);
        another.reset();
        choose(u"Orders"_s);
        QTRY_VERIFY(hand().shows(u"Orders"_s));
    }

    void settingsSayAndDoWhatIsWanted() {
        window().showSettings(u"notices"_s);
        QVERIFY(hand().click(u"Try a notice"_s));
        QCOMPARE(m_desktop->shown.size(), 1);
        auto* completed = qobject_cast<QCheckBox*>(hand().named(u"Orders completed"_s));
        QVERIFY(completed && completed->isChecked());
        completed->click();
        QVERIFY(!m_attention->notices().shows(HappeningKind::Completed));
        m_desktop->setState(NoticeServer::State::Absent);
        const auto said = [this] {
            QString all;
            for (const auto* label : window().findChildren<QLabel*>())
                all += label->text() + u'\n';
            return all;
        };
        QVERIFY(said().contains(u"This desktop shows no notices."_s));
        QVERIFY(!hand().named(u"Try a notice"_s)->isEnabled());

        auto* starts = qobject_cast<QCheckBox*>(hand().named(u"Start with the system"_s));
        QVERIFY(starts && !starts->isChecked());
        starts->click();
        QFile file(m_attention->autostart().filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"--profile \"%1\" --in-tray\n"_s.arg(m_profile->path())), qPrintable(text));
        starts->click();
        QVERIFY(!QFile::exists(file.fileName()));

        m_hasTray = false;
        m_attention->lookForTray();
        QVERIFY(said().contains(u"This desktop has no tray now"_s));
    }

    void otherNewsLeadsToItsPage() {
        window().hide();
        m_attention->happenings().add(HappeningKind::BalanceLow, account(), u"$4.20"_s);
        QTRY_COMPARE(m_desktop->shown.size(), 1);
        QVERIFY(m_desktop->shown.first().body.contains(u"$4.20"_s));
        m_desktop->click();
        QTRY_VERIFY(window().isVisible());
        QTRY_VERIFY(hand().shows(u"Check balance"_s));
    }

private:
    [[nodiscard]] MainWindow& window() const { return m_program->window(); }
    [[nodiscard]] WindowHand hand() const { return WindowHand(window()); }
    [[nodiscard]] BellButton& bell() const { return *window().findChild<BellButton*>(); }
    [[nodiscard]] HappeningsPanel* panel() const { return window().findChild<HappeningsPanel*>(); }
    [[nodiscard]] QListView* list() const { return panel()->findChild<QListView*>(); }
    [[nodiscard]] TrayIcon& tray() const { return *m_attention->findChild<TrayIcon*>(); }
    [[nodiscard]] QString account() const { return m_program->desk().current()->id(); }

    void openPanel() {
        QTRY_VERIFY(window().isActiveWindow());
        QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(panel() && panel()->isVisible());
    }
    QAction* action(const QString& text) {
        for (QAction* one : tray().menu().actions()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }
    void choose(const QString& text) {
        QVERIFY2(action(text), qPrintable(text));
        action(text)->trigger();
    }
    bool place(const QString& id) {
        auto key = m_program->ledger().recordIntent(orderOf(account(), u"https://example.com/"_s + id));
        key.waitForFinished();
        auto placed = m_program->ledger().recordPlaced(key.result().value(), id);
        placed.waitForFinished();
        return placed.result().ok();
    }
    bool end(const QStringList& ids, const QString& word = u"Completed"_s) {
        QList<OrderReport> reports;
        for (const QString& id : ids) {
            OrderReport report;
            report.orderId = id;
            report.rawStatus = word;
            report.status = parseOrderStatus(word);
            reports.append(report);
        }
        auto written = m_program->ledger().recordStatuses(account(), reports);
        written.waitForFinished();
        return written.result().ok();
    }

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<FakeNotices> m_desktop;
    std::unique_ptr<Attention> m_attention;
    bool m_hasTray = true;
};

QTEST_MAIN(AttentionTest)
#include "attention_test.moc"
