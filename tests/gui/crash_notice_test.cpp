// SPDX-License-Identifier: GPL-3.0-or-later
// What the window tells after an end that was not an orderly one: not before it is true, and no longer than it is.
#include "program.h"
#include "window_hand.h"

#include "core/order_draft.h"
#include "store/last_end.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;
const QString notice = u"How Orderdeck ended"_s;

CheckedOrder anOrder() {
    Service service;
    service.id = u"1"_s;
    service.name = u"Practice"_s;
    service.type = u"Default"_s;
    service.rate = *Decimal::parse(u"0.90");
    service.min = 1;
    service.max = 1'000'000;
    OrderDraft draft(service, u"USD"_s);
    draft.setValue(Field::Link, u"https://example.com/p/1"_s);
    draft.setValue(Field::Quantity, u"100"_s);
    return draft.checked().value();
}

template <typename T>
T must(QFuture<Stored<T>> future) {
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().text));
    return future.result().value();
}

} // namespace

class CrashNoticeTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_run = 0;
    QString m_profile;
    QString m_account;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<LastEnd> m_lastEnd;
    std::unique_ptr<Program> m_program;

    [[nodiscard]] WindowHand hand() { return WindowHand(m_program->window()); }
    [[nodiscard]] QString told() { return hand().textOf(notice); }
    [[nodiscard]] QString file(const QString& name) const { return m_profile + u'/' + name; }

    // The program over a profile that a crash left, with these orders being sent.
    OrderKey begin(const QString& accountId) {
        const auto paths = ProfilePaths::in(m_profile);
        OrderKey key = 0;
        {
            Ledger ledger(paths.ledger);
            must(ledger.open());
            key = must(ledger.recordIntent({accountId, anOrder()}));
        }
        QFile mark(paths.session);
        if (!mark.open(QIODevice::WriteOnly))
            qFatal("The mark cannot be written.");
        mark.close();
        m_lastEnd = std::make_unique<LastEnd>(paths.session, paths.lastEnd);
        m_program = std::make_unique<Program>(*qApp, m_profile, *m_provider);
        m_program->window().setLastEnd(*m_lastEnd);
        return key;
    }

private Q_SLOTS:
    void init() {
        m_profile = m_folder.filePath(QString::number(++m_run));
        m_provider = std::make_unique<PracticeProvider>(PracticeOptions{});
        QVERIFY(m_provider->start(nullptr));
        Settings settings(ProfilePaths::in(m_profile).settings);
        AccountSettings account;
        account.name = u"One"_s;
        account.practice = true;
        m_account = settings.saveAccount(account);
        account.name = u"Two"_s;
        settings.saveAccount(account);
        settings.setCurrentAccount(m_account);
    }
    void cleanup() {
        m_program.reset();
        m_lastEnd.reset();
        m_provider.reset();
    }

    // Where every order is, nobody knows before.
    void waitsForTheLedger() {
        const OrderKey key = begin(m_account);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        QVERIFY(!hand().shows(notice));
        m_lastEnd->setOpened({key});
        QTRY_VERIFY_WITH_TIMEOUT(told().contains(u"1 order"_s), patience);
        // Messages that come and go beside it leave it where it is.
        for (int number = 0; number < 6; ++number)
            m_program->window().tellSettingsFile(u"words %1"_s.arg(number));
        QVERIFY(told().contains(u"1 order"_s));
        QVERIFY(hand().click(u"Dismiss"_s));
        QVERIFY(!hand().shows(notice));
        QVERIFY(!QFile::exists(file(u"orderdeck.session.last"_s)));
    }

    void followsWhatBecomesOfTheOrder() {
        const OrderKey key = begin(m_account);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        m_lastEnd->setOpened({key});
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Show"_s), patience);
        must(m_program->ledger().recordOutcome(key, Placement::NotSent, {}));
        QTRY_VERIFY_WITH_TIMEOUT(told().endsWith(u"Every order is where it was."_s), patience);
        QVERIFY(!hand().shows(u"Show"_s));
    }

    void leadsToTheOrdersAccount() {
        const OrderKey key = begin(m_account);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen(), patience);
        const auto accounts = m_program->desk().accounts();
        m_program->desk().setCurrent(accounts.last().id);
        QVERIFY(m_program->desk().current()->id() != m_account);
        m_lastEnd->setOpened({key});
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"Show"_s), patience);
        QVERIFY(hand().click(u"Show"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().shows(u"It was not placed"_s), patience);
        QCOMPARE(m_program->desk().current()->id(), m_account);
    }
};

int main(int argc, char* argv[]) {
    QApplication application(argc, argv);
    CrashNoticeTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "crash_notice_test.moc"
