// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "bench.h"
#include "models/orders_model.h"
#include "raw_database.h"
#include "running_orders.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <tuple>

using namespace Qt::StringLiterals;

namespace {

constexpr int together = 100;

// All move, each run; a tenth of them by what is kept as history.
int remainsOf(int run, int at) {
    return 999 - (run + at) % 900;
}

QByteArray replyOf(int run) {
    QByteArray reply = "{";
    for (int at = 0; at < together; ++at) {
        if (at > 0)
            reply += ',';
        reply += "\"" + QByteArray::number(firstRunningOrder + at) +
                 R"(":{"charge":"0.90","start_count":"3572","status":"In progress","remains":")" +
                 QByteArray::number(remainsOf(run, at)) + R"(","currency":"USD"})";
    }
    return reply + '}';
}

/// The same answers, written by one prepared statement.
class RawUpdate final {
    Q_DISABLE_COPY_MOVE(RawUpdate)

public:
    explicit RawUpdate(const QString& path)
        : m_raw(path) {
        m_raw.run("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        m_ok = sqlite3_open(path.toUtf8().constData(), &m_database) == SQLITE_OK;
        exec("PRAGMA synchronous = FULL");
        m_ok = m_ok && sqlite3_prepare_v2(m_database,
                                          "UPDATE orders SET charge = '0.9', start_count = 3572, raw_status = 'In "
                                          "progress', remains = ?1, checked_at = ?2, changed_at = ?2 WHERE account = 1 "
                                          "AND order_id = ?3",
                                          -1, &m_statement, nullptr) == SQLITE_OK;
    }
    ~RawUpdate() {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }

    bool write(int run) {
        exec("BEGIN IMMEDIATE");
        for (int at = 0; at < together; ++at) {
            const QByteArray id = QByteArray::number(firstRunningOrder + at);
            sqlite3_bind_int64(m_statement, 1, remainsOf(run, at));
            sqlite3_bind_int64(m_statement, 2, 1'800'000'000'000 + run);
            sqlite3_bind_text(m_statement, 3, id.constData(), static_cast<int>(id.size()), SQLITE_STATIC);
            m_ok = m_ok && sqlite3_step(m_statement) == SQLITE_DONE && sqlite3_changes(m_database) == 1;
            sqlite3_reset(m_statement);
        }
        exec("COMMIT");
        return m_ok && m_raw.ok();
    }

private:
    void exec(const char* sql) { m_ok = m_ok && sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) == SQLITE_OK; }

    RawDatabase m_raw;
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    bool m_ok = false;
};

} // namespace

// A reply that tells of a hundred orders, all of them moving, until they stand in the ledger, on disk, and in the rows
// of the list; against a raw update of as many rows in one durable transaction.
std::optional<Measured> measureStatuses() {
    constexpr int warmUp = 10;
    constexpr int runs = 200;
    // In the working directory: a temporary one is often kept in memory, where nothing is ever flushed.
    const QTemporaryDir dir(u"orderdeck-bench-XXXXXX"_s);
    const QString path = dir.filePath(u"ledger.sqlite"_s);
    {
        Ledger made(path);
        if (!dir.isValid() || !made.open().result().ok())
            return std::nullopt;
    }
    {
        RawDatabase fill(path);
        fill.run(fillRunningOrders(1'800'000'000'000));
        fill.run("PRAGMA wal_checkpoint(TRUNCATE)");
    }
    const QString floorPath = dir.filePath(u"floor.sqlite"_s);
    bool right = QFile::copy(path, floorPath);
    RawUpdate raw(floorPath);

    Ledger ledger(path);
    right = right && ledger.open().result().ok();
    OrdersModel model(ledger);
    QEventLoop loop;
    QObject::connect(&model, &OrdersModel::loadingChanged, &loop, [&] {
        if (!model.isLoading())
            loop.quit();
    });
    OrdersQuery query;
    query.accountId = u"bench"_s;
    query.descending = false;
    model.setQuery(query);
    loop.exec();
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &loop,
                     [&](const QModelIndex& first, const QModelIndex& last) {
                         if (last.row() - first.row() + 1 >= together)
                             loop.quit();
                     });
    int run = 0;
    const auto follow = [&] {
        const auto reply = ReplyDecoder::statuses(replyOf(++run), 200, u"USD"_s);
        QList<OrderReport> reports;
        for (const auto& report : reply.value()) {
            if (report)
                reports.append(report.value());
        }
        const auto written = ledger.recordStatuses(u"bench"_s, reports);
        loop.exec();
        const auto last = model.orderAt(together - 1);
        return right = right && last && last->remains == remainsOf(run, together - 1);
    };
    int floorRun = 0;
    const auto floor = [&] { return right = raw.write(++floorRun) && right; };
    for (int i = 0; i < warmUp; ++i) {
        std::ignore = follow();
        std::ignore = floor();
    }
    const Measured measured = Bench::inTurns(runs, follow, floor);
    if (!right) {
        std::fprintf(stderr, "statuses_100: the rows did not follow.\n");
        return std::nullopt;
    }
    return measured;
}
