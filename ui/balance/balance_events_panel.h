// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/balance_reading.h"
#include "ui/kit/panel.h"

class BalanceEventsModel;
class Button;
class DataTable;
class FacetChips;
class PlainLabel;
class QStackedWidget;
class Settings;
class Theme;

/// The list of what moved the balance, by kind.
class BalanceEventsPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceEventsPanel)

public:
    /// theme and settings must outlive it.
    BalanceEventsPanel(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    void setHistory(const BalanceHistory& history);
    /// Those that are not explained, and the focus on them.
    void showUnexplained();
    /// As they are listed.
    [[nodiscard]] const QList<BalanceEvent>& events() const;

Q_SIGNALS:
    void exportAsked();
    /// A person went to this one.
    void eventChosen(const BalanceEvent& event);
    /// Enter on one that an unconfirmed order may explain.
    void orderAsked(OrderKey key);

private:
    void showChosen();

    QList<BalanceEvent> m_all;
    BalanceEventsModel* m_model;
    DataTable* m_table;
    FacetChips* m_kinds;
    Button* m_export;
    PlainLabel* m_words;
    PlainLabel* m_leftOut;
    QStackedWidget* m_tableOrWords;
};
