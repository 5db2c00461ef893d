// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_actions.h"

#include "core/order_rules.h"
#include "desk/account_desk.h"
#include "models/orders_model.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_tip.h"
#include "ui/orders/add_existing_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Enabled where one of the orders may be asked; else the first one's reason.
template <typename Rule>
void judge(Button& button, const QList<OrderKey>& keys, const QList<Order>& loaded, Rule rule) {
    if (keys.isEmpty()) {
        button.setEnabled(false);
        button.setToolTip(OrderActions::tr("Choose an order first."));
        return;
    }
    QString reason;
    const bool allowed = std::any_of(loaded.cbegin(), loaded.cend(), [&](const Order& order) {
        const QString why = rule(order);
        if (reason.isEmpty())
            reason = why;
        return why.isEmpty();
    });
    // Rows that are not at hand are judged when the button is pressed.
    button.setEnabled(allowed || loaded.size() < keys.size());
    button.setToolTip(button.isEnabled() ? QString() : plainTip(reason));
}

QString whyNoCheck(const Order& order) {
    return order.orderId.isEmpty() ? OrderActions::tr("The provider gave no order id: there is nothing to ask about.")
                                   : QString();
}

} // namespace

OrderActions::OrderActions(Theme& theme, Ledger& ledger, OrdersModel& model, QWidget* buttonsParent)
    : QObject(buttonsParent)
    , m_theme(theme)
    , m_ledger(ledger)
    , m_model(model)
    , m_refill(plainButton(theme, u"rotate-ccw"_s, tr("Refill"), buttonsParent))
    , m_cancel(plainButton(theme, u"ban"_s, tr("Cancel order"), buttonsParent))
    , m_check(plainButton(theme, u"refresh-cw"_s, tr("Check now"), buttonsParent))
    , m_again(plainButton(theme, u"repeat"_s, tr("Order again"), buttonsParent))
    , m_anotherLink(iconButton(theme, u"square-pen"_s, tr("Order for another link"), buttonsParent))
    , m_addExisting(plainButton(theme, u"plus"_s, tr("Add existing orders…"), buttonsParent)) {
    connect(m_refill, &QPushButton::clicked, this, &OrderActions::refill);
    connect(m_cancel, &QPushButton::clicked, this, &OrderActions::cancel);
    connect(m_check, &QPushButton::clicked, this, &OrderActions::check);
    connect(m_again, &QPushButton::clicked, this, &OrderActions::again);
    connect(m_anotherLink, &QPushButton::clicked, this, &OrderActions::forAnotherLink);
    connect(m_addExisting, &QPushButton::clicked, this, &OrderActions::addExisting);
    m_addExisting->setEnabled(false);
    setSelection({}, {});
}

void OrderActions::setAccount(AccountDesk* desk) {
    for (const auto& connection : std::as_const(m_connections))
        disconnect(connection);
    m_connections.clear();
    m_followed.clear();
    m_sentAgain.clear();
    m_desk = desk;
    m_addExisting->setEnabled(desk);
    if (desk)
        follow(*desk);
}

AccountDesk* OrderActions::deskOf(const QString& accountId) {
    if (m_desk && m_desk->id() == accountId)
        return m_desk;
    AccountDesk* desk = m_desks ? m_desks(accountId) : nullptr;
    if (desk)
        follow(*desk);
    return desk;
}

void OrderActions::follow(AccountDesk& followed) {
    AccountDesk* desk = &followed;
    if (m_followed.contains(desk))
        return;
    m_followed.insert(desk);
    m_connections.append(connect(desk, &QObject::destroyed, this, [this, desk] { m_followed.remove(desk); }));
    m_connections.append(
        connect(&desk->placer(), &OrderPlacer::notRecorded, this, [this](quint64 wish, const LedgerError& error) {
            if (m_sentAgain.remove(wish))
                Q_EMIT message(Tone::Bad, tr("The order was not sent again. %1").arg(error.text));
        }));
    m_connections.append(
        connect(&desk->tracker(), &OrderTracker::checked, this, [this](int orders, const QString& problem) {
            if (problem.isEmpty())
                Q_EMIT message(Tone::Neutral, tr("%n order(s) checked.", nullptr, orders));
            else
                Q_EMIT message(Tone::Warn, problem);
        }));
}

