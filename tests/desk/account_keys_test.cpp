// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts whose key is in the keychain: nothing is sent before it is known, and what waited goes out then.
#include "desk_fixture.h"

#include "desk/desk.h"
#include "support/fake_keychain.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using Connection = AccountDesk::Connection;
using Kind = KeyProblem::Kind;

namespace {

constexpr auto services =
    R"([{"service":1,"name":"Followers","type":"Default","category":"First","rate":"0.90","min":"50","max":"10000","refill":true,"cancel":true}])";
constexpr auto balance = R"({"balance":"100.84292","currency":"USD"})";
const QString secret = u"0123456789abcdef"_s;

} // namespace

class AccountKeysTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<DeskFixture>();
        m_fixture->provider.answer(u"balance"_s, FakeReply::json(balance));
        m_fixture->provider.answer(u"services"_s, FakeReply::json(services));
        m_fixture->provider.answer(u"status"_s, FakeReply::json(R"({"error":"none"})"));
        m_ini = m_fixture->folder.filePath(u"orderdeck.ini"_s);
        m_settings = std::make_unique<Settings>(m_ini);
        AccountSettings account;
        account.name = u"Mine"_s;
        account.address = m_fixture->provider.address();
        m_id = m_settings->saveAccount(account);
        auto keychain = std::make_unique<FakeKeychain>();
        m_keychain = keychain.get();
        m_keychain->keys.insert(m_id, secret);
        m_keys = std::make_unique<KeyStore>(m_ini, std::move(keychain));
        setHome(u"keychain"_s);
        m_desk = std::make_unique<Desk>(
            m_fixture->network, *m_fixture->ledger, *m_settings, *m_keys, [] { return QUrl(); }, QString());
    }
    void cleanup() {
        m_desk.reset();
        m_keys.reset();
        m_settings.reset();
        m_fixture.reset();
    }

    void theKeyIsReadAndTheWorkBegins() {
        m_keychain->hangs = true;
        m_desk->start();
        QCOMPARE(work().connection(), Connection::KeyAwaited);
        QVERIFY(work().connectionText().contains(u"keychain"_s));
        QCOMPARE(m_desk->keys().state(m_id), AccountKeys::State::Reading);
        QVERIFY(work().placer().isBlocked());
        QTRY_VERIFY(work().balance().isChecking()); // it waits
        QVERIFY(m_fixture->provider.requests().isEmpty());
        m_keychain->letGo();
        QTRY_COMPARE(work().connection(), Connection::Online);
        QTRY_VERIFY(work().catalog().catalog() && work().balance().balance());
        QCOMPARE(m_fixture->provider.count(u"balance"_s), 1);
        QVERIFY(!work().placer().isBlocked());
        for (const auto& request : m_fixture->provider.requests())
            QCOMPARE(request.value(u"key"_s), secret);
        QFile file(m_ini);
        QVERIFY(file.open(QIODevice::ReadOnly) && !file.readAll().contains(secret.toUtf8()));
    }

    void itIsTriedAgain_data() {
        QTest::addColumn<KeyProblem::Kind>("kind");
        QTest::newRow("locked") << Kind::Locked;
        QTest::newRow("not there") << Kind::NoKeychain;
        QTest::newRow("hangs") << Kind::Silent;
        QTest::newRow("shows none") << Kind::Gone;
        QTest::newRow("a fault") << Kind::Failed;
    }
    void itIsTriedAgain() {
        QFETCH(KeyProblem::Kind, kind);
        m_keychain->refuses.insert(FakeKeychain::Call::Read, kind);
        m_desk->start();
        QTRY_COMPARE(work().connection(), Connection::KeyMissing);
        QCOMPARE(m_desk->keys().problem(m_id)->kind, kind);
        QVERIFY(work().connectionText().contains(keyProblemText(*m_desk->keys().problem(m_id))));
        // A person who asks is told; an order is not even written down.
        QSignalSpy asked(&work().balance(), &BalanceWatcher::checkFailed);
        work().balance().check();
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(errorText(asked.first().first().value<ApiError>()), work().connectionText());
        QSignalSpy refused(&work().placer(), &OrderPlacer::notRecorded);
        work().placer().place(DeskFixture::order());
        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(refused.first().at(1).value<LedgerError>().text, work().connectionText());
        QVERIFY(m_fixture->all().isEmpty());
        QVERIFY(m_fixture->provider.requests().isEmpty());

        m_keychain->refuses.clear();
        m_desk->keys().tryAgain(m_id);
        QCOMPARE(work().connection(), Connection::KeyAwaited);
        QTRY_COMPARE(work().connection(), Connection::Online);
        work().placer().place(DeskFixture::order());
        QTRY_COMPARE(m_fixture->provider.count(u"add"_s), 1);
    }

    void aLateAnswerIsTakenByItself() {
        m_keychain->refuses.insert(FakeKeychain::Call::Read, Kind::Silent);
        m_desk->start();
        QTRY_COMPARE(work().connection(), Connection::KeyMissing);
        m_keychain->refuses.clear();
        Q_EMIT m_keychain->answeredLate();
        QTRY_COMPARE(work().connection(), Connection::Online);
    }

    // A list that was paused by a restart is resumed while there is no key: it pauses and says why, and goes on later.
    void aListPausesAndSaysWhy() {
        m_keychain->refuses.insert(FakeKeychain::Call::Read, Kind::Locked);
        m_fixture->provider.setHandler([](const FakeRequest& request) {
            if (request.value(u"action"_s) != u"add"_s)
                return FakeReply::json(balance);
            return FakeReply::json(R"({"order": )" + request.value(u"link"_s).section(u'/', -1).toUtf8() + "}");
        });
        m_desk->start();
        QTRY_COMPARE(work().connection(), Connection::KeyMissing);
        QList<NewBulkLine> lines;
        for (int line = 1; line <= 3; ++line)
            lines.append({line, DeskFixture::order(u"https://example.com/%1"_s.arg(line))});
        bool begun = false; // once it knows that no earlier list is unfinished
        QTRY_VERIFY(begun || (begun = work().bulk().place(u"list"_s, lines)));
        QTRY_COMPARE(work().bulk().list().state, BulkState::Paused);
        QTRY_VERIFY(!work().bulk().isBusy());
        QVERIFY(work().bulk().list().pauseText.contains(keyProblemText(*m_desk->keys().problem(m_id))));
        QCOMPARE(m_fixture->provider.count(u"add"_s), 0);
        m_keychain->refuses.clear();
        m_desk->keys().tryAgain(m_id);
        QTRY_COMPARE(work().connection(), Connection::Online);
        work().bulk().resume();
        QTRY_COMPARE_WITH_TIMEOUT(work().bulk().list().placed, 3, 20'000);
        QCOMPARE(m_fixture->provider.count(u"add"_s), 3);
    }

    void aNewKeyCounts() {
        m_keychain->refuses.insert(FakeKeychain::Call::Read, Kind::Locked);
        m_desk->start();
        QTRY_COMPARE(work().connection(), Connection::KeyMissing);
        m_keychain->refuses.clear();
        m_desk->changeAccount(m_settings->account(m_id), u"the-new-key"_s);
        QTRY_COMPARE(work().connection(), Connection::Online);
        QTRY_COMPARE(m_keychain->keys.value(m_id), u"the-new-key"_s);
        QCOMPARE(m_fixture->provider.requests().last().value(u"key"_s), u"the-new-key"_s);
    }

    // It is used until the program ends, and that it is not kept is told.
    void aNewKeyThatCannotBeKeptIsTold() {
        m_desk->start();
        QTRY_COMPARE(work().connection(), Connection::Online);
        m_keychain->refuses.insert(FakeKeychain::Call::Write, Kind::Locked);
        QSignalSpy told(&m_desk->keys(), &AccountKeys::notKept);
        m_desk->changeAccount(m_settings->account(m_id), u"the-new-key"_s);
        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(work().connection(), Connection::Online);
        QCOMPARE(m_fixture->provider.requests().last().value(u"key"_s), u"the-new-key"_s);
        QCOMPARE(m_keychain->keys.value(m_id), secret);
    }

    void movingInterruptsNothing() {
        m_desk->start();
        QTRY_COMPARE(work().connection(), Connection::Online);
        const auto* before = &work();
        const auto moved = m_desk->keys().move(m_id, KeyHome::File);
        QTRY_VERIFY(moved.isFinished());
        QVERIFY(!moved.result());
        QCOMPARE(&work(), before);
        QCOMPARE(work().connection(), Connection::Online);
        QCOMPARE(m_keys->key(m_id), secret);
        QTRY_VERIFY(m_keychain->keys.isEmpty());
    }

    void removingAnAccountRemovesItsKeyAndKeepsItsOrders_data() {
        QTest::addColumn<bool>("inKeychain");
        QTest::newRow("keychain") << true;
        QTest::newRow("file") << false;
    }
    void removingAnAccountRemovesItsKeyAndKeepsItsOrders() {
        QFETCH(bool, inKeychain);
        if (!inKeychain) {
            setHome({});
            QVERIFY(!m_keys->setKey(m_id, secret));
        }
        m_fixture->provider.answer(u"add"_s, FakeReply::json(R"({"order": 7})"));
        m_desk->start();
        QTRY_COMPARE(work().connection(), Connection::Online);
        QSignalSpy placed(&work().placer(), &OrderPlacer::finished);
        work().placer().place(DeskFixture::order());
        QTRY_COMPARE(placed.size(), 1);
        m_desk->removeAccount(m_id);
        QVERIFY(m_desk->accounts().isEmpty());
        if (inKeychain)
            QTRY_VERIFY(m_keychain->keys.isEmpty());
        QTRY_VERIFY(m_keys->leftovers().isEmpty());
        QFile file(m_ini);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray left = file.readAll();
        QVERIFY2(!left.contains(secret.toUtf8()) && !left.contains(m_id.toUtf8()), left.constData());
        QCOMPARE(m_fixture->all().size(), 1);
        QCOMPARE(m_fixture->all().first().orderId, u"7"_s);
    }

    void anAccountWithoutAKeySendsNothing() {
        setHome({});
        m_desk->start();
        QCOMPARE(work().connection(), Connection::KeyMissing);
        QCOMPARE(m_desk->keys().problem(m_id)->kind, Kind::Gone);
        QTRY_VERIFY(work().balance().isChecking());
        QVERIFY(m_fixture->provider.requests().isEmpty());
        m_desk->changeAccount(m_settings->account(m_id), secret);
        QTRY_COMPARE(work().connection(), Connection::Online);
    }

    void removedWhileItIsRead() {
        m_keychain->hangs = true;
        m_desk->start();
        QCOMPARE(work().connection(), Connection::KeyAwaited);
        m_desk->removeAccount(m_id);
        m_keychain->letGo();
        QTRY_VERIFY(m_keychain->keys.isEmpty());
        QVERIFY(!m_desk->current());
    }

private:
    AccountDesk& work() { return *m_desk->account(m_id); }
    void setHome(const QString& word) {
        QSettings ini(m_ini, QSettings::IniFormat);
        ini.setValue(u"keyHomes/"_s + m_id, word);
        ini.sync();
    }

    std::unique_ptr<DeskFixture> m_fixture;
    QString m_ini;
    QString m_id;
    std::unique_ptr<Settings> m_settings;
    FakeKeychain* m_keychain = nullptr;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<Desk> m_desk;
};

QTEST_GUILESS_MAIN(AccountKeysTest)
#include "account_keys_test.moc"
