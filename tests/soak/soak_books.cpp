// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_books.h"

#include "store/ledger_check.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int page = 2'000;

template <typename T>
T must(QFuture<Stored<T>> future) {
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().text));
    return future.result().value();
}

} // namespace

QStringList SoakBooks::compare() {
    {
        Ledger ledger(m_file);
        if (const auto found = must(ledger.open()); !found.isEmpty())
            say(u"%1 orders are still being sent"_s.arg(found.size()));
        readLedger(ledger);
        compareOrders();
        compareRefills(ledger);
    }
    compareMoney();
    checkFile();
    return m_problems;
}

void SoakBooks::say(const QString& words) {
    if (m_problems.size() < most)
        m_problems.append(words);
}

void SoakBooks::readLedger(Ledger& ledger) {
    for (int offset = 0;; offset += page) {
        const QList<OrderKey> keys = must(ledger.orderKeys({}, offset, page));
        if (keys.isEmpty())
            return;
        const QList<Order> orders = must(ledger.orders(keys));
        for (const Order& order : orders) {
            ++m_counts[order.placement];
            if (m_links.contains(order.link))
                say(u"%1 stands in the ledger twice"_s.arg(order.link));
            m_links.insert(order.link, order.placement);
            if (order.placementText.contains(u"active order"_s))
                say(u"%1 was sent twice: %2"_s.arg(order.link, order.placementText));
            if (order.placement != Placement::Placed)
                continue;
            if (m_placed.contains(order.orderId))
                say(u"the id %1 stands in the ledger twice"_s.arg(order.orderId));
            m_placed.insert(order.orderId, order);
            ++m_statuses[order.rawStatus];
            if (order.charge)
                m_sum = m_sum.plus(order.charge->amount).value();
        }
    }
}

void SoakBooks::compareOrder(const PracticeOrderView& theirs, const Order& ours) {
    const auto same = [this, &theirs](const char* what, const QString& there, const QString& here) {
        if (there != here)
            say(u"order %1: %2 is %3 at the provider, %4 in the ledger"_s.arg(theirs.id, QLatin1StringView(what), there,
                                                                              here));
    };
    same("the link", theirs.link, ours.link);
    same("the service", theirs.service, ours.serviceId);
    same("the status", theirs.status, ours.rawStatus);
    // Of a package none is told.
    same("the quantity", QString::number(theirs.quantity), QString::number(ours.units == 0 ? 1 : ours.units));
    same("the rest", QString::number(theirs.remains), QString::number(ours.remains.value_or(-1)));
    same("the charge", theirs.charge.amount.toString(), ours.charge ? ours.charge->amount.toString() : QString());
    same("the currency", theirs.charge.currency, ours.charge ? ours.charge->currency : QString());
}

void SoakBooks::compareOrders() {
    const QList<PracticeOrderView> theirs = m_provider.orders();
    QSet<QString> links;
    for (const PracticeOrderView& order : theirs) {
        if (links.contains(order.link))
            say(u"%1 was taken twice"_s.arg(order.link));
        links.insert(order.link);
        const auto ours = m_placed.constFind(order.id);
        if (ours == m_placed.cend())
            say(u"order %1 for %2 is lost: %3"_s.arg(
                order.id, order.link,
                m_links.contains(order.link) ? placementText(m_links.value(order.link)) : u"nowhere in the ledger"_s));
        else
            compareOrder(order, *ours);
    }
    if (theirs.size() != m_placed.size())
        say(u"%1 orders at the provider, %2 in the ledger"_s.arg(theirs.size()).arg(m_placed.size()));
    QStringList words;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count)
        words.append(u"%1 %2"_s.arg(placementText(count.key())).arg(count.value()));
    for (auto count = m_statuses.cbegin(); count != m_statuses.cend(); ++count)
        words.append(u"%1 %2"_s.arg(count.key()).arg(count.value()));
    qInfo("%lld orders at the provider; in the ledger: %s", static_cast<long long>(theirs.size()),
          qPrintable(words.join(u", "_s)));
    for (const Placement open : {Placement::Sending, Placement::Unconfirmed}) {
        if (m_counts.value(open) > 0)
            say(u"%1 orders are %2"_s.arg(m_counts.value(open)).arg(placementText(open)));
    }
}

