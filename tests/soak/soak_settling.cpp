// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_settling.h"

#include "soak_wire.h"

#include "store/when_done.h"

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 200;

QList<IdAt> idsOf(const QList<NeighbourOrder>& neighbours) {
    QList<IdAt> ids;
    for (const NeighbourOrder& neighbour : neighbours) {
        if (const auto id = numericId(neighbour.orderId))
            ids.append({*id, neighbour.placedAt});
    }
    return ids;
}

} // namespace

SoakSettling::SoakSettling(SoakLife& life, SoakPage& page, QObject* parent)
    : QObject(parent)
    , m_life(life)
    , m_page(page)
    , m_dice(page)
    , m_account(life.account())
    , m_evidence(life.ledger) {
    OrderInquiry& inquiry = m_account.inquiry();
    connect(&inquiry, &OrderInquiry::checked, this, &SoakSettling::onChecked);
    connect(&inquiry, &OrderInquiry::checkFailed, this, &SoakSettling::next);
    connect(&inquiry, &OrderInquiry::settled, this,
            [this](OrderKey /*key*/, Placement placement) { onSettled(placement); });
    connect(&inquiry, &OrderInquiry::notSettled, this, [this](OrderKey key, const QString& text) {
        SoakWire::tell(u"wrong order %1 cannot be settled: %2"_s.arg(key).arg(text));
        next();
    });
    connect(&inquiry, &OrderInquiry::knownAlready, this, [this](OrderKey key, const QString& id, OrderKey holder) {
        SoakWire::tell(u"wrong the id %1 of order %2 stands at order %3"_s.arg(id).arg(key).arg(holder));
        next();
    });
    connect(&m_account.finder(), &OrderFinder::changed, this, &SoakSettling::onFinder);
}

void SoakSettling::begin() {
    if (m_busy)
        return;
    m_busy = true;
    OrdersQuery unconfirmed;
    unconfirmed.accountId = m_account.id();
    unconfirmed.facet = OrdersQuery::Facet::Unconfirmed;
    whenDone(m_life.ledger.orderKeys(unconfirmed, 0, atOnce), this, [this](const Stored<QList<OrderKey>>& keys) {
        whenDone(m_life.ledger.orders(keys.value()), this,
                 [this](const Stored<QList<Order>>& orders) { take(orders.value()); });
    });
}

void SoakSettling::take(const QList<Order>& orders) {
    QStringList links;
    for (const Order& order : orders)
        links.append(order.link);
    if (!links.isEmpty()) {
        // A person looks hours later; here the provider may still be taking what came in late.
        QThread::msleep(static_cast<unsigned long>(4 * m_page.patience));
        const QStringList ids = SoakWire::idsOf(links);
        for (qsizetype i = 0; i < orders.size(); ++i)
            m_tasks.append({orders.at(i), ids.value(i)});
    }
    // So that the first is dropped by next().
    m_tasks.prepend({});
    next();
}

void SoakSettling::next() {
    m_finding = false;
    if (!m_tasks.isEmpty())
        m_tasks.removeFirst();
    if (m_tasks.isEmpty()) {
        m_busy = false;
        return;
    }
    const Task task = m_tasks.constFirst();
    if (task.id.isEmpty())
        m_account.inquiry().deny(task.order);
    else if (m_dice.oneIn(3))
        find(task);
    else
        m_account.inquiry().check(task.order, task.id);
}

void SoakSettling::find(const Task& task) {
    whenDone(m_evidence.read(task.order.key), this, [this, task](const Stored<Evidence>& read) {
        const Evidence& evidence = read.value();
        const IdRange range =
            likelyIds(idsOf(evidence.before), idsOf(evidence.after), evidence.sentAt, m_account.finder().mostIds());
        const qint64 id = task.id.toLongLong();
        if (id < range.from || id > range.to) {
            m_account.inquiry().check(task.order, task.id);
            return;
        }
        m_finding = true;
        m_account.finder().search(task.order, range,
                                  evidence.before.isEmpty() ? QString() : evidence.before.first().orderId);
    });
}

void SoakSettling::onFinder() {
    const OrderFinder& finder = m_account.finder();
    if (!m_finding || finder.state() == OrderFinder::State::Searching)
        return;
    m_finding = false;
    const Task task = m_tasks.constFirst();
    const auto found = std::find_if(finder.candidates().cbegin(), finder.candidates().cend(),
                                    [&task](const FoundOrder& one) { return one.report.orderId == task.id; });
    if (found != finder.candidates().cend()) {
        m_account.inquiry().confirm(task.order, found->report);
        return;
    }
    // Where the provider spoke in riddles it says so itself; it is looked at again in two hours.
    if (finder.state() == OrderFinder::State::Finished && finder.unclear() == 0)
        SoakWire::tell(u"wrong order %1 is not found among the ids around it"_s.arg(task.id));
    // Not from within the finder's own signal.
    QMetaObject::invokeMethod(this, &SoakSettling::next, Qt::QueuedConnection);
}

void SoakSettling::onChecked(OrderKey key, const FoundOrder& found) {
    const Task task = m_tasks.value(0);
    if (task.order.key == key)
        m_account.inquiry().confirm(task.order, found.report);
}

void SoakSettling::onSettled(Placement placement) {
    ++(placement == Placement::Placed ? m_page.figures.foundPlaced : m_page.figures.foundNot);
    next();
}
