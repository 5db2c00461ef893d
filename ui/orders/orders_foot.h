// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>

class AccountDesk;
class PlainLabel;
class Theme;

/// The line under the table: how many orders, how many chosen, how fresh, when the next check is due.
class OrdersFoot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrdersFoot)

public:
    explicit OrdersFoot(Theme& theme, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    /// rows: those that came; total: of all that match, where it is known.
    void setCounts(int rows, std::optional<int> total, int chosen, int running);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void update();

    QPointer<AccountDesk> m_desk;
    PlainLabel* m_shown;
    PlainLabel* m_chosen;
    PlainLabel* m_fresh;
    PlainLabel* m_next;
    QTimer m_second;
    int m_running = 0;
};
