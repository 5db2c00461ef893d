// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_fixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

LedgerFixture::LedgerFixture(int orders) {
    const QString path = m_dir.filePath(u"ledger.sqlite"_s);
    m_ledger = std::make_unique<Ledger>(path);
    m_open = wait(m_ledger->open()).has_value();
    if (orders == 0)
        return;
    m_ledger.reset();
    m_open = m_open && fillLedger(path, orders);
    m_ledger = std::make_unique<Ledger>(path);
    m_open = m_open && wait(m_ledger->open()).has_value();
}

OrderKey LedgerFixture::send(const QString& link, qint64 units, const QString& account) {
    NewOrder order;
    order.accountId = account;
    order.order.service.id = u"101"_s;
    order.order.service.name = u"Followers"_s;
    order.order.service.type = u"Default"_s;
    order.order.rate = {*Decimal::parse(u"0.90"_s), u"USD"_s};
    order.order.link = link;
    order.order.units = units;
    const Money charge = order.order.rate.chargeFor(units).value();
    order.order.charge = {charge, charge};
    return wait(m_ledger->recordIntent(order)).value_or(0);
}

OrderKey LedgerFixture::place(const QString& orderId, const QString& link, qint64 units, const QString& account) {
    const OrderKey key = send(link, units, account);
    return key != 0 && wait(m_ledger->recordPlaced(key, orderId)) ? key : 0;
}

bool LedgerFixture::report(const QList<OrderReport>& reports, const QString& account) {
    return wait(m_ledger->recordStatuses(account, reports)).has_value();
}

OrderReport LedgerFixture::reportOf(const QString& orderId, const QString& word, std::optional<qint64> remains,
                                    const QString& charge) {
    OrderReport report;
    report.orderId = orderId;
    report.rawStatus = word;
    report.status = parseOrderStatus(word);
    report.remains = remains;
    if (!charge.isEmpty())
        report.charge = Money::parse(charge, u"USD"_s).value();
    return report;
}

bool fillLedger(const QString& filePath, int orders) {
    const QString name = u"fill"_s;
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(filePath);
        done = database.open() && database.transaction();
        QSqlQuery query(database);
        done = done && query.exec(u"INSERT INTO accounts VALUES (1, 'a')"_s);
        done =
            done && query.exec(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                               "INSERT INTO orders (account, order_id, service_id, service_name, service_type, rate, "
                               "currency, refill_offered, cancel_offered, parameters, link, units, expected_charge, "
                               "placement, status, raw_status, charge_sort, recorded_at, placed_at, facet, "
                               "needs_attention, watched) SELECT 1, CAST(i AS TEXT), '101', 'Followers', 'Default', "
                               "'0.9', 'USD', 1, 1, '[]', 'https://example.com/p/' || i, 1000, '0.9', 1, "
                               "CASE WHEN i % 10 = 0 THEN 1 ELSE 3 END, CASE WHEN i % 10 = 0 THEN 'Pending' ELSE "
                               "'Completed' END, 900000000, i, i, CASE WHEN i % 10 = 0 THEN 5 ELSE 7 END, 0, "
                               "CASE WHEN i % 10 = 0 THEN 1 ELSE 0 END FROM n"_s.arg(orders));
        done = done && query.exec(u"INSERT INTO facet_counts SELECT 1, facet, COUNT(*) FROM orders GROUP BY facet"_s);
        done = done && database.commit();
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}
