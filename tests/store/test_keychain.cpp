// SPDX-License-Identifier: GPL-3.0-or-later
// The system's keychain over a bus of the test's own: QtKeychain and libsecret are the real ones.
#include "fake_secret_service.h"
#include "store/keychain_keys.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = KeyProblem::Kind;

namespace {

constexpr auto account = "4f0a8a3e-6f0b-4c51-9a55-0f6e8f7c1d22";
const QString secret = u"0123456789abcdef-ключ"_s;

template <typename T>
T ended(const QFuture<T>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("It does not end.");
    return future.result();
}

} // namespace

class TestKeychain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_address = m_bus.start();
        QVERIFY2(!m_address.isEmpty(), "dbus-daemon is not installed: see packaging/setup");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
    }
    void init() {
        m_service = std::make_unique<FakeSecretService>(m_address);
        m_keys = std::make_unique<KeychainKeys>(15s);
    }
    void cleanup() {
        m_keys.reset();
        m_service.reset();
    }

    void writesReadsAndRemoves() {
        QVERIFY(!ended(m_keys->write(m_id, secret)));
        QCOMPARE(m_service->items.size(), 1);
        QCOMPARE(m_service->items.first().attributes.value(u"user"_s), m_id);
        QCOMPARE(m_service->items.first().secret, secret.toUtf8());
        QCOMPARE(ended(m_keys->read(m_id)).value(), secret);
        QVERIFY(!ended(m_keys->write(m_id, u"another"_s)));
        QCOMPARE(m_service->items.size(), 1);
        QCOMPARE(ended(m_keys->read(m_id)).value(), u"another"_s);
        QVERIFY(!ended(m_keys->remove(m_id)));
        QVERIFY(m_service->items.isEmpty());
        QCOMPARE(ended(m_keys->read(m_id)).error().kind, Kind::Gone);
        QVERIFY(!ended(m_keys->remove(m_id)));
    }

    void severalAskedAtOnceAreAnsweredInTurn() {
        const auto written = m_keys->write(u"a"_s, u"one"_s);
        const auto read = m_keys->read(u"a"_s);
        const auto removed = m_keys->remove(u"a"_s);
        const auto again = m_keys->read(u"a"_s);
        QVERIFY(!ended(written));
        QCOMPARE(ended(read).value(), u"one"_s);
        QVERIFY(!ended(removed));
        QCOMPARE(ended(again).error().kind, Kind::Gone);
    }

    void itRefuses() {
        m_service->refuses = true;
        const auto problem = ended(m_keys->write(m_id, secret));
        QVERIFY(problem);
        QVERIFY(!keyProblemText(*problem).contains(secret));
        QVERIFY(ended(m_keys->read(m_id)).error().kind != Kind::Gone); // which would mean that it answers
    }

    void nobodyIsThere() {
        m_service.reset();
        const auto read = ended(m_keys->read(m_id));
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Kind::NoKeychain);
        QCOMPARE(ended(m_keys->write(m_id, secret))->kind, Kind::NoKeychain);
        // It may come later.
        m_service = std::make_unique<FakeSecretService>(m_address);
        QVERIFY(!ended(m_keys->write(m_id, secret)));
    }

    void lockedItWaitsForAPerson() {
        QVERIFY(!ended(m_keys->write(m_id, secret)));
        m_service->locked = true;
        const auto read = m_keys->read(m_id);
        QTRY_VERIFY(m_service->prompted);
        QVERIFY(!read.isFinished());
        m_service->completePrompt(true);
        const auto found = ended(read);
        QVERIFY2(found, found ? "" : qPrintable(keyProblemText(found.error())));
        QCOMPARE(found.value(), secret);
    }

    void aPersonDoesNotUnlockIt() {
        QVERIFY(!ended(m_keys->write(m_id, secret)));
        m_service->locked = true;
        const auto read = m_keys->read(m_id);
        QTRY_VERIFY(m_service->prompted);
        m_service->completePrompt(false);
        QVERIFY(!ended(read));
        QCOMPARE(m_service->items.size(), 1);
    }

    // The program goes on; what was asked behind is given up, too, and never made; and the answer is told, however
    // late.
    void itHangs() {
        QVERIFY(!ended(m_keys->write(m_id, secret)));
        m_keys = std::make_unique<KeychainKeys>(300ms);
        QSignalSpy late(m_keys.get(), &KeyPlace::answeredLate);
        m_service->hangs = true;
        const auto read = m_keys->read(m_id);
        const auto removed = m_keys->remove(m_id);
        QCOMPARE(ended(read).error().kind, Kind::Silent);
        QCOMPARE(ended(removed)->kind, Kind::Silent);
        QVERIFY(late.isEmpty());
        m_service->letGo();
        QTRY_COMPARE(late.size(), 1);
        QCOMPARE(m_service->items.size(), 1);
        QTRY_COMPARE(ended(m_keys->read(m_id)).value(), secret);
    }

    void itMayHangWhenTheProgramEnds() {
        m_service->hangs = true;
        const auto read = m_keys->read(m_id);
        QTRY_VERIFY(m_service->isHeld());
        m_keys.reset();
        m_service->letGo(); // which answers into what is left of it
        m_keys = std::make_unique<KeychainKeys>(15s);
        QVERIFY(!ended(m_keys->write(m_id, secret)));
    }

private:
    OwnBus m_bus;
    QString m_address;
    QString m_id = QString::fromLatin1(account);
    std::unique_ptr<FakeSecretService> m_service;
    std::unique_ptr<KeychainKeys> m_keys;
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "test_keychain.moc"
