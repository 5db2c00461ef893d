// SPDX-License-Identifier: GPL-3.0-or-later
// One full story of refills and a cancel on the Orders page, over real HTTP against the practice provider: asked for
// several orders, watched, rejected, asked again, canceled.
#include "../gui/window_hand.h"

#include "desk/account_desk.h"
#include "models/order_event_text.h"
#include "models/orders_model.h"
#include "models/refills_model.h"
#include "practice/practice_provider.h"
#include "ui/orders/orders_page.h"

#include <QAbstractButton>
#include <QApplication>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

PracticeOptions stillClock() {
    PracticeOptions options;
    options.speed = 0;
    options.services = 20;
    return options;
}

AccountSettings practiceAccount() {
    AccountSettings account;
    account.id = u"a"_s;
    account.name = u"Practice"_s;
    account.currency = u"USD"_s;
    account.perMinute = 6000;
    return account;
}

CheckedOrder orderOf(int service) {
    OrderDraft draft({.id = QString::number(service),
                      .name = u"Practice %1"_s.arg(service),
                      .type = u"Default"_s,
                      .category = u"Practice"_s,
                      .rate = *Decimal::fromParts(90, 2),
                      .min = 50,
                      .max = 10'000,
                      .refill = true,
                      .cancel = true,
                      .dripFeed = false,
                      .description = {},
                      .averageTime = {}},
                     u"USD"_s);
    draft.setValue(Field::Link, u"https://example.com/p/%1"_s.arg(service));
    draft.setValue(Field::Quantity, u"309"_s);
    return draft.checked().value();
}

} // namespace

class RefillsStoryTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    PracticeProvider m_provider{stillClock()};
    QNetworkAccessManager m_network;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Ledger> m_ledger;
    std::unique_ptr<AccountDesk> m_desk;
    std::unique_ptr<OrdersPage> m_page;
    QHash<int, QString> m_ids; ///< by service
    QHash<int, OrderKey> m_keys;

    [[nodiscard]] WindowHand hand() { return WindowHand(*m_page); }
    [[nodiscard]] QString orderCell(int service, int column) {
        return hand().cell(u"Orders"_s, OrdersModel::OrderId, m_ids.value(service), column);
    }
    // The status of the newest refill of the service's order.
    [[nodiscard]] QString refillStatus(int service) {
        return hand().cell(u"Refills"_s, RefillsModel::OrderId, m_ids.value(service), RefillsModel::Status);
    }
    void place(int service) {
        QSignalSpy finished(&m_desk->placer(), &OrderPlacer::finished);
        m_desk->placer().place(orderOf(service));
        QVERIFY(finished.wait(patience));
        m_keys[service] = finished.first().at(1).toLongLong();
        m_ids[service] = finished.first().at(3).toString();
        QVERIFY(!m_ids.value(service).isEmpty());
    }
    // As a person has them checked in the list of refills.
    void checkRefills() {
        hand().table(u"Refills"_s)->selectAll();
        QTRY_VERIFY(hand().button(u"Check now"_s)->isEnabled());
        QVERIFY(hand().click(u"Check now"_s));
    }
    [[nodiscard]] QStringList timeline(int service) {
        auto events = m_ledger->events(m_keys.value(service));
        events.waitForFinished();
        QStringList lines;
        OrderEventText words(309);
        const auto found = events.result();
        for (const OrderEvent& event : found.value())
            lines.append(words.next(event).text);
        return lines;
    }

