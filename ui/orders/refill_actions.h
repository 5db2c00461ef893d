// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asked_order.h"
#include "models/roles.h"
#include "store/refill_query.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

#include <functional>

class AccountDesk;
class Button;
class Ledger;
class Theme;

/// What can be done with the chosen refills, with the reason where it cannot. The buttons belong to the toolbar that
/// takes them.
class RefillActions final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefillActions)

public:
    using Desks = std::function<AccountDesk*(const QString& accountId)>;

    /// All must outlive this object.
    RefillActions(Theme& theme, Ledger& ledger, Desks desks, QWidget* buttonsParent);

    /// Of those that are at hand.
    void setSelection(const QList<ListedRefill>& chosen);
    /// The orders of the chosen ones may be something else by now.
    void judgeSoon() { m_soon.start(); }

    [[nodiscard]] Button* showButton() const { return m_show; }
    [[nodiscard]] Button* checkButton() const { return m_check; }
    [[nodiscard]] Button* againButton() const { return m_again; }
    /// What the provider last said of a refill instead of its status, in words.
    [[nodiscard]] QString problem(const QString& accountId, const QString& refillId);

    void show();
    void check();
    void again();

Q_SIGNALS:
    void message(Tone tone, const QString& text);
    void showOrderRequested(OrderKey key, const QString& accountId);
    void askRequested(Ask ask, const QList<OrderKey>& keys);
    void problemsChanged();

private:
    [[nodiscard]] AccountDesk* deskOf(const QString& accountId);
    [[nodiscard]] QList<OrderKey> orderKeys() const;
    void judge();

    Ledger& m_ledger;
    Desks m_desks;
    QSet<AccountDesk*> m_followed;
    QList<ListedRefill> m_chosen;
    Button* m_show;
    Button* m_check;
    Button* m_again;
    QTimer m_soon;
    quint64 m_job = 0;
};
