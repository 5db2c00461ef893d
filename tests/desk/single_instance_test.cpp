// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/single_instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 15'000;

struct Profile final {
    QTemporaryDir folder;
    QString ledger = folder.filePath(u"ledger.sqlite"_s);
};

} // namespace

class SingleInstanceTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecondCallsTheFirst() {
        const Profile profile;
        SingleInstance first(profile.ledger);
        QVERIFY(first.claim());
        QVERIFY(first.isFirst());
        SingleInstance second(profile.ledger);
        QVERIFY(!second.claim());
        QVERIFY(!second.isFirst());
        QCOMPARE(second.firstProcess(), QCoreApplication::applicationPid());
        QSignalSpy shown(&first, &SingleInstance::showRequested);
        QSignalSpy answered(&second, &SingleInstance::answered);
        QSignalSpy unanswered(&second, &SingleInstance::unanswered);
        qputenv("XDG_ACTIVATION_TOKEN", "a-token");
        second.callFirst();
        QVERIFY(answered.wait(patience));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(shown.size(), 1);
        QCOMPARE(shown.first().first().toByteArray(), QByteArray("a-token"));
        QVERIFY(unanswered.isEmpty());
    }

    void whatIsWantedIsHandedOver_data() {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("heard");
        const QStringList usual{u"orderdeck:new?service=101&link=https%3A%2F%2Fexample.com"_s,
                                u"/home/me/a list.csv"_s};
        QTest::newRow("nothing") << QByteArray("a-token") << QStringList() << QStringList();
        QTest::newRow("a link and a file") << QByteArray("a-token") << usual << usual;
        QTest::newRow("without a token") << QByteArray() << usual << usual;
        const QStringList odd{u"a\tb\nc\\%09 \u202E ü 🔥"_s, u""_s, u"\n"_s};
        QTest::newRow("odd letters") << QByteArray() << odd << odd;
        // Each fits by itself; what no longer does is left out, and the rest is heard.
        const QString large(40'000, u'a');
        QTest::newRow("too much") << QByteArray("t") << QStringList{large, large, u"orderdeck:orders"_s}
                                  << QStringList{large, u"orderdeck:orders"_s};
        QTest::newRow("a token too long") << QByteArray(5000, 't') << usual << usual;
    }

    void whatIsWantedIsHandedOver() {
        QFETCH(const QByteArray, token);
        QFETCH(const QStringList, wanted);
        QFETCH(const QStringList, heard);
        const Profile profile;
        SingleInstance first(profile.ledger);
        QVERIFY(first.claim());
        SingleInstance second(profile.ledger);
        QVERIFY(!second.claim());
        second.setWanted(wanted);
        QSignalSpy shown(&first, &SingleInstance::showRequested);
        QSignalSpy answered(&second, &SingleInstance::answered);
        qputenv("XDG_ACTIVATION_TOKEN", token);
        second.callFirst();
        QVERIFY(answered.wait(patience));
        qunsetenv("XDG_ACTIVATION_TOKEN");
        QCOMPARE(shown.size(), 1);
        QVERIFY(token.startsWith(shown.first().at(0).toByteArray()));
        QCOMPARE(shown.first().at(1).toStringList(), heard);
    }

    void profilesDoNotKnowEachOther() {
        const Profile one;
        const Profile other;
        SingleInstance first(one.ledger);
        SingleInstance second(other.ledger);
        QVERIFY(first.claim());
        QVERIFY(second.claim());
        QVERIFY(SingleInstance::serverName(one.ledger) != SingleInstance::serverName(other.ledger));
    }

    void aFolderIsTheSameByAnyName() {
        const Profile profile;
        const QTemporaryDir elsewhere;
        const QString link = elsewhere.filePath(u"link"_s);
        QVERIFY(QFile::link(profile.folder.path(), link));
        const QString byLink = QDir(link).filePath(u"ledger.sqlite"_s);
        QCOMPARE(SingleInstance::serverName(byLink), SingleInstance::serverName(profile.ledger));
        SingleInstance first(profile.ledger);
        QVERIFY(first.claim());
        SingleInstance second(byLink);
        QVERIFY(!second.claim());
    }

    void theSecondTakesOverFromOneThatEnds() {
        const Profile profile;
        auto first = std::make_unique<SingleInstance>(profile.ledger);
        QVERIFY(first->claim());
        SingleInstance second(profile.ledger);
        QVERIFY(!second.claim());
        QSignalSpy claimed(&second, &SingleInstance::claimed);
        QSignalSpy answered(&second, &SingleInstance::answered);
        first.reset();
        second.callFirst();
        if (claimed.isEmpty())
            QVERIFY(claimed.wait(patience));
        QVERIFY(second.isFirst());
        QVERIFY(answered.isEmpty());
        // And is called in its turn.
        SingleInstance third(profile.ledger);
        QVERIFY(!third.claim());
        QSignalSpy shown(&second, &SingleInstance::showRequested);
        third.callFirst();
        QVERIFY(shown.wait(patience));
    }

    void aLockWithoutAnyoneBehindItIsTold() {
        const Profile profile;
        FileLock lock(profile.folder.filePath(u"orderdeck.lock"_s));
        QCOMPARE(lock.tryHold(), FileLock::Outcome::Held);
        SingleInstance second(profile.ledger);
        QVERIFY(!second.claim());
        QSignalSpy unanswered(&second, &SingleInstance::unanswered);
        QSignalSpy claimed(&second, &SingleInstance::claimed);
        second.callFirst(300ms);
        QVERIFY(unanswered.wait(patience));
        QVERIFY(claimed.isEmpty());
        QCOMPARE(second.firstProcess(), QCoreApplication::applicationPid());
    }

    void oneThatIsSlowToListenIsCalledAgain() {
        const Profile profile;
        FileLock lock(profile.folder.filePath(u"orderdeck.lock"_s));
        QCOMPARE(lock.tryHold(), FileLock::Outcome::Held);
        SingleInstance second(profile.ledger);
        QVERIFY(!second.claim());
        QSignalSpy answered(&second, &SingleInstance::answered);
        second.callFirst(15s);
        QLocalServer late;
        connect(&late, &QLocalServer::newConnection, &late, [&late] {
            auto* socket = late.nextPendingConnection();
            connect(socket, &QLocalSocket::readyRead, socket, [socket] { socket->write("shown\n"); });
        });
        QVERIFY(late.listen(SingleInstance::serverName(profile.ledger)));
        QVERIFY(answered.wait(patience));
    }

    void whatIsNotASecondStartIsNotHeard() {
        const Profile profile;
        SingleInstance first(profile.ledger);
        QVERIFY(first.claim());
        QSignalSpy shown(&first, &SingleInstance::showRequested);
        QLocalSocket stranger;
        QSignalSpy gone(&stranger, &QLocalSocket::disconnected);
        stranger.connectToServer(SingleInstance::serverName(profile.ledger));
        QTRY_COMPARE(stranger.state(), QLocalSocket::ConnectedState);
        stranger.write(QByteArray(100'000, 'x'));
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(shown.isEmpty());
    }

    void whatAKilledProcessLeftIsNoLock_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing written yet") << QByteArray();
        QTest::newRow("a process that lives") << QByteArray::number(QCoreApplication::applicationPid()) + '\n';
        QTest::newRow("anything") << QByteArray("???");
    }

    void whatAKilledProcessLeftIsNoLock() {
        QFETCH(QByteArray, content);
        const Profile profile;
        QFile left(profile.folder.filePath(u"orderdeck.lock"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        QCOMPARE(left.write(content), content.size());
        left.close();
        SingleInstance first(profile.ledger);
        QVERIFY(first.claim());
        QCOMPARE(first.firstProcess(), QCoreApplication::applicationPid());
        SingleInstance second(profile.ledger);
        QVERIFY(!second.claim());
    }

    void aFolderThatCannotBeLockedIsLeftToTheLedger() {
        SingleInstance first(u"/proc/ledger.sqlite"_s);
        QVERIFY(first.claim());
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "single_instance_test.moc"