private Q_SLOTS:
    void initTestCase() {
        QString error;
        QVERIFY2(m_provider.start(&error), qPrintable(error));
        m_settings = std::make_unique<Settings>(m_folder.filePath(u"orderdeck.ini"_s));
        m_theme = std::make_unique<Theme>(*qApp, *m_settings);
        m_ledger = std::make_unique<Ledger>(m_folder.filePath(u"ledger.sqlite"_s));
        auto opened = m_ledger->open();
        QTRY_VERIFY(opened.isFinished());
        QVERIFY(opened.result());
        m_settings->saveAccount(practiceAccount());
        m_desk = std::make_unique<AccountDesk>(m_network, *m_ledger, *m_settings, practiceAccount(),
                                               m_provider.address(), PracticeProvider::apiKey());
        m_desk->start();
        for (const int service : {1, 4, 5, 8}) // completed; never finishes; refill rejected; refill refused
            place(service);
        m_page = std::make_unique<OrdersPage>(*m_theme, *m_settings, *m_ledger);
        m_page->resize(1208, 752);
        m_page->show();
        m_page->setAccount(m_desk.get());
        m_provider.advance(1h);
        QTRY_COMPARE(hand().rows(u"Orders"_s), 4);
        hand().table(u"Orders"_s)->selectAll();
        QVERIFY(hand().click(u"Check now"_s));
        for (const int service : {1, 5, 8})
            QTRY_COMPARE_WITH_TIMEOUT(orderCell(service, OrdersModel::Status), u"Completed"_s, patience);
    }

    void severalAreAskedAtOnceAndEachIsAnswered() {
        hand().table(u"Orders"_s)->selectAll();
        QTRY_VERIFY(hand().button(u"Refill"_s)->isEnabled());
        QVERIFY(hand().click(u"Refill"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Asking for refills"_s).contains(u"asked for."_s), patience);
        QVERIFY(hand().shows(u"Show answers"_s));
        const QString said = hand().textOf(u"Asking for refills"_s);
        QVERIFY2(said.contains(u"2 refill"_s) && said.contains(u"1 refused by the provider"_s) &&
                     said.contains(u"1 not asked: 1 "_s),
                 qPrintable(said));
        QCOMPARE(m_provider.requestCount(u"refill"_s), 1);
        QCOMPARE(m_provider.refills().size(), 2);
        for (const int service : {1, 5})
            QTRY_COMPARE_WITH_TIMEOUT(orderCell(service, OrdersModel::Refill), u"Pending"_s, patience);
        QCOMPARE(orderCell(8, OrdersModel::Refill), QString());
    }

    void theReasonStandsAtTheButton() {
        QTRY_VERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, {m_ids.value(1)}));
        QTRY_VERIFY(!hand().button(u"Refill"_s)->isEnabled());
        const QString open = hand().button(u"Refill"_s)->toolTip();
        QVERIFY2(open.contains(u"was asked just now"_s) && open.contains(u"Pending"_s), qPrintable(open));
        QVERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, {m_ids.value(4)}));
        QTRY_VERIFY(hand().button(u"Refill"_s)->toolTip().contains(u"not completed yet"_s));
    }

    void theyAreWatchedToTheirEnd() {
        QVERIFY(hand().click(u"List of refills"_s));
        QTRY_COMPARE(hand().rows(u"Refills"_s), 2);
        QTRY_COMPARE(refillStatus(1), u"Pending"_s);
        m_provider.advance(15s);
        checkRefills();
        for (const int service : {1, 5})
            QTRY_COMPARE_WITH_TIMEOUT(refillStatus(service), u"In progress"_s, patience);
        m_provider.advance(5min);
        checkRefills();
        QTRY_COMPARE_WITH_TIMEOUT(refillStatus(1), u"Completed"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(refillStatus(5), u"Rejected"_s, patience);
    }

    void theRejectedOneIsAskedAgain() {
        QVERIFY(hand().select(u"Refills"_s, RefillsModel::OrderId, {m_ids.value(5)}));
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Ask again"_s)->isEnabled(), patience);
        QVERIFY(hand().click(u"Ask again"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Refills"_s), 3, patience);
        QCOMPARE(refillStatus(5), u"Pending"_s); // the newest stands first
        QCOMPARE(m_provider.refills().size(), 3);
        // Asked again it would be for what is open now.
        QTRY_VERIFY_WITH_TIMEOUT(!hand().button(u"Ask again"_s)->isEnabled(), patience);
        QVERIFY(hand().button(u"Ask again"_s)->toolTip().contains(u"was asked just now"_s));
        const auto refills = m_provider.refills();
        const QStringList lines = timeline(5);
        // The newest order was asked first.
        const QStringList wanted = {u"Refill %1 asked"_s.arg(refills.at(0).id), u"Refill in progress"_s,
                                    u"Refill rejected"_s, u"Refill %1 asked"_s.arg(refills.at(2).id)};
        qsizetype at = -1;
        for (const QString& line : wanted) {
            at = lines.indexOf(line, at + 1);
            QVERIFY2(at >= 0, qPrintable(lines.join(u'|')));
        }
        QVERIFY(timeline(8).last().startsWith(u"Refill refused: "_s));
    }

    void fromARefillToItsOrder() {
        QVERIFY(hand().select(u"Refills"_s, RefillsModel::OrderId, {m_ids.value(1)}));
        QTest::keyClick(hand().table(u"Refills"_s), Qt::Key_Return);
        QTRY_VERIFY(hand().shows(u"Orders"_s));
        auto* table = hand().table(u"Orders"_s);
        QTRY_COMPARE(table->currentIndex().siblingAtColumn(OrdersModel::OrderId).data().toString(), m_ids.value(1));
    }

    void aCancelIsAskedUntilTheStatusSaysSo() {
        QVERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, {m_ids.value(4)}));
        QTRY_VERIFY(hand().button(u"Cancel order"_s)->isEnabled());
        QVERIFY(hand().click(u"Cancel order"_s));
        QTRY_COMPARE_WITH_TIMEOUT(orderCell(4, OrdersModel::Status), u"Cancel asked"_s, patience);
        QTRY_VERIFY(hand().button(u"Cancel order"_s)->toolTip().contains(u"asked just now"_s));
        QVERIFY(hand().click(u"Check now"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_provider.requestCount(u"cancel"_s), 1, patience);
        QCOMPARE(orderCell(4, OrdersModel::Status), u"Cancel asked"_s);
        m_provider.advance(1h);
        QVERIFY(hand().click(u"Check now"_s));
        QTRY_VERIFY_WITH_TIMEOUT(orderCell(4, OrdersModel::Status) == u"Canceled"_s ||
                                     orderCell(4, OrdersModel::Status) == u"Partial"_s,
                                 patience);
        const QStringList lines = timeline(4);
        QVERIFY(lines.contains(u"Cancelling asked"_s));
        QCOMPARE(m_provider.requestCount(u"cancel"_s), 1);
    }

    void cleanupTestCase() {
        m_page.reset();
        m_desk.reset();
        m_ledger.reset();
        m_provider.stop();
    }
};

QTEST_MAIN(RefillsStoryTest)
#include "refills_story_test.moc"
