// SPDX-License-Identifier: GPL-3.0-or-later
// Asking many orders from the Orders page: the line that tells how far it came, Stop, the answers one by one; and the
// list of refills with its search, facets, menu and empty state.
#include "services_fixture.h"
#include "ui/kit/banner.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/search_field.h"
#include "ui/orders/asking_line.h"
#include "ui/orders/asking_sheet.h"
#include "ui/orders/orders_page.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

FakeReply refills(const FakeRequest& request) {
    QByteArrayList answers;
    const QStringList ids = request.value(u"orders"_s).split(u',');
    for (const QString& id : ids) {
        const bool refused = id.endsWith(u'7');
        answers.append(R"({"order":)" + id.toUtf8() + R"(,"refill":)" +
                       (refused ? QByteArray(R"({"error":"Too late"})") : "\"r" + id.toUtf8() + '"') + '}');
    }
    return FakeReply::json('[' + answers.join(',') + ']');
}

FakeReply cancels(const FakeRequest& request) {
    QByteArrayList answers;
    const QStringList ids = request.value(u"orders"_s).split(u',');
    for (const QString& id : ids)
        answers.append(R"({"order":)" + id.toUtf8() + R"(,"cancel":1})");
    return FakeReply::json('[' + answers.join(',') + ']');
}

FakeReply statuses(const FakeRequest& request, const QByteArray& word) {
    QByteArrayList answers;
    const QStringList ids = request.value(u"orders"_s).split(u',');
    for (const QString& id : ids)
        answers.append('"' + id.toUtf8() + R"(":{"status":")" + word + "\"}");
    return FakeReply::json('{' + answers.join(',') + '}');
}

} // namespace

class AskingTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_held = false;
        m_word = "Completed";
        m_fixture->provider.setHandler([this](const FakeRequest& request) {
            if (request.action() == "refill"_L1)
                return m_held ? refills(request).whenReleased() : refills(request);
            if (request.action() == "cancel"_L1)
                return cancels(request);
            if (request.action() == "status"_L1)
                return statuses(request, m_word);
            if (request.action() == "balance"_L1)
                return FakeReply::json(R"({"balance":"100.84292","currency":"USD"})");
            return FakeReply::json("[]");
        });
    }
    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void manyAreAskedWithProgressAndAnswers() {
        QVERIFY(place(250, "Completed"));
        openPage();
        table()->selectAll();
        QTRY_VERIFY(button(u"Refill"_s)->isEnabled());
        m_held = true;
        button(u"Refill"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->provider.count(u"refill"_s), 1, patience);
        QTRY_VERIFY(lineText().contains(u"of 250"_s));
        QVERIFY(button(u"Stop"_s));
        m_held = false;
        m_fixture->provider.release();
        QTRY_VERIFY2_WITH_TIMEOUT(lineText().contains(u"225 refill"_s), qPrintable(lineText()), patience);
        QVERIFY2(lineText().contains(u"25 refused by the provider"_s), qPrintable(lineText()));
        QCOMPARE(m_fixture->provider.count(u"refill"_s), 3);

        button(u"Show answers"_s)->click();
        auto* sheet = m_page->findChild<AskingSheet*>();
        QVERIFY(sheet && sheet->isVisible());
        auto* answers = named<DataTable>(*sheet, u"Answers"_s);
        QVERIFY(answers);
        QCOMPARE(answers->model()->rowCount(), 250);
        for (auto* chip : sheet->findChildren<QAbstractButton*>()) {
            if (chip->isVisible() && chip->accessibleName().startsWith(u"Refused"_s))
                chip->click();
        }
        QCOMPARE(answers->model()->rowCount(), 25);
        answers->selectRow(0);
        answers->setFocus();
        QTest::keyClick(answers, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY2(QApplication::clipboard()->text().contains(u"7\tFollowers\tThe provider says: Too late"_s),
                     qPrintable(QApplication::clipboard()->text()));
        QSignalSpy asked(m_page.get(), &OrdersPage::orderAsked);
        QTest::keyClick(answers, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        sheet->close();
        QTRY_VERIFY(!m_page->findChild<AskingSheet*>());
    }

    void stopped() {
        QVERIFY(place(250, "Completed"));
        openPage();
        table()->selectAll();
        QTRY_VERIFY(button(u"Refill"_s)->isEnabled());
        m_held = true;
        button(u"Refill"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->provider.count(u"refill"_s), 1, patience);
        QTRY_VERIFY(button(u"Stop"_s));
        button(u"Stop"_s)->click();
        QVERIFY(lineText().contains(u"Stopping"_s));
        m_held = false;
        m_fixture->provider.release();
        QTRY_VERIFY2_WITH_TIMEOUT(lineText().contains(u"150 not asked"_s), qPrintable(lineText()), patience);
        QCOMPARE(m_fixture->provider.count(u"refill"_s), 1);
    }

    // The question is about the orders that were chosen then, whatever is chosen when it is answered.
    void oneQuestionBeforeManyAreCanceled() {
        m_word = "In progress";
        QVERIFY(place(3, "In progress"));
        openPage();
        table()->selectAll();
        QTRY_VERIFY(button(u"Cancel order"_s)->isEnabled());
        button(u"Cancel order"_s)->click();
        QCOMPARE(m_fixture->provider.count(u"cancel"_s), 0);
        table()->selectRow(0);
        QVERIFY(button(u"Cancel 3 orders"_s));
        button(u"Cancel 3 orders"_s)->click();
        QTRY_VERIFY2_WITH_TIMEOUT(lineText().contains(u"asked to cancel 3"_s), qPrintable(lineText()), patience);
        QCOMPARE(m_fixture->provider.count(u"cancel"_s), 1);
        QTRY_COMPARE(table()->model()->index(0, 6).data().toString(), u"Cancel asked"_s);
        m_word = "Canceled";
        table()->selectAll();
        QTRY_VERIFY(button(u"Check now"_s)->isEnabled());
        button(u"Check now"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(table()->model()->index(0, 6).data().toString(), u"Canceled"_s, patience);
    }

    void theListOfRefills() {
        QVERIFY(place(30, "Completed"));
        openPage();
        button(u"List of refills"_s)->click();
        QTRY_VERIFY2(saidIn(*m_page).contains(u"No refills yet"_s), qPrintable(saidIn(*m_page)));
        button(u"List of orders"_s)->click();
        table()->selectAll();
        QTRY_VERIFY(button(u"Refill"_s)->isEnabled());
        button(u"Refill"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(lineText().contains(u"27 refill"_s), patience);
        button(u"List of refills"_s)->click();
        auto* list = named<DataTable>(*m_page, u"Refills"_s);
        QTRY_VERIFY((list = named<DataTable>(*m_page, u"Refills"_s)));
        QTRY_COMPARE(list->model()->rowCount(), 27);
        auto* facets = named<FacetList>(*m_page, u"Refill statuses"_s);
        QVERIFY(facets);
        QTRY_COMPARE(facets->model()->index(1, 0).data(Role::Count).toInt(), 27);
        facets->choose(2);
        QTRY_COMPARE(list->model()->rowCount(), 0);
        QTRY_VERIFY(saidIn(*m_page).contains(u"No such refills"_s));
        facets->choose(1);
        QTRY_COMPARE(list->model()->rowCount(), 27);
        auto* search = named<SearchField>(*m_page, u"Search refills"_s);
        QVERIFY(search);
        m_page->focusSearch();
        QTest::keyClicks(search, u"r12"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::keyClick(search, Qt::Key_Escape);
        QTRY_COMPARE(list->model()->rowCount(), 27);

        // Live changes keep the selection and the scroll.
        QSignalSpy shown(list->model(), &QAbstractItemModel::modelReset);
        facets->choose(0);
        QTRY_COMPARE(shown.size(), 1);
        list->selectRow(20);
        list->scrollTo(list->model()->index(20, 0));
        const QString chosen = list->currentIndex().siblingAtColumn(0).data().toString();
        const int scrolled = list->verticalScrollBar()->value();
        const auto written = m_fixture->ledger.recordRefillStatuses(u"a"_s, {report(chosen, u"Rejected"_s)});
        QTRY_COMPARE(list->model()->index(20, 4).data().toString(), u"Rejected"_s);
        QCOMPARE(list->selectedRowNumbers(), QList<int>{20});
        QCOMPARE(list->verticalScrollBar()->value(), scrolled);
        QTRY_COMPARE(facets->model()->index(3, 0).data(Role::Count).toInt(), 1);
        QTRY_VERIFY(button(u"Ask again"_s)->isEnabled());
    }

    // Narrow, the side folds; the switch does not go with it.
    void theSwitchIsThereWithoutTheSide() {
        QVERIFY(place(1, "Completed"));
        openPage();
        m_page->setMinimumSize(640, 480); // the window's, not what the parts would like
        m_page->resize(900, 700);
        QTRY_VERIFY(!named<FacetList>(*m_page, u"Statuses"_s));
        QTRY_VERIFY(button(u"List of refills"_s));
        button(u"List of refills"_s)->click();
        QTRY_VERIFY(!named<FacetList>(*m_page, u"Refill statuses"_s));
        QTRY_VERIFY(button(u"List of orders"_s));
        m_page->resize(1208, 752);
        QTRY_VERIFY(named<FacetList>(*m_page, u"Refill statuses"_s));
        QTRY_VERIFY(button(u"List of orders"_s));
    }

private:
    static RefillReport report(const QString& id, const QString& word) { return {id, parseRefillStatus(word), word}; }

    bool place(int orders, const QByteArray& word) {
        m_orders = orders;
        QList<QFuture<Stored<OrderKey>>> intents;
        NewOrder order;
        order.accountId = u"a"_s;
        order.order.service.id = u"101"_s;
        order.order.service.name = u"Followers"_s;
        order.order.service.type = u"Default"_s;
        order.order.service.refill = true;
        order.order.service.cancel = true;
        order.order.units = 1'000;
        for (int id = 1; id <= orders; ++id) {
            order.order.link = u"https://example.com/p/%1"_s.arg(id);
            intents.append(m_fixture->ledger.recordIntent(order));
        }
        QList<OrderReport> reports;
        for (int id = 1; id <= orders; ++id) {
            auto& intent = intents[id - 1];
            if (!QTest::qWaitFor([&intent] { return intent.isFinished(); }, patience))
                return false;
            m_fixture->ledger.recordPlaced(intent.result().value(), QString::number(id));
            OrderReport report;
            report.orderId = QString::number(id);
            report.rawStatus = QString::fromLatin1(word);
            report.status = parseOrderStatus(report.rawStatus);
            reports.append(report);
        }
        auto told = m_fixture->ledger.recordStatuses(u"a"_s, reports);
        return QTest::qWaitFor([&told] { return told.isFinished(); }, patience) && told.result().ok();
    }
    void openPage() {
        AccountDesk& desk = m_fixture->openDesk();
        m_page = std::make_unique<OrdersPage>(m_fixture->theme, m_fixture->settings, m_fixture->ledger);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1208, 752);
        m_page->show();
        m_page->setAccount(&desk);
        QTRY_COMPARE(table()->model()->rowCount(), m_orders);
    }
    [[nodiscard]] DataTable* table() const { return named<DataTable>(*m_page, u"Orders"_s); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return named<QAbstractButton>(*m_page, name); }
    [[nodiscard]] QString lineText() const {
        for (const auto* line : m_page->findChildren<AskingLine*>()) {
            if (line->isVisible())
                return saidIn(*line);
        }
        return {};
    }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<OrdersPage> m_page;
    bool m_held = false;
    QByteArray m_word;
    int m_orders = 0;
};

QTEST_MAIN(AskingTest)
#include "asking_test.moc"
