// SPDX-License-Identifier: GPL-3.0-or-later
// Two accounts of one name at two practice providers: one catalog, and the order goes where the service is.
#include "program.h"
#include "window_hand.h"

#include "models/catalog_model.h"
#include "practice/practice_catalog.h"

#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
constexpr int services = 300;

PracticeOptions options(quint32 seed) {
    PracticeOptions options;
    options.speed = 0;
    options.services = services;
    options.seed = seed;
    return options;
}

// A service of plain orders that the second provider offers cheaper, under the same id.
const PracticeService* cheaperThere(const PracticeCatalog& here, const PracticeCatalog& there) {
    for (const PracticeService& service : here.services()) {
        const PracticeService* other = there.find(service.id);
        if (service.id > 100 && service.type == PracticeType::Default && other &&
            other->type == PracticeType::Default && other->rate < service.rate && !service.withdrawn &&
            !other->withdrawn)
            return other;
    }
    return nullptr;
}

} // namespace

class AllAccountsWindowTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersTheCheaperOneFromTheOtherAccount() {
        PracticeProvider here(options(1));
        PracticeProvider there(options(2));
        QVERIFY(here.start(nullptr) && there.start(nullptr));
        const PracticeCatalog thereCatalog(services, 2);
        const PracticeService* wanted = cheaperThere(PracticeCatalog(services, 1), thereCatalog);
        QVERIFY(wanted);
        const QTemporaryDir profile;
        QString other;
        {
            Program program(*qApp, profile.path(), here);
            WindowHand hand(program.window());
            QTRY_VERIFY_WITH_TIMEOUT(hand.shows(u"API key"_s), patience);
            program.desk().addAccount(there.address(), PracticeProvider::apiKey(), u"HeySMM"_s);
            other = program.desk().current()->id();
            program.desk().addAccount(here.address(), PracticeProvider::apiKey(), u"HeySMM"_s);
            QVERIFY(program.desk().current()->id() != other);
            // Told apart where they are chosen.
            const auto* box = qobject_cast<QComboBox*>(hand.named(u"Account"_s));
            QVERIFY(box && box->findText(u"HeySMM"_s) >= 0 && box->findText(u"HeySMM (2)"_s) >= 0);

            program.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&program.window()));
            QTRY_COMPARE_WITH_TIMEOUT(hand.rows(u"Services"_s), services, patience);
            press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_COMPARE_WITH_TIMEOUT(hand.rows(u"Services"_s), 2 * services, patience);
            order(program, hand, *wanted, other);
            QTRY_COMPARE_WITH_TIMEOUT(there.orders().size(), 1, patience);
            QVERIFY(here.orders().isEmpty());
            QTRY_VERIFY_WITH_TIMEOUT(hand.textOf(u"Order ticket"_s).contains(u"placed"_s), patience);
            isInTheLedger(program, other);
            // It is shown under its account.
            QVERIFY(hand.click(u"Show"_s));
            QTRY_VERIFY_WITH_TIMEOUT(hand.rows(u"Orders"_s) == 1, patience);
            QCOMPARE(program.desk().current()->id(), other);
            QCOMPARE(box->currentText(), u"HeySMM"_s);
        }
        // Remembered across the restart, with the other account as the current one.
        Program program(*qApp, profile.path(), here);
        WindowHand hand(program.window());
        QTRY_VERIFY_WITH_TIMEOUT(program.desk().current(), patience);
        program.window().showPage(PageId::Services);
        QTRY_COMPARE_WITH_TIMEOUT(hand.rows(u"Services"_s), 2 * services, patience);
    }

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    // By the keyboard alone, from the search on.
    static void order(Program& program, WindowHand& hand, const PracticeService& wanted, const QString& accountId) {
        QCOMPARE(QApplication::focusWidget(), hand.named(u"Search services"_s));
        QTest::keyClicks(QApplication::focusWidget(), QString::number(wanted.id));
        const auto* table = hand.table(u"Services"_s);
        const auto* model = qobject_cast<CatalogModel*>(table->model());
        QVERIFY(model);
        QTRY_VERIFY_WITH_TIMEOUT(model->rowCount() >= 2 && !model->isPending(), patience);
        const auto chosen = [&] {
            const int row = table->currentIndex().row();
            return row < 0 ? Service() : model->serviceAt(row);
        };
        for (int row = 0; row < model->rowCount(); ++row) {
            press(Qt::Key_Down);
            if (chosen().accountId == accountId && chosen().id == QString::number(wanted.id))
                break;
        }
        QCOMPARE(chosen().accountId, accountId);
        QCOMPARE(chosen().rate, wanted.rate);
        press(Qt::Key_Return);
        QCOMPARE(hand.textOf(u"Account of this order"_s),
                 u"HeySMM"_s); // the older one keeps its name, the current one is "(2)"
        QVERIFY(program.desk().current()->id() != accountId);
        QTRY_COMPARE(QApplication::focusWidget(), hand.named(u"Link"_s));
        QTest::keyClicks(QApplication::focusWidget(), u"https://example.com/p/1"_s);
        press(Qt::Key_Tab);
        QTRY_COMPARE(QApplication::focusWidget(), hand.named(u"Quantity"_s));
        QTest::keyClicks(QApplication::focusWidget(), QString::number(wanted.min));
        press(Qt::Key_Return);
    }

    static void isInTheLedger(Program& program, const QString& accountId) {
        OrdersQuery query;
        query.accountId = accountId;
        auto keys = program.ledger().orderKeys(query, 0, 10);
        QTRY_VERIFY(keys.isFinished());
        QCOMPARE(keys.result().value().size(), 1);
    }
};

QTEST_MAIN(AllAccountsWindowTest)
#include "all_accounts_test.moc"
