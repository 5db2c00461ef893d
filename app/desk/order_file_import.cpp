// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_file_import.h"

#include "desk/order_file_words.h"
#include "store/when_done.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// work() on another thread.
template <typename Work>
auto inBackground(Work work) -> QFuture<std::invoke_result_t<Work>> {
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

// What makes two lines without an id the same order.
QString identityOf(const Order& order) {
    QStringList parts = {order.accountId, QString::number(order.recordedAt), order.serviceId, order.link};
    for (const auto& [name, value] : order.parameters)
        parts += {name, value};
    return parts.join(QChar(0));
}

} // namespace

OrderFileImport::OrderFileImport(Ledger& ledger, QList<QPair<QString, QString>> accounts, QObject* parent)
    : QObject(parent)
    , m_orders(ledger)
    , m_known(std::move(accounts)) {}

OrderFileImport::~OrderFileImport() {
    *m_gone = true;
}

int OrderFileImport::known() const {
    int reviewed = 0;
    for (const Account& account : m_accounts)
        reviewed += account.accountId.isEmpty() ? 0 : account.rows;
    return reviewed - fresh();
}

void OrderFileImport::open(const QString& path) {
    const auto read = inBackground([path, gone = m_gone] {
        return std::make_shared<const OrderFileContent>(openOrderFile(path, [&gone] { return !*gone; }));
    });
    whenDone(read, this, [this](const std::shared_ptr<const OrderFileContent>& content) { takeContent(content); });
}

void OrderFileImport::takeContent(const std::shared_ptr<const OrderFileContent>& content) {
    m_content = content;
    if (!content->problem.isEmpty())
        return enter(Stage::Ended, content->problem);
    for (const OrderFileContent::Account& account : content->accounts) {
        Account one{account.name.isEmpty() ? account.id : account.name, {}, account.rows, 0};
        for (const auto& [id, name] : m_known) {
            if (id == account.id)
                one.accountId = id;
        }
        // Another profile knows the account by another id; its name is a person's.
        for (const auto& [id, name] : m_known) {
            if (one.accountId.isEmpty() && !account.name.isEmpty() &&
                name.compare(account.name, Qt::CaseInsensitive) == 0)
                one.accountId = id;
        }
        m_accounts.append(one);
    }
    review();
}

void OrderFileImport::setAccount(int index, const QString& accountId) {
    if (m_stage != Stage::Reviewing && m_stage != Stage::Reviewed)
        return;
    m_accounts[index].accountId = accountId;
    review();
}

void OrderFileImport::review() {
    m_fresh.clear();
    m_ids.clear();
    m_taken.clear();
    m_waiting.clear();
    m_done = 0;
    m_all = 0;
    QList<Rows> building(m_accounts.size());
    for (const OrderFileContent::Row& row : m_content->rows) {
        if (m_accounts.at(row.account).accountId.isEmpty())
            continue;
        ++m_all;
        building[row.account].append(row);
        if (building.at(row.account).size() == ImportedOrders::batch)
            m_waiting.append(std::exchange(building[row.account], {}));
    }
    building.removeIf([](const Rows& rows) { return rows.isEmpty(); });
    m_waiting += building;
    for (Account& account : m_accounts)
        account.fresh = 0;
    enter(Stage::Reviewing);
    reviewNext(++m_job);
}

void OrderFileImport::reviewNext(quint64 job) {
    if (m_waiting.isEmpty())
        return enter(Stage::Reviewed);
    const Rows rows = m_waiting.takeFirst();
    const auto read = inBackground([content = m_content, rows] { return content->orders(rows); });
    whenDone(read, this, [this, job, rows](const QList<Order>& orders) {
        if (job != m_job)
            return;
        const QString account = m_accounts.at(rows.first().account).accountId;
        whenDone(m_orders.twins(account, orders), this, [this, job, rows, orders](const Stored<QList<int>>& twins) {
            if (job != m_job)
                return;
            if (!twins)
                return enter(Stage::Ended, twins.error().text);
            takeReview(rows, orders, twins.value());
            reviewNext(job);
        });
    });
}

void OrderFileImport::takeReview(const Rows& rows, const QList<Order>& orders, const QList<int>& twins) {
    for (qsizetype at = 0; at < orders.size() && at < rows.size(); ++at) {
        const Order& order = orders.at(at);
        bool known = false;
        if (order.orderId.isEmpty()) {
            int& taken = m_taken[identityOf(order)];
            known = taken < twins.at(at);
            taken += known ? 1 : 0;
        } else {
            const QString id = order.accountId + QChar(0) + order.orderId;
            known = twins.at(at) > 0 || m_ids.contains(id);
            m_ids.insert(id);
        }
        if (!known) {
            m_fresh.append(rows.at(at));
            ++m_accounts[rows.at(at).account].fresh;
        }
    }
    m_done += static_cast<int>(rows.size());
    Q_EMIT changed();
}

void OrderFileImport::start() {
    if (m_stage != Stage::Reviewed || m_fresh.isEmpty())
        return;
    m_done = 0;
    m_all = fresh();
    m_stopping = false;
    enter(Stage::Adding);
    // Keys count in the order of adding, and lists of orders are sorted by them.
    const auto sorted = inBackground([rows = m_fresh]() mutable {
        std::stable_sort(rows.begin(), rows.end(),
                         [](const auto& a, const auto& b) { return a.recordedAt < b.recordedAt; });
        return rows;
    });
    whenDone(sorted, this, [this](const Rows& rows) {
        m_fresh = rows;
        addNext();
    });
}

void OrderFileImport::stop() {
    m_stopping = true;
}

void OrderFileImport::addNext() {
    if (m_done == m_all || m_stopping) {
        m_wasStopped = m_done < m_all;
        return enter(Stage::Ended);
    }
    const Rows batch = m_fresh.mid(m_done, ImportedOrders::batch);
    m_done += static_cast<int>(batch.size());
    QList<Rows> groups;
    for (int account = 0; account < m_accounts.size(); ++account) {
        Rows rows = batch;
        rows.removeIf([account](const auto& row) { return row.account != account; });
        if (!rows.isEmpty())
            groups.append(rows);
    }
    addOf(groups.first().first().account, groups);
}

void OrderFileImport::addOf(int account, QList<Rows> groups) {
    const Rows rows = groups.takeFirst();
    const auto read = inBackground([content = m_content, rows] { return content->orders(rows); });
    whenDone(read, this, [this, account, groups](const QList<Order>& orders) {
        const auto added = m_orders.add(m_accounts.at(account).accountId, orders);
        whenDone(added, this, [this, groups](const Stored<QList<OrderKey>>& keys) {
            if (!keys)
                return enter(Stage::Ended, keys.error().text);
            m_added += static_cast<int>(keys.value().size());
            Q_EMIT changed();
            if (groups.isEmpty())
                addNext();
            else
                addOf(groups.first().first().account, groups);
        });
    });
}

void OrderFileImport::enter(Stage stage, const QString& problem) {
    m_stage = stage;
    m_problem = problem;
    Q_EMIT changed();
}
