// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bench_profile.h"
#include "models/orders_model.h"
#include "store/profile_paths.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <cstdio>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 100;

/// A raw statement over the same file, whose rows are read column by column.
class RawPage final {
    Q_DISABLE_COPY_MOVE(RawPage)

public:
    RawPage(const QString& path, const QByteArray& sql) {
        m_ok = sqlite3_open_v2(path.toUtf8().constData(), &m_database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
               sqlite3_prepare_v2(m_database, sql.constData(), -1, &m_statement, nullptr) == SQLITE_OK;
        if (!m_ok)
            std::fprintf(stderr, "SQLite: %s\n", sqlite3_errmsg(m_database));
    }
    ~RawPage() {
        sqlite3_finalize(m_statement);
        sqlite3_close(m_database);
    }

    bool read(const QByteArray& text) {
        sqlite3_bind_text(m_statement, 1, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
        int rows = 0;
        qsizetype bytes = 0;
        while (m_ok && sqlite3_step(m_statement) == SQLITE_ROW) {
            ++rows;
            for (int column = 0; column < sqlite3_column_count(m_statement); ++column) {
                sqlite3_column_text(m_statement, column);
                bytes += sqlite3_column_bytes(m_statement, column);
            }
        }
        sqlite3_reset(m_statement);
        return rows == shownRows && bytes > 0;
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    bool m_ok = false;
};

/// A model as the page has it.
class Shown final {
    Q_DISABLE_COPY_MOVE(Shown)

public:
    explicit Shown(const QString& path)
        : m_ledger(path)
        , m_model(m_ledger) {
        m_open = m_ledger.open().result().ok();
        QObject::connect(&m_model, &QAbstractItemModel::modelReset, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_model, &OrdersModel::readFailed, &m_loop, &QEventLoop::quit);
        QObject::connect(&m_model, &OrdersModel::loadingChanged, &m_loop, [this] {
            if (!m_model.isLoading())
                m_loop.quit();
        });
    }

    /// Until the first rows are there, each with its order.
    bool ask(const OrdersQuery& query) {
        m_model.setQuery(query);
        m_loop.exec();
        bool all = m_open && m_model.rowCount() >= shownRows;
        for (int row = 0; all && row < shownRows; ++row)
            all = m_model.orderAt(row).has_value();
        return all;
    }
    /// The keys behind them have come.
    void settle() {
        while (m_model.isLoading())
            m_loop.exec();
    }

private:
    Ledger m_ledger;
    OrdersModel m_model;
    QEventLoop m_loop;
    bool m_open = false;
};

std::optional<QString> millionOrders() {
    const QString profile = QCoreApplication::applicationDirPath() + u"/../bench-profile"_s;
    if (!makeBenchProfile(profile)) {
        std::fprintf(stderr, "The ledger of a million orders could not be made.\n");
        return std::nullopt;
    }
    return ProfilePaths::in(profile).ledger;
}

const QByteArray columns =
    "o.order_key, a.account_id, o.order_id, o.service_id, o.service_name, o.service_type, o.rate, "
    "o.currency, o.refill_offered, o.cancel_offered, o.parameters, o.link, o.units, "
    "o.expected_charge, o.placement, o.placement_text, o.status, o.raw_status, o.charge, "
    "o.charge_currency, o.start_count, o.remains, o.recorded_at, o.placed_at, o.checked_at, "
    "o.changed_at, o.cancel_asked_at, o.refill_id, o.refill_status, o.refill_raw_status, "
    "o.refill_asked_at, o.late";

} // namespace

// A status chosen in the side list until its first hundred rows stand in the model; against the same rows read by the
// index and looked at, a column at a time.
std::optional<Measured> measureOrdersFacet() {
    const auto path = millionOrders();
    if (!path)
        return std::nullopt;
    RawPage raw(*path, "SELECT " + columns +
                           " FROM orders o JOIN accounts a ON a.account = o.account WHERE o.account = 1 AND "
                           "o.facet = CAST(?1 AS INTEGER) ORDER BY o.order_key DESC LIMIT 100");
    Shown shown(*path);
    using Facet = OrdersQuery::Facet;
    constexpr std::array facets{Facet::Completed, Facet::Partial, Facet::Canceled};
    std::vector<double> values;
    std::vector<double> floors;
    bool right = true;
    for (std::size_t run = 0; run < 300; ++run) {
        const Facet facet = facets.at(run % facets.size());
        OrdersQuery query;
        query.accountId = u"bench"_s;
        query.facet = facet;
        const QByteArray number = QByteArray::number(static_cast<int>(facet));
        floors.push_back(Bench::timed([&] { return right = raw.read(number) && right; }));
        values.push_back(Bench::timed([&] { return right = shown.ask(query) && right; }));
        shown.settle();
    }
    if (!right) {
        std::fprintf(stderr, "orders_facet_1m: the rows did not come.\n");
        return std::nullopt;
    }
    return Measured{Bench::median(values), "ms", Bench::median(floors)};
}

// Part of a link typed until the first hundred rows that hold it stand in the model; against the trigram query that
// finds as many rows, and reads them.
std::optional<Measured> measureOrdersSearch() {
    const auto path = millionOrders();
    if (!path)
        return std::nullopt;
    RawPage raw(*path, "SELECT " + columns +
                           " FROM order_search s CROSS JOIN orders o ON o.order_key = s.rowid JOIN accounts a ON "
                           "a.account = o.account WHERE order_search MATCH ?1 ORDER BY s.rowid DESC LIMIT 100");
    Shown shown(*path);
    const QStringList texts{u"p/123"_s,    u"777/"_s,       u"instagram.com/p/9"_s,
                            u"com/p/45"_s, u"gram.com/p"_s, u"www.instagram"_s,
                            u"p/8765"_s,   u"4321/"_s};
    std::vector<double> values;
    std::vector<double> floors;
    bool right = true;
    for (int run = 0; run < 200; ++run) {
        const QString& text = texts.at(run % texts.size());
        QByteArray match;
        for (qsizetype at = 0; at + 3 <= text.size(); ++at)
            match += '"' + text.mid(at, 3).toUtf8() + "\" ";
        OrdersQuery query;
        query.accountId = u"bench"_s;
        query.text = text;
        floors.push_back(Bench::timed([&] { return right = raw.read(match) && right; }));
        values.push_back(Bench::timed([&] { return right = shown.ask(query) && right; }));
        shown.settle();
    }
    if (!right) {
        std::fprintf(stderr, "orders_search_1m: the rows did not come.\n");
        return std::nullopt;
    }
    return Measured{Bench::median(values), "ms", Bench::median(floors)};
}
