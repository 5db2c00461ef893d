// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class AccountDesk;
class Button;
class ChildOrdersModel;
class Ledger;
class PlainLabel;
class QTableView;

/// The orders that a drip-feed or a subscription made, with their status where the ledger knows them; the others can be
/// added to it.
class ChildOrdersView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChildOrdersView)

public:
    /// theme and ledger must outlive this object.
    ChildOrdersView(Theme& theme, Ledger& ledger, QWidget* parent = nullptr);

    /// 0 for none. desk: of the order's account; nullptr: it is gone, and nothing can be added.
    void setOrder(OrderKey key, AccountDesk* desk);
    [[nodiscard]] const ChildOrdersModel& model() const { return *m_model; }

Q_SIGNALS:
    /// Another order, its children, or what made it.
    void changed();
    void showOrderRequested(OrderKey key);

private:
    void choose(int row);
    void addUnknown();
    void update();
    [[nodiscard]] QString summary() const;

    ChildOrdersModel* m_model;
    QPointer<AccountDesk> m_desk;
    bool m_asked = false; ///< the import under way is of these
    PlainLabel* m_summary;
    Button* m_add;
    QTableView* m_table;
};
