// SPDX-License-Identifier: GPL-3.0-or-later
// The window while an order id cannot be written down, and the window that is
// called to the front.
#include "broken_ledger.h"
#include "practice/practice_fault.h"
#include "program.h"
#include "window_hand.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

CheckedOrder orderFor(const QString& link) {
    Service service;
    service.id = u"1"_s;
    service.name = u"Practice"_s;
    service.type = u"Default"_s;
    service.rate = *Decimal::parse(u"0.90");
    service.min = 1;
    service.max = 1'000'000;
    service.refill = true;
    OrderDraft draft(service, u"USD"_s);
    draft.setValue(Field::Link, link);
    draft.setValue(Field::Quantity, u"100"_s);
    return draft.checked().value();
}

} // namespace

class ClosingTest final : public QObject {
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
        begin();
        m_program->desk().addPracticeAccount();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().current()->catalog().catalog(), patience);
    }

    void cleanup() {
        m_program.reset();
        m_provider.reset();
    }

    void theWindowKeepsTheIdUntilItIsWritten() {
        QVERIFY(takeAnOrderThatCannotBeWritten());
        const QString id = m_provider->orders().constFirst().id;
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(id), patience);
        QVERIFY(said().contains(u"the ledger could not be written"_s));
        QGuiApplication::clipboard()->clear();
        QVERIFY(hand().click(u"Copy order ID"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), id);
        QVERIFY(!said().contains(u"Close Orderdeck all the same"_s));

        QVERIFY(!m_program->window().close());
        QVERIFY(m_program->window().isVisible());
        QTRY_VERIFY(said().contains(u"Close Orderdeck all the same"_s));
        // A window made anew, as for another language, says it too.
        MainWindow another(m_program->desk(), m_program->ledger(), m_program->backups(), m_program->settings(),
                           m_program->theme(), m_program->actions());
        another.show();
        QTRY_VERIFY(WindowHand(another).textOf(u"Message"_s).contains(id));
        another.hide();

        setReadOnly(m_program->ledger(), false);
        QTRY_VERIFY_WITH_TIMEOUT(!m_program->desk().outcomes().isBlocked(), patience);
        QTRY_VERIFY(!hand().shows(u"Message"_s));
        QVERIFY(m_program->window().close());
        QCOMPARE(m_provider->requestCount(u"add"_s), 1);
    }

    void closingAnywayLosesNothing() {
        QVERIFY(takeAnOrderThatCannotBeWritten());
        const QString id = m_provider->orders().constFirst().id;
        QTRY_VERIFY_WITH_TIMEOUT(said().contains(id), patience);
        QVERIFY(!m_program->window().close());
        QTRY_VERIFY(said().contains(u"Close Orderdeck all the same"_s));
        QVERIFY(hand().click(u"Close anyway"_s));
        QVERIFY(!m_program->window().isVisible());

        begin();
        const auto written = [this, &id] {
            auto keys = m_program->ledger().orderKeys({}, 0, 10);
            keys.waitForFinished();
            auto orders = m_program->ledger().orders(keys.result().value());
            orders.waitForFinished();
            return orders.result().value().size() == 1 && orders.result().value().constFirst().orderId == id;
        };
        QTRY_VERIFY_WITH_TIMEOUT(written(), patience);
        QTRY_VERIFY(!m_program->desk().outcomes().isBlocked());
        QVERIFY(m_program->window().close());
        QCOMPARE(m_provider->requestCount(u"add"_s), 1);
    }

    void theSecondAskingCloses() {
        QVERIFY(takeAnOrderThatCannotBeWritten());
        QVERIFY(!m_program->window().close());
        QVERIFY(m_program->window().close());
    }

    void whatIsNotAskedForYetIsNotLostWithoutAWord() {
        m_program.reset();
        m_provider.reset();
        m_profile = std::make_unique<QTemporaryDir>();
        PracticeOptions options;
        options.services = 300;
        options.speed = 100'000;
        options.faults = parsePracticeFaults(u"refill=late/8:before"_s).value();
        m_provider = std::make_unique<PracticeProvider>(options);
        QString problem;
        QVERIFY2(m_provider->start(&problem), qPrintable(problem));
        begin();
        m_program->desk().addPracticeAccount();
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().current()->catalog().catalog(), patience);
        for (const QString& link : {u"https://example.com/p/1"_s, u"https://example.com/p/2"_s})
            m_program->desk().current()->placer().place(orderFor(link));
        m_program->window().showPage(PageId::Orders);
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), 2, patience);
        QTRY_VERIFY_WITH_TIMEOUT(hand().select(u"Orders"_s, 0, {u"23501"_s, u"23502"_s}), patience);
        QTRY_VERIFY(hand().click(u"Check now"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().cell(u"Orders"_s, 0, u"23501"_s, 6), u"Completed"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(hand().cell(u"Orders"_s, 0, u"23502"_s, 6), u"Completed"_s, patience);
        QTRY_VERIFY(hand().click(u"Refill"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Asking for refills"_s), patience);
        QVERIFY(!m_program->window().close());
        QTRY_VERIFY2(said().contains(u"What was not asked for yet would not be asked for."_s), qPrintable(said()));
        QVERIFY(hand().click(u"Quit anyway"_s));
        QTRY_VERIFY(!m_program->window().isVisible());
    }

    void comesForward() {
        MainWindow& window = m_program->window();
        window.showMinimized();
        QTRY_VERIFY(window.isMinimized());
        window.comeForward();
        QTRY_VERIFY(!window.isMinimized() && window.isActiveWindow());
        window.hide();
        window.comeForward();
        QTRY_VERIFY(window.isVisible());
    }

private:
    void begin() {
        m_program.reset();
        m_program = std::make_unique<Program>(*qApp, m_profile->path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
    }
    bool takeAnOrderThatCannotBeWritten() {
        auto& placer = m_program->desk().current()->placer();
        m_program->desk().outcomes().setDelays(20ms, 100ms);
        // Behind the intent, before the reply.
        connect(&placer, &OrderPlacer::recorded, this, [this] { setReadOnly(m_program->ledger(), true); });
        QSignalSpy unwritten(&placer, &OrderPlacer::outcomeNotRecorded);
        placer.place(orderFor(u"https://example.com/p/1"_s));
        return unwritten.wait(patience);
    }
    WindowHand hand() { return WindowHand(m_program->window()); }
    QString said() { return hand().textOf(u"Message"_s); }

    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Program> m_program;
};

QTEST_MAIN(ClosingTest)
#include "closing_test.moc"
