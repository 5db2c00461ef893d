// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to accounts is written down, once until it is over.
#include "desk_fixture.h"

#include "desk/desk.h"
#include "desk/happening_reporter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = HappeningKind;

namespace {

constexpr int patience = 15'000;

FakeReply balanceOf(const QByteArray& amount) {
    return FakeReply::json(R"({"balance":")" + amount + R"(","currency":"USD"})");
}

} // namespace

class HappeningReporterTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->provider.answer(u"balance"_s, balanceOf("100"));
        const QString file = m_fixture->folder.filePath(u"settings.ini"_s);
        m_settings = std::make_unique<Settings>(file);
        m_keys = std::make_unique<KeyStore>(file);
        m_desk = std::make_unique<Desk>(
            m_fixture->network, *m_fixture->ledger, *m_settings, *m_keys, [] { return QUrl(); }, u"practice"_s);
        m_happenings = std::make_unique<Happenings>(*m_fixture->ledger);
        m_happenings->start();
        report();
        m_desk->start();
        m_desk->addAccount(m_fixture->provider.address(), u"secret"_s, u"HeySMM"_s);
        QTRY_VERIFY_WITH_TIMEOUT(work().balance().balance(), patience);
    }
    void cleanup() {
        m_reporter.reset();
        m_desk.reset();
        m_happenings.reset();
        m_fixture.reset();
    }

    void aLowBalanceIsToldOnce() {
        BalanceWarnings(*m_settings).setBelow(work().id(), Decimal::parse(u"50"));
        ask("99");
        ask("40.5");
        QTRY_COMPARE(kinds(), QList<Kind>{Kind::BalanceLow});
        ask("39");
        report(); // the program was started anew
        ask("38");
        QCOMPARE(kinds(), QList<Kind>{Kind::BalanceLow});
        ask("60");
        ask("10");
        QTRY_COMPARE(kinds(), (QList<Kind>{Kind::BalanceLow, Kind::BalanceLow}));
        QVERIFY2(words().first().contains(u"10"_s), qPrintable(words().first()));
    }

    void aRefusedKeyIsToldOnce() {
        for (int times = 0; times < 2; ++times)
            ask(FakeReply::json(R"({"error":"Invalid API key"})"));
        QTRY_COMPARE(kinds(), QList<Kind>{Kind::KeyRefused});
        ask("100");
        ask(FakeReply::json(R"({"error":"Invalid API key"})"));
        QTRY_COMPARE(kinds(), (QList<Kind>{Kind::KeyRefused, Kind::KeyRefused}));
    }

    void aProviderOutOfReachForLongIsTold() {
        m_reporter->setPatience(50ms);
        m_fixture->provider.shutDown();
        m_fixture->provider.closeConnections();
        work().balance().check();
        QTRY_COMPARE_WITH_TIMEOUT(kinds(), QList<Kind>{Kind::OutOfReach}, patience);
        QVERIFY(!words().first().isEmpty());
    }

    void aShortBreakIsNoNews() {
        m_fixture->provider.shutDown();
        m_fixture->provider.closeConnections();
        work().balance().check();
        QTRY_VERIFY_WITH_TIMEOUT(work().connection() == AccountDesk::Connection::Offline, patience);
        QCOMPARE(kinds(), QList<Kind>());
    }

    void changedServicesAreTold() {
        Q_EMIT m_desk->catalogNoticed(work().id(), u"Likes: $0.90 → $1.20"_s, {u"1"_s});
        QTRY_COMPARE(kinds(), QList<Kind>{Kind::PricesChanged});
        QCOMPARE(words(), QStringList{u"Likes: $0.90 → $1.20"_s});
    }

private:
    void report() {
        m_reporter = std::make_unique<HappeningReporter>(*m_desk, *m_fixture->ledger, *m_settings, *m_happenings);
    }
    [[nodiscard]] AccountDesk& work() const { return *m_desk->current(); }
    void ask(const FakeReply& reply) {
        m_fixture->provider.answer(u"balance"_s, reply);
        const int before = m_fixture->provider.count(u"balance"_s);
        work().balance().check();
        QTRY_VERIFY_WITH_TIMEOUT(m_fixture->provider.count(u"balance"_s) > before && !work().balance().isChecking(),
                                 patience);
    }
    void ask(const QByteArray& amount) {
        ask(balanceOf(amount));
        // The ledger told of it, too.
        QTRY_COMPARE_WITH_TIMEOUT(work().balance().balance()->amount.toString(), QString::fromLatin1(amount), patience);
    }
    [[nodiscard]] QList<Happening> rows() const {
        auto read = m_happenings->between(0, 1'000);
        read.waitForFinished();
        return read.result().value();
    }
    // In the order of happening.
    [[nodiscard]] QList<Kind> kinds() const {
        QList<Kind> all;
        for (qint64 number = 1; number <= 10; ++number) {
            auto read = m_happenings->between(number - 1, number);
            read.waitForFinished();
            const auto found = read.result();
            for (const Happening& one : found.value())
                all.append(one.kind);
        }
        return all;
    }
    [[nodiscard]] QStringList words() const {
        QStringList all;
        for (const Happening& one : rows())
            all.append(one.text);
        return all;
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<Happenings> m_happenings;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<HappeningReporter> m_reporter;
};

QTEST_GUILESS_MAIN(HappeningReporterTest)
#include "happening_reporter_test.moc"
