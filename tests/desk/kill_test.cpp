// SPDX-License-Identifier: GPL-3.0-or-later
// A program that places 200 lines is killed a hundred times, at moments that the seed decides (ORDERDECK_SEED=N for the
// same again): nothing is sent twice, and the ledger knows of everything that was taken.
#include "practice/practice_provider.h"
#include "store/bulk_book.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int lines = 200;
constexpr int kills = 100;
constexpr int patience = 60'000;

/// When a life ends: so long after its child has told so many letters.
struct Moment final {
    int letters = 0;
    std::chrono::milliseconds after = 0ms;
};

QList<Moment> momentsOf(quint32 seed) {
    QRandomGenerator random(seed);
    QList<Moment> moments;
    for (int life = 0; life < kills; ++life) {
        if (random.bounded(8) == 0) // anywhere while it starts
            moments.append({0, std::chrono::milliseconds(random.bounded(60))});
        else
            moments.append({random.bounded(1, 8), std::chrono::milliseconds(random.bounded(3))});
    }
    return moments;
}

quint32 chosenSeed() {
    bool given = false;
    const uint seed = qEnvironmentVariable("ORDERDECK_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::system()->generate();
}

template <typename T>
T must(QFuture<Stored<T>> future) {
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().text));
    return future.result().value();
}

} // namespace

class KillTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentTwiceAndNothingIsLost_data() {
        QTest::addColumn<bool>("asList");
        QTest::newRow("one by one") << false;
        QTest::newRow("as a list") << true;
    }

    void nothingIsSentTwiceAndNothingIsLost() {
        QFETCH(const bool, asList);
        const quint32 seed = chosenSeed();
        qInfo("seed %u", seed);
        PracticeOptions options;
        options.services = 300;
        options.speed = 0;
        PracticeProvider provider(options);
        QString problem;
        QVERIFY2(provider.start(&problem), qPrintable(problem));
        const QTemporaryDir folder;
        m_ledgerFile = folder.filePath(u"ledger.sqlite"_s);
        m_arguments = {m_ledgerFile, provider.address().toString(), PracticeProvider::apiKey(), QString::number(lines)};
        if (asList)
            m_arguments.append(u"--as-a-list"_s);

        int amidst = 0;
        int idle = 0;
        for (const Moment& moment : momentsOf(seed)) {
            const QByteArray told = killedAt(moment);
            QVERIFY2(!QTest::currentTestFailed(), "a child did not live as it should");
            amidst += told.count('i') > told.count('f') ? 1 : 0;
            idle += told.contains('d') ? 1 : 0;
        }
        const auto takenByThen = provider.orders().size();
        QVERIFY(livesToTheEnd());

        QHash<QString, Order> rows;
        {
            Ledger ledger(m_ledgerFile);
            QCOMPARE(must(ledger.open()).size(), 0); // the last life ended well
            if (asList) {
                const auto lists = must(BulkBook(ledger).lists(u"account-1"_s));
                QCOMPARE(lists.size(), 1);
                QCOMPARE(lists.first().state, BulkState::Finished);
                QCOMPARE(lists.first().waiting, 0);
                QCOMPARE(lists.first().placed + lists.first().unconfirmed, lines);
            }
            for (const Order& order : must(ledger.orders(must(ledger.orderKeys({}, 0, 10 * lines))))) {
                QVERIFY2(!rows.contains(order.link), qPrintable(order.link + u" was begun twice"_s));
                rows.insert(order.link, order);
            }
        }
        QCOMPARE(rows.size(), lines);
        const auto count = [&rows](Placement placement) {
            return static_cast<int>(std::count_if(
                rows.cbegin(), rows.cend(), [placement](const Order& order) { return order.placement == placement; }));
        };
        const auto taken = provider.orders();
        qInfo("seed %u: %d kills, %d of them amidst an order, %d of one that was done, %d orders taken by then; in the "
              "end %d placed, %d unconfirmed, %d taken, %d requests",
              seed, kills, amidst, idle, static_cast<int>(takenByThen), count(Placement::Placed),
              count(Placement::Unconfirmed), static_cast<int>(taken.size()), provider.requestCount(u"add"_s));

        QHash<QString, QString> idOfLink;
        for (const PracticeOrderView& order : taken) {
            QVERIFY2(!idOfLink.contains(order.link), qPrintable(order.link + u" was taken twice"_s));
            idOfLink.insert(order.link, order.id);
            const Order row = rows.value(order.link);
            QVERIFY2(row.placement == Placement::Placed || row.placement == Placement::Unconfirmed,
                     qPrintable(order.link + u" was taken, the ledger says "_s + placementText(row.placement)));
        }
        for (const Order& row : std::as_const(rows)) {
            if (row.placement == Placement::Placed)
                QCOMPARE(row.orderId, idOfLink.value(row.link));
            else
                QCOMPARE(row.placement, Placement::Unconfirmed);
        }
        // The provider refuses a second order for a link: it would not stand in its list, but it was asked for.
        QCOMPARE(provider.requestCount(u"add"_s), int(taken.size()));
        // That it was a test: on a busy machine fewer lives end where it hurts.
        QVERIFY(amidst >= kills / 10);
        QVERIFY(count(Placement::Placed) >= lines / 10);
        provider.stop();
    }

private:
    // One life; what the child told.
    QByteArray killedAt(const Moment& moment) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QByteArray told;
        QTimer end;
        end.setSingleShot(true);
        end.setTimerType(Qt::PreciseTimer);
        bool killed = false;
        connect(&end, &QTimer::timeout, &child, [&child, &killed] {
            killed = child.state() == QProcess::Running;
            child.kill();
        });
        const auto listen = [&] {
            told += child.readAllStandardOutput();
            // What it told before it died may be read afterwards.
            if (!killed && !end.isActive() && (told.size() >= moment.letters || told.contains('d')))
                end.start(moment.after);
        };
        connect(&child, &QProcess::started, &end, listen);
        connect(&child, &QProcess::readyReadStandardOutput, &end, listen);
        QSignalSpy finished(&child, &QProcess::finished);
        child.start(QStringLiteral(ORDERDECK_KILL_CHILD), m_arguments);
        if (!finished.wait(patience) || !killed || child.exitStatus() != QProcess::CrashExit)
            QTest::qFail("The child ended by itself.", __FILE__, __LINE__);
        return told + child.readAllStandardOutput();
    }

    bool livesToTheEnd() {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QSignalSpy finished(&child, &QProcess::finished);
        child.start(QStringLiteral(ORDERDECK_KILL_CHILD), m_arguments + QStringList{u"--to-the-end"_s});
        return finished.wait(patience) && child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0;
    }

    QString m_ledgerFile;
    QStringList m_arguments;
};

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
