// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger_support.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

using namespace Qt::StringLiterals;

Money money(const char* amount, const char* currency) {
    return Money::parse(QString::fromLatin1(amount), QString::fromLatin1(currency)).value();
}

NewOrder newOrder(const QString& accountId, const QString& link) {
    NewOrder order;
    order.accountId = accountId;
    Service& service = order.order.service;
    service.id = u"101"_s;
    service.name = u"Followers – émigré ☂ 100% real"_s;
    service.type = u"Default"_s;
    service.category = u"Followers"_s;
    service.rate = money("1.25").amount;
    service.refill = true;
    service.cancel = true;
    order.order.rate = money("1.25");
    order.order.link = link;
    order.order.units = 1000;
    order.order.parameters = {{u"service"_s, u"101"_s}, {u"link"_s, link}, {u"quantity"_s, u"1000"_s}};
    order.order.charge = {money("1.25"), money("1.25")};
    return order;
}

OrderReport report(const QString& orderId, OrderStatus status, const QString& rawStatus) {
    OrderReport report;
    report.orderId = orderId;
    report.status = status;
    report.rawStatus = rawStatus;
    return report;
}

OrderKey placeOrder(Ledger& ledger, const QString& accountId, const QString& orderId) {
    const OrderKey key = must(ledger.recordIntent(newOrder(accountId)));
    must(ledger.recordPlaced(key, orderId));
    return key;
}

Order orderOf(Ledger& ledger, OrderKey key) {
    const QList<Order> orders = must(ledger.orders({key}));
    return orders.isEmpty() ? Order() : orders.first();
}

QStringList backToVersion5() {
    return {u"DROP TABLE order_notes"_s,
            u"DROP TABLE order_tags"_s,
            u"DROP TABLE order_children"_s,
            u"DROP TABLE order_series"_s,
            u"DROP INDEX refills_by_asking"_s,
            u"DROP INDEX refills_by_status"_s,
            u"DROP TABLE happenings"_s,
            u"DROP TABLE happening_marks"_s,
            u"DROP TABLE service_outcomes"_s,
            u"DROP TABLE service_figures"_s,
            u"DROP TABLE service_spent"_s,
            u"DROP TABLE service_outcome_state"_s,
            u"ALTER TABLE orders DROP COLUMN shelf"_s,
            u"ALTER TABLE bulk_lines DROP COLUMN deleted_outcome"_s,
            u"DROP TABLE deleted_orders"_s};
}

OutsideView::OutsideView(const QString& filePath)
    : m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString())) {
    m_connection.setDatabaseName(filePath);
    m_connection.open();
}

OutsideView::~OutsideView() {
    const QString name = m_connection.connectionName();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

QList<QVariantList> OutsideView::rows(const QString& sql) {
    QSqlQuery query(m_connection);
    if (!query.exec(sql))
        return {{query.lastError().databaseText()}};
    QList<QVariantList> rows;
    while (query.next()) {
        QVariantList row;
        for (int column = 0; column < query.record().count(); ++column)
            row.append(query.value(column));
        rows.append(row);
    }
    return rows;
}

QVariant OutsideView::one(const QString& sql) {
    const auto all = rows(sql);
    return all.isEmpty() ? QVariant() : all.first().value(0);
}

QString OutsideView::run(const QString& sql) {
    QSqlQuery query(m_connection);
    return query.exec(sql) ? QString() : query.lastError().databaseText();
}

LedgerRoom::LedgerRoom() {
    reopen();
}

void LedgerRoom::reopen() {
    ledger.reset();
    ledger = std::make_unique<Ledger>(file);
    must(ledger->open());
}
