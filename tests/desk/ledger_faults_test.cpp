// SPDX-License-Identifier: GPL-3.0-or-later
// Orders are placed at a provider while each call of the ledger to the disk fails in turn: none leaves before it is
// written down, none leaves twice, and what the provider took is known in the end. With ORDERDECK_FAULTS_ALL=1 at every
// point, else at some, evenly.
#include "desk_fixture.h"

#include "desk/order_placer.h"
#include "support/fault_vfs.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t fewPoints = 40;
constexpr int patience = 15'000;

// How many orders of this link stand in the file as being sent, as a program sees it that knows nothing of the faults.
int sendingOf(const QString& file, const QString& link) {
    sqlite3* database = nullptr;
    sqlite3_stmt* statement = nullptr;
    int count = -1;
    if (sqlite3_open_v2(QFile::encodeName(file).constData(), &database, SQLITE_OPEN_READWRITE, "unix") == SQLITE_OK &&
        sqlite3_prepare_v2(database, "SELECT count(*) FROM orders WHERE link = ? AND placement = 0", -1, &statement,
                           nullptr) == SQLITE_OK) {
        const QByteArray text = link.toUtf8();
        sqlite3_bind_text(statement, 1, text.constData(), -1, SQLITE_TRANSIENT);
        if (sqlite3_step(statement) == SQLITE_ROW)
            count = sqlite3_column_int(statement, 0);
    }
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return count;
}

// Three orders, one after the other.
class Placing final {
    Q_DISABLE_COPY_MOVE(Placing)

public:
    explicit Placing(FaultVfs& vfs)
        : m_vfs(vfs) {
        m_desk.provider.setHandler([this](const FakeRequest& request) {
            const QString link = request.value(u"link"_s);
            if (sendingOf(m_desk.ledger->filePath(), link) != 1)
                m_wrong.append(link + u" left without being written down"_s);
            if (m_taken.contains(link))
                m_wrong.append(link + u" left twice"_s);
            m_taken.insert(link, QString::number(7000 + m_taken.size()));
            return FakeReply::json("{\"order\": " + m_taken.value(link).toLatin1() + '}');
        });
    }

    void run(const FaultVfs::Fault& fault) {
        m_vfs.arm(fault);
        {
            OutcomeKeeper keeper(*m_desk.ledger);
            keeper.setDelays(2ms, 10ms);
            OrderPlacer placer(*m_desk.api, *m_desk.ledger, DeskFixture::account, &keeper);
            QSet<quint64> ended;
            QObject context;
            QObject::connect(&placer, &OrderPlacer::notRecorded, &context, [&](quint64 wish, const LedgerError& error) {
                ended.insert(wish);
                m_notSent.insert(linkOf(wish));
                if (error.text.isEmpty())
                    m_wrong.append(u"no words for an order that was not recorded"_s);
            });
            QObject::connect(&placer, &OrderPlacer::finished, &context, [&](quint64 wish) { ended.insert(wish); });
            QObject::connect(&placer, &OrderPlacer::outcomeNotRecorded, &context,
                             [&](quint64 wish) { ended.insert(wish); });
            for (quint64 number = 1; number <= 3; ++number) {
                const quint64 wish = placer.place(DeskFixture::order(linkOf(number)));
                if (!QTest::qWaitFor([&] { return ended.contains(wish); }, patience))
                    m_wrong.append(u"no end of wish %1"_s.arg(wish));
            }
            if (!fault.lasting && !QTest::qWaitFor([&] { return !keeper.isBlocked(); }, patience))
                m_wrong.append(u"an outcome is still not written"_s);
        }
        m_desk.api.reset();
        m_desk.ledger.reset();
    }

