// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/refill_actions.h"

#include "desk/account_desk.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/usable.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Choosing many rows must not read the orders of all of them: the button is judged by the first ones.
constexpr qsizetype sample = 100;
/// Statuses of the chosen ones may change many at a time.
constexpr std::chrono::milliseconds soon(50);

} // namespace

RefillActions::RefillActions(Theme& theme, Ledger& ledger, Desks desks, QWidget* buttonsParent)
    : QObject(buttonsParent)
    , m_ledger(ledger)
    , m_desks(std::move(desks))
    , m_show(plainButton(theme, u"list"_s, tr("Show order"), buttonsParent))
    , m_check(plainButton(theme, u"refresh-cw"_s, tr("Check now"), buttonsParent))
    , m_again(plainButton(theme, u"rotate-ccw"_s, tr("Ask again"), buttonsParent)) {
    connect(m_show, &QPushButton::clicked, this, &RefillActions::show);
    connect(m_check, &QPushButton::clicked, this, &RefillActions::check);
    connect(m_again, &QPushButton::clicked, this, &RefillActions::again);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &RefillActions::judge);
    setSelection({});
}

void RefillActions::setSelection(const QList<ListedRefill>& chosen) {
    const bool same =
        std::equal(chosen.cbegin(), chosen.cend(), m_chosen.cbegin(), m_chosen.cend(),
                   [](const ListedRefill& a, const ListedRefill& b) { return a.refill.key == b.refill.key; });
    m_chosen = chosen;
    setUsable(*m_show, chosen.size() == 1, tr("Choose one refill first."));
    m_show->setToolTip(chosen.size() == 1 ? QString() : tr("Choose one refill first."));
    setUsable(*m_check, !chosen.isEmpty(), tr("Choose refills first."));
    m_check->setToolTip(chosen.isEmpty() ? tr("Choose a refill first.") : QString());
    if (!same || chosen.isEmpty())
        judge();
    else
        judgeSoon();
}

QList<OrderKey> RefillActions::orderKeys() const {
    QList<OrderKey> keys;
    QSet<OrderKey> known;
    for (const ListedRefill& listed : m_chosen) {
        if (!known.contains(listed.refill.orderKey))
            keys.append(listed.refill.orderKey);
        known.insert(listed.refill.orderKey);
    }
    return keys;
}

void RefillActions::judge() {
    m_soon.stop();
    const quint64 job = ++m_job;
    const QList<OrderKey> keys = orderKeys();
    if (keys.isEmpty()) {
        m_again->setEnabled(false);
        m_again->setToolTip(tr("Choose a refill first."));
        return;
    }
    const bool more = keys.size() > sample;
    whenDone(m_ledger.orders(keys.first(std::min(sample, keys.size()))), this,
             [this, job, more](const Stored<QList<Order>>& orders) {
                 if (job != m_job || !orders)
                     return;
                 QString reason;
                 bool allowed = more;
                 for (const Order& order : orders.value()) {
                     const QString why = whyNoRefill(order, QDateTime::currentMSecsSinceEpoch());
                     allowed = allowed || why.isEmpty();
                     if (reason.isEmpty())
                         reason = why;
                 }
                 m_again->setEnabled(allowed);
                 m_again->setToolTip(allowed ? QString() : plainTip(reason));
             });
}

AccountDesk* RefillActions::deskOf(const QString& accountId) {
    AccountDesk* desk = m_desks(accountId);
    if (!desk || m_followed.contains(desk))
        return desk;
    m_followed.insert(desk);
    connect(desk, &QObject::destroyed, this, [this, desk] { m_followed.remove(desk); });
    connect(&desk->tracker(), &OrderTracker::refillProblemChanged, this, &RefillActions::problemsChanged);
    connect(&desk->tracker(), &OrderTracker::refillsChecked, this, [this](int refills, const QString& problem) {
        if (problem.isEmpty())
            Q_EMIT message(Tone::Neutral, tr("%n refill(s) checked.", nullptr, refills));
        else
            Q_EMIT message(Tone::Warn, problem);
    });
    return desk;
}

QString RefillActions::problem(const QString& accountId, const QString& refillId) {
    AccountDesk* desk = deskOf(accountId);
    return desk ? desk->tracker().refillProblem(refillId) : QString();
}

void RefillActions::show() {
    if (m_chosen.size() == 1)
        Q_EMIT showOrderRequested(m_chosen.first().refill.orderKey, m_chosen.first().refill.accountId);
}

void RefillActions::check() {
    QMap<QString, QStringList> byAccount;
    for (const ListedRefill& listed : std::as_const(m_chosen))
        byAccount[listed.refill.accountId].append(listed.refill.refillId);
    for (auto it = byAccount.begin(); it != byAccount.end(); ++it) {
        it->removeDuplicates();
        if (AccountDesk* desk = deskOf(it.key()))
            desk->tracker().checkRefills(*it);
        else
            Q_EMIT message(Tone::Warn, tr("%n refill(s) belong to an account that was removed: nothing was asked.",
                                          nullptr, static_cast<int>(it->size())));
    }
}

void RefillActions::again() {
    Q_EMIT askRequested(Ask::Refill, orderKeys());
}
