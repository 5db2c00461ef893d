// SPDX-License-Identifier: GPL-3.0-or-later
// Where keys are kept, and that none is lost on its way from one place to the other.
#include "store/key_store.h"
#include "store/settings.h"
#include "support/fake_keychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

using Call = FakeKeychain::Call;
using Kind = KeyProblem::Kind;

namespace {

constexpr QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
const QString account = u"4f0a8a3e-6f0b-4c51-9a55-0f6e8f7c1d22"_s;
const QString secret = u"0123456789abcdef"_s;

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

template <typename T>
T ended(const QFuture<T>& future) {
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15'000))
        qFatal("It does not end.");
    return future.result();
}

} // namespace

class TestKeyStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"orderdeck.ini"_s);
        open();
    }
    void cleanup() { m_store.reset(); }

    void inTheFileUnlessAskedOtherwise() {
        QCOMPARE(m_store->home(account), KeyHome::File);
        QCOMPARE(ended(m_store->read(account)).error().kind, Kind::Gone);
        QVERIFY(!ended(m_store->keep(account, secret)));
        QCOMPARE(ended(m_store->read(account)).value(), secret);
        QVERIFY(!ended(m_store->forget(account)));
        m_store->sweep();
        QVERIFY(!bytesOf(m_path).contains("012345"));
        QVERIFY(m_keychain->calls.isEmpty()); // it may ask a person to unlock it
    }

    void thereAndBack() {
        const mode_t before = ::umask(0);
        QVERIFY(!m_store->setKey(account, secret));
        QSignalSpy moved(m_store.get(), &KeyStore::homeChanged);
        QVERIFY(!ended(m_store->move(account, KeyHome::Keychain)));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(m_keychain->calls, (QList{Call::Write, Call::Read}));
        QCOMPARE(m_keychain->keys.value(account), secret);
        QVERIFY(!bytesOf(m_path).contains(secret.toUtf8()));
        QCOMPARE(QFile::permissions(m_path), ownerOnly);
        QVERIFY(m_store->leftovers().isEmpty());
        QCOMPARE(ended(m_store->read(account)).value(), secret);

        auto keys = m_keychain->keys;
        open(); // another run of the program knows where it is
        m_keychain->keys = keys;
        QCOMPARE(m_store->home(account), KeyHome::Keychain);
        QCOMPARE(m_store->key(account), QString());
        QCOMPARE(ended(m_store->read(account)).value(), secret);

        QVERIFY(!ended(m_store->move(account, KeyHome::File)));
        QCOMPARE(m_store->home(account), KeyHome::File);
        QCOMPARE(m_store->key(account), secret);
        QVERIFY(bytesOf(m_path).contains(secret.toUtf8()));
        QCOMPARE(QFile::permissions(m_path), ownerOnly);
        QTRY_VERIFY(m_keychain->keys.isEmpty());
        QTRY_VERIFY(m_store->leftovers().isEmpty());
        ::umask(before);
    }

    void aKeychainThatFailsLeavesTheKeyInTheFile_data() {
        QTest::addColumn<int>("fault");
        QTest::newRow("refuses to write") << 0;
        QTest::newRow("is not there") << 1;
        QTest::newRow("writes, but will not be read") << 2;
        QTest::newRow("loses it") << 3;
        QTest::newRow("garbles it") << 4;
    }
    void aKeychainThatFailsLeavesTheKeyInTheFile() {
        QFETCH(int, fault);
        QVERIFY(!m_store->setKey(account, secret));
        const QList<Kind> expected{Kind::Locked, Kind::NoKeychain, Kind::Locked, Kind::NotKept, Kind::NotKept};
        if (fault < 2)
            m_keychain->refuses.insert(Call::Write, expected.at(fault));
        if (fault == 2)
            m_keychain->refuses.insert(Call::Read, Kind::Locked);
        m_keychain->loses = fault == 3;
        m_keychain->garbles = fault == 4;
        const auto problem = ended(m_store->move(account, KeyHome::Keychain));
        QVERIFY(problem);
        QCOMPARE(problem->kind, expected.at(fault));
        QVERIFY(!keyProblemText(*problem).contains(secret));
        QCOMPARE(m_store->home(account), KeyHome::File);
        QCOMPARE(m_store->key(account), secret);
        QVERIFY(bytesOf(m_path).contains(secret.toUtf8()));
        // Nothing of it stays in the keychain.
        QTRY_VERIFY(m_keychain->keys.isEmpty() && m_store->leftovers().isEmpty());
    }

    void aKeychainThatFailsKeepsItsKey_data() {
        QTest::addColumn<KeyProblem::Kind>("kind");
        QTest::newRow("locked") << Kind::Locked;
        QTest::newRow("silent") << Kind::Silent;
        QTest::newRow("shows none") << Kind::Gone;
    }
    void aKeychainThatFailsKeepsItsKey() {
        QFETCH(KeyProblem::Kind, kind);
        toKeychain();
        m_keychain->refuses.insert(Call::Read, kind);
        const auto problem = ended(m_store->move(account, KeyHome::File));
        QVERIFY(problem && problem->kind == kind);
        QCOMPARE(m_store->home(account), KeyHome::Keychain);
        QCOMPARE(m_keychain->keys.value(account), secret);
        QCOMPARE(m_store->key(account), QString());
    }

    // The new copy is the one that counts: a removal that was given up may yet happen.
    void whatCannotBeRemovedIsRemovedLater() {
        toKeychain();
        m_keychain->refuses.insert(Call::Remove, Kind::Silent);
        QVERIFY(!ended(m_store->move(account, KeyHome::File)));
        QCOMPARE(m_store->home(account), KeyHome::File);
        QCOMPARE(m_store->key(account), secret);
        QTRY_COMPARE(m_keychain->calls.last(), Call::Remove);
        QCOMPARE(m_store->leftovers(), QStringList{account});
        const auto keys = m_keychain->keys;
        open();
        m_keychain->keys = keys;
        m_store->sweep();
        QTRY_VERIFY(m_store->leftovers().isEmpty());
        QVERIFY(m_keychain->keys.isEmpty());
        QCOMPARE(m_store->key(account), secret);
    }

    // A write that was given up may happen after all: it is removed when the keychain answers again.
    void whatIsWrittenLateDoesNotStay() {
        QVERIFY(!m_store->setKey(account, secret));
        m_keychain->refuses.insert(Call::Write, Kind::Silent);
        m_keychain->refuses.insert(Call::Remove, Kind::Silent);
        QVERIFY(ended(m_store->move(account, KeyHome::Keychain)));
        QTRY_COMPARE(m_keychain->calls.last(), Call::Remove);
        m_keychain->keys.insert(account, secret);
        m_keychain->refuses.clear();
        Q_EMIT m_keychain->answeredLate();
        QTRY_VERIFY(m_keychain->keys.isEmpty());
        QTRY_VERIFY(m_store->leftovers().isEmpty());
        QCOMPARE(m_store->key(account), secret);
    }

    void whileItHangsTheKeyIsInTheFile() {
        QVERIFY(!m_store->setKey(account, secret));
        m_keychain->hangs = true;
        const auto moving = m_store->move(account, KeyHome::Keychain);
        QTRY_COMPARE(m_keychain->calls.size(), 1);
        QVERIFY(m_store->isMoving(account) && !moving.isFinished());
        QCOMPARE(m_store->key(account), secret);
        QVERIFY(bytesOf(m_path).contains(secret.toUtf8()));
        m_keychain->letGo();
        QVERIFY(!ended(moving));
        QCOMPARE(m_store->home(account), KeyHome::Keychain);
    }

    void anotherKeyIsReadBack() {
        toKeychain();
        QVERIFY(!ended(m_store->keep(account, u"another"_s)));
        QCOMPARE(m_keychain->keys.value(account), u"another"_s);
        m_keychain->loses = true;
        const auto problem = ended(m_store->keep(account, u"third"_s));
        QVERIFY(problem && problem->kind == Kind::NotKept);
    }

    void removedFromWhereverItIs() {
        toKeychain();
        QVERIFY(!m_store->setKey(account, u"a stale one"_s));
        QVERIFY(!ended(m_store->forget(account)));
        QVERIFY(m_keychain->keys.isEmpty());
        QVERIFY(!bytesOf(m_path).contains("stale"));
        QTRY_VERIFY(m_store->leftovers().isEmpty());
        QCOMPARE(m_store->home(account), KeyHome::File);
    }

    void aLockedKeychainIsAskedAgainToRemoveIt() {
        toKeychain();
        m_keychain->refuses.insert(Call::Remove, Kind::Locked);
        const auto problem = ended(m_store->forget(account));
        QVERIFY(problem && problem->kind == Kind::Locked);
        QCOMPARE(m_store->leftovers(), QStringList{account});
        m_keychain->refuses.clear();
        m_store->sweep();
        QTRY_VERIFY(m_keychain->keys.isEmpty());
    }

    void keysOfAnyLetters_data() {
        QTest::addColumn<QString>("key");
        QTest::newRow("punctuation") << u"a;b=c,d\"e\\f%41 [g]#"_s;
        QTest::newRow("at") << u"@Variant(x)"_s;
        QTest::newRow("letters") << u"клю́ч-🗝-ñ"_s;
        QTest::newRow("control") << u"a\tb\nc\x01"
                                    "d0"_s;
        QTest::newRow("blank at both ends") << u" key "_s;
    }
    void keysOfAnyLetters() {
        QFETCH(QString, key);
        const auto problem = m_store->setKey(account, key);
        QVERIFY2(!problem, problem ? qPrintable(keyProblemText(*problem)) : "");
        open();
        QCOMPARE(m_store->key(account), key);
    }

    void aFileThatCannotBeWrittenIsTold() {
        QVERIFY(!m_store->setKey(account, secret));
        QVERIFY(QFile::remove(m_path) && QDir().mkdir(m_path)); // not even root writes into that
        const auto problem = m_store->setKey(account, u"another"_s);
        QVERIFY(problem);
        QCOMPARE(problem->home, KeyHome::File);
        QVERIFY(keyProblemText(*problem).contains(m_path));
        const auto moved = ended(m_store->move(account, KeyHome::Keychain));
        QVERIFY(moved && moved->home == KeyHome::File);
        QCOMPARE(m_store->home(account), KeyHome::File);
        QTRY_VERIFY(m_keychain->keys.isEmpty());
    }

private:
    void open() {
        m_store.reset();
        auto keychain = std::make_unique<FakeKeychain>();
        m_keychain = keychain.get();
        m_store = std::make_unique<KeyStore>(m_path, std::move(keychain));
    }
    void toKeychain() {
        QVERIFY(!m_store->setKey(account, secret));
        QVERIFY(!ended(m_store->move(account, KeyHome::Keychain)));
        m_keychain->calls.clear();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<KeyStore> m_store;
    FakeKeychain* m_keychain = nullptr;
};

QTEST_GUILESS_MAIN(TestKeyStore)
#include "test_key_store.moc"
