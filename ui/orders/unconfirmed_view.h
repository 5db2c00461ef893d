// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

class AccountDesk;
class Button;
class EvidencePanel;
class FindChoice;
class Ledger;
class NotPlacedChoice;
class PlacedChoice;
class PlainLabel;
class QBoxLayout;
class QStackedWidget;
class Segments;
class Settings;
class SettledState;
class UnconfirmedOrders;

/// The orders that may have been placed, one by one: the evidence at the left, the three choices at the right, and what
/// became of it once that is written down.
class UnconfirmedView final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnconfirmedView)

public:
    /// All must outlive the view.
    UnconfirmedView(Theme& theme, Settings& settings, Ledger& ledger, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);
    /// 0: the newest one.
    void open(OrderKey key);
    void checkBalance();

Q_SIGNALS:
    void backRequested();
    void showOrderRequested(OrderKey key);
    void sendAgainRequested(const Order& order);
    void message(Tone tone, const QString& text);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* buildBar(Theme& theme);
    [[nodiscard]] QWidget* buildChoices(Theme& theme);
    void choose(int choice);
    void refresh();
    void showPlace();

    UnconfirmedOrders* m_orders;
    PlainLabel* m_title = nullptr;
    Button* m_previous = nullptr;
    Button* m_next = nullptr;
    PlainLabel* m_place = nullptr;
    EvidencePanel* m_evidence;
    Segments* m_segments;
    PlacedChoice* m_placed;
    FindChoice* m_find;
    NotPlacedChoice* m_notPlaced;
    QStackedWidget* m_choices = nullptr;
    SettledState* m_settled;
    QStackedWidget* m_right; ///< the choices, or what became of it
    QBoxLayout* m_body;
    QWidget* m_rule;
};