void OrderActions::setSelection(const QList<OrderKey>& keys, const QList<Order>& loaded) {
    m_keys = keys;
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    judge(*m_refill, keys, loaded, [now](const Order& order) { return whyNoRefill(order, now); });
    judge(*m_cancel, keys, loaded, [now](const Order& order) { return whyNoCancel(order, now); });
    judge(*m_check, keys, loaded, whyNoCheck);
    const QString whyNot = keys.size() != 1   ? tr("Choose one order first.")
                           : loaded.isEmpty() ? QString()
                                              : whyNotAgain(loaded.constFirst());
    m_again->setEnabled(whyNot.isEmpty());
    m_again->setToolTip(whyNot);
    m_anotherLink->setEnabled(whyNot.isEmpty());
    m_anotherLink->setToolTip(whyNot.isEmpty() ? m_anotherLink->accessibleName() : whyNot);
}

void OrderActions::withOrders(const Work& work) {
    if (!m_desk || m_keys.isEmpty())
        return;
    whenDone(m_ledger.orders(m_keys), this, [this, work](const Stored<QList<Order>>& orders) {
        if (!orders)
            Q_EMIT message(Tone::Bad, orders.error().text);
        else if (m_desk)
            work(orders.value());
    });
}

void OrderActions::withDesks(const std::function<void(AccountDesk& desk, const QList<Order>& orders)>& work) {
    withOrders([this, work](const QList<Order>& orders) {
        QMap<QString, QList<Order>> byAccount;
        for (const Order& order : orders)
            byAccount[order.accountId].append(order);
        for (auto it = byAccount.cbegin(); it != byAccount.cend(); ++it) {
            if (AccountDesk* desk = deskOf(it.key()))
                work(*desk, it.value());
            else
                Q_EMIT message(Tone::Warn, tr("%n order(s) belong to an account that was removed: nothing was asked.",
                                              nullptr, static_cast<int>(it.value().size())));
        }
    });
}

void OrderActions::refill() {
    Q_EMIT askRequested(Ask::Refill, m_keys);
}

void OrderActions::cancel() {
    m_toCancel = m_keys;
    if (m_keys.size() > 1)
        Q_EMIT cancelQuestion(tr("Cancel %n orders? What was delivered stays charged. This cannot be undone.", nullptr,
                                 static_cast<int>(m_keys.size())),
                              tr("Cancel %n orders", nullptr, static_cast<int>(m_keys.size())));
    else
        cancelConfirmed();
}

void OrderActions::cancelConfirmed() {
    Q_EMIT askRequested(Ask::Cancel, m_toCancel);
}

void OrderActions::check() {
    withDesks([](AccountDesk& desk, const QList<Order>& orders) { desk.tracker().checkNow(orders); });
}

void OrderActions::again() {
    requestAgain(false);
}

void OrderActions::forAnotherLink() {
    requestAgain(true);
}

void OrderActions::requestAgain(bool forAnotherLink) {
    withOrders([this, forAnotherLink](const QList<Order>& orders) {
        if (orders.isEmpty())
            return;
        if (const QString whyNot = whyNotAgain(orders.first()); !whyNot.isEmpty())
            Q_EMIT message(Tone::Warn, whyNot);
        else
            Q_EMIT orderAgainRequested(orders.first(), forAnotherLink);
    });
}

void OrderActions::addExisting() {
    if (m_desk)
        (new AddExistingDialog(m_theme, *m_desk, m_unconfirmed, m_addExisting->window()))->open();
}

void OrderActions::sendAgain(const Order& order) {
    if (AccountDesk* desk = deskOf(order.accountId))
        m_sentAgain.insert(desk->placer().sendAgain(order));
}

void OrderActions::copyLinks() {
    withOrders([](const QList<Order>& orders) {
        QStringList links;
        for (const Order& order : orders)
            links.append(order.link);
        QApplication::clipboard()->setText(links.join(u'\n'));
    });
}