// What the provider took and the ledger does not have must be known as that: an answer that was lost.
void SoakBooks::compareRefills(Ledger& ledger) {
    const QList<PracticeRefillView> theirs = m_provider.refills();
    QHash<QString, QHash<QString, Refill>> ours; // by order, by id
    int lost = 0;
    qsizetype known = 0;
    for (const PracticeRefillView& refill : theirs) {
        const Order order = m_placed.value(refill.order);
        if (!ours.contains(refill.order)) {
            QHash<QString, Refill>& rows = ours[refill.order];
            for (const Refill& row : must(ledger.refills(order.key)))
                rows.insert(row.refillId, row);
            known += rows.size();
        }
        const auto row = ours[refill.order].constFind(refill.id);
        if (row != ours[refill.order].cend()) {
            if (row->rawStatus != refill.status)
                say(u"refill %1 is %2 at the provider, %3 in the ledger"_s.arg(refill.id, refill.status,
                                                                               row->rawStatus));
            continue;
        }
        ++lost;
        if (m_forgiven.contains(refill.id))
            continue;
        const QList<OrderEvent> events = must(ledger.events(order.key));
        if (std::none_of(events.cbegin(), events.cend(),
                         [](const OrderEvent& event) { return event.kind == OrderEvent::Kind::RefillNotKnown; }))
            say(u"refill %1 of order %2 is lost"_s.arg(refill.id, refill.order));
    }
    if (known + lost != theirs.size())
        say(u"%1 refills at the provider, %2 of them in the ledger, %3 not known"_s.arg(theirs.size())
                .arg(known)
                .arg(lost));
    qInfo("%lld refills at the provider, %d of them without an answer", static_cast<long long>(theirs.size()), lost);
}

// The first row's first values; empty where there is none.
QStringList SoakBooks::asked(const QString& sql) {
    QStringList values;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"soak"_s);
        database.setDatabaseName(m_file);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (!query.exec(sql))
            say(query.lastError().text());
        else if (query.next())
            values = {query.value(0).toString(), query.value(1).toString()};
    }
    QSqlDatabase::removeDatabase(u"soak"_s);
    return values;
}

void SoakBooks::compareMoney() {
    const Money theirs = m_provider.balance();
    // The last told, whatever the clock was set to.
    const QStringList told = asked(u"SELECT amount, currency FROM balances ORDER BY balance_key DESC LIMIT 1"_s);
    const Decimal reckoned = m_starting.minus(m_sum).value();
    qInfo("charges in the ledger: %s; balance at the provider %s, last told %s, reckoned %s",
          qPrintable(m_sum.toString()), qPrintable(theirs.amount.toString()), qPrintable(told.value(0)),
          qPrintable(reckoned.toString()));
    if (told != QStringList{theirs.amount.toString(), theirs.currency})
        say(u"the balance is %1, told as %2"_s.arg(theirs.amount.toString(), told.join(u' ')));
    if (reckoned != theirs.amount)
        say(u"the balance is %1, by the charges %2"_s.arg(theirs.amount.toString(), reckoned.toString()));
}

void SoakBooks::checkFile() {
    const auto check = fullCheck(m_file, [](int, int) { return true; });
    if (!check) {
        say(check.error().text);
        return;
    }
    for (const QString& words : check.value().damage + check.value().contradictions)
        say(words);
    const QString integrity = asked(u"PRAGMA integrity_check"_s).value(0);
    if (integrity != u"ok"_s)
        say(u"integrity_check: "_s + integrity);
}
