// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asked_order.h"
#include "models/roles.h"

#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class AccountDesk;
class Button;
class Ledger;
class OrdersModel;
class Theme;

/// What can be done with the chosen orders, with the reason where it cannot; asks once before many are cancelled. The
/// buttons belong to the toolbar that takes them.
class OrderActions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderActions)

public:
    OrderActions(Theme& theme, Ledger& ledger, OrdersModel& model, QWidget* buttonsParent);

    using Desks = std::function<AccountDesk*(const QString& accountId)>;
    void setAccount(AccountDesk* desk);
    /// Of orders of other accounts than that one.
    void setDesks(const Desks& desks) { m_desks = desks; }
    [[nodiscard]] AccountDesk* deskOf(const QString& accountId);
    /// How many orders of the account may have been placed without an id.
    void setUnconfirmed(int orders) { m_unconfirmed = orders; }
    /// keys: the chosen ones; loaded: those of them that are at hand, a sample where there are very many.
    void setSelection(const QList<OrderKey>& keys, const QList<Order>& loaded);

    [[nodiscard]] Button* refillButton() const { return m_refill; }
    [[nodiscard]] Button* cancelButton() const { return m_cancel; }
    [[nodiscard]] Button* checkButton() const { return m_check; }
    [[nodiscard]] Button* againButton() const { return m_again; }
    [[nodiscard]] Button* anotherLinkButton() const { return m_anotherLink; }
    [[nodiscard]] Button* addExistingButton() const { return m_addExisting; }

    void refill();
    void cancel();
    /// After the question was answered with yes: the orders that were asked about, whatever is chosen now.
    void cancelConfirmed();
    void check();
    void again();
    void forAnotherLink();
    /// Opens the dialog for ids of orders that were placed somewhere else.
    void addExisting();
    void sendAgain(const Order& order);
    void copyLinks();

Q_SIGNALS:
    void message(Tone tone, const QString& text);
    /// Cancelling cannot be undone: asked before more than one is cancelled.
    void cancelQuestion(const QString& question, const QString& button);
    void orderAgainRequested(const Order& order, bool forAnotherLink);
    void askRequested(Ask ask, const QList<OrderKey>& keys);

private:
    using Work = std::function<void(const QList<Order>& orders)>;
    void withOrders(const Work& work);
    /// The same for each account's own orders, at its own desk.
    void withDesks(const std::function<void(AccountDesk& desk, const QList<Order>& orders)>& work);
    void follow(AccountDesk& desk);
    void requestAgain(bool forAnotherLink);

    Theme& m_theme;
    Ledger& m_ledger;
    OrdersModel& m_model;
    QPointer<AccountDesk> m_desk;
    Desks m_desks;
    QSet<AccountDesk*> m_followed; ///< whose answers are told here
    QList<QMetaObject::Connection> m_connections;
    QList<OrderKey> m_keys;
    QList<OrderKey> m_toCancel; ///< that the question is about
    QSet<quint64> m_sentAgain;  ///< wishes of this account's placer
    Button* m_refill;
    Button* m_cancel;
    Button* m_check;
    Button* m_again;
    Button* m_anotherLink;
    Button* m_addExisting;
    int m_unconfirmed = 0;
};
