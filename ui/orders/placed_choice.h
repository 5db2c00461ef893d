// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_match.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class AccountDesk;
class Button;
class FormField;
class OrderComparison;
class PlainLabel;
class QLineEdit;

/// "It was placed": a person has the order id; the provider is asked about it, and the answer is compared with what was
/// sent before anything is written down.
class PlacedChoice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlacedChoice)

public:
    explicit PlacedChoice(Theme& theme, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    /// Another order empties the form.
    void setOrder(const Order& order);

Q_SIGNALS:
    /// The order that has the id already.
    void showOrderRequested(OrderKey key);

private:
    void check();
    void showChecking(bool checking);
    void onChecked(OrderKey key, const FoundOrder& found);
    void onCheckFailed(OrderKey key, const QString& id, const QString& text);
    void onKnownAlready(OrderKey key, const QString& id, OrderKey holder);
    void onNotSettled(OrderKey key, const QString& text);

    QPointer<AccountDesk> m_desk;
    Order m_order;
    OrderKey m_holder = 0;
    bool m_checking = false;
    QLineEdit* m_id;
    FormField* m_field;
    Button* m_check;
    Button* m_show;
    OrderComparison* m_comparison;
};