    // After the end of the program, with a disk that works.
    QString wrongAfterwards() {
        m_desk.ledger = std::make_unique<Ledger>(m_desk.folder.filePath(u"ledger.sqlite"_s));
        auto opened = m_desk.ledger->open();
        opened.waitForFinished();
        if (!opened.result())
            return u"it does not open: "_s + opened.result().error().text;
        OutcomeKeeper keeper(*m_desk.ledger);
        keeper.setDelays(2ms, 10ms);
        keeper.start();
        // What an earlier run could not write is written now.
        const auto allThere = [&] {
            const auto orders = m_desk.all();
            return std::count_if(orders.cbegin(), orders.cend(), [&](const Order& order) {
                       return order.placement == Placement::Placed && m_taken.value(order.link) == order.orderId;
                   }) == m_taken.size();
        };
        if (!QTest::qWaitFor(allThere, patience))
            m_wrong.append(u"an order that the provider took is not known"_s);
        QStringList links;
        for (const Order& order : m_desk.all()) {
            if (links.contains(order.link))
                m_wrong.append(order.link + u" stands there twice"_s);
            links.append(order.link);
            if (order.placement == Placement::Sending)
                m_wrong.append(order.link + u" is still being sent"_s);
        }
        for (const QString& link : std::as_const(m_notSent)) {
            if (m_taken.contains(link))
                m_wrong.append(link + u" left, but was said not to be recorded"_s);
        }
        if (!keeper.strays().isEmpty())
            m_wrong.append(u"an order of the last resort has no row"_s);
        return m_wrong.join(u"; "_s);
    }

    [[nodiscard]] qsizetype taken() const { return m_taken.size(); }
    [[nodiscard]] qsizetype notSent() const { return m_notSent.size(); }

private:
    static QString linkOf(quint64 wish) { return u"https://example.com/%1"_s.arg(wish); }

    FaultVfs& m_vfs;
    DeskFixture m_desk;
    QHash<QString, QString> m_taken; ///< by the provider: link and id
    QSet<QString> m_notSent;
    QStringList m_wrong;
};

} // namespace

class LedgerFaultsTest final : public QObject {
    Q_OBJECT

public:
    explicit LedgerFaultsTest(FaultVfs& vfs)
        : m_vfs(vfs) {}

private Q_SLOTS:
    void placesAtEveryPoint();

private:
    FaultVfs& m_vfs;
};

void LedgerFaultsTest::placesAtEveryPoint() {
    std::vector<FaultVfs::Call> calls;
    {
        Placing placing(m_vfs);
        placing.run({});
        calls = m_vfs.calls();
        m_vfs.disarm();
        QCOMPARE(placing.wrongAfterwards(), QString());
        QCOMPARE(placing.taken(), 3);
    }
    std::vector<FaultVfs::Fault> faults;
    for (std::size_t at = 0; at < calls.size(); ++at) {
        for (const auto way : {FaultVfs::Way::First, FaultVfs::Way::Second}) {
            for (const bool lasting : {false, true}) {
                if (FaultVfs::has(calls.at(at), way))
                    faults.push_back({at + 1, way, lasting});
            }
        }
    }
    const std::size_t wanted = qEnvironmentVariableIsSet("ORDERDECK_FAULTS_ALL") ? faults.size() : fewPoints;
    qsizetype taken = 0;
    qsizetype notSent = 0;
    int wrong = 0;
    for (std::size_t number = 0; number < wanted; ++number) {
        const FaultVfs::Fault& fault = faults.at(number * faults.size() / wanted);
        Placing placing(m_vfs);
        placing.run(fault);
        m_vfs.disarm();
        const QString problem = placing.wrongAfterwards();
        taken += placing.taken();
        notSent += placing.notSent();
        if (problem.isEmpty())
            continue;
        ++wrong;
        qWarning("Call %d of %d (%s), way %d, %s: %s", int(fault.at), int(calls.size()), nameOf(calls.at(fault.at - 1)),
                 int(fault.way), fault.lasting ? "lasting" : "once", qUtf8Printable(problem));
    }
    qInfo("Placing under faults: %d points of %d, %d orders taken once each, %d not sent since they were not written.",
          int(wanted), int(faults.size()), int(taken), int(notSent));
    QVERIFY(notSent > 0);
    QCOMPARE(wrong, 0);
}

int main(int count, char** words) {
    FaultVfs vfs;
    const QCoreApplication application(count, words);
    LedgerFaultsTest test(vfs);
    return QTest::qExec(&test, count, words);
}

#include "ledger_faults_test.moc"
