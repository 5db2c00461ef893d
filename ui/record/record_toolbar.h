// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/search_field.h"

class ActionRegistry;
class Button;
class QComboBox;
class QMenu;
class Segments;

/// Above the table of services' records: what is looked for, whose and which orders count, how many make a rank.
class RecordToolbar final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecordToolbar)

public:
    /// columnsMenu must outlive it.
    RecordToolbar(Theme& theme, QMenu* columnsMenu, QWidget* parent = nullptr);

    [[nodiscard]] SearchField& search() { return *m_search; }
    /// Buttons say the keys of their actions.
    void setActions(ActionRegistry& actions);
    /// The current account, for a choice between it and all; empty: there is none.
    void setAccount(const QString& name, bool all);
    void setDays(int days);
    void setLeast(int orders);
    void setShowOrdersEnabled(bool enabled);

Q_SIGNALS:
    void allAccountsChosen(bool all);
    void daysChosen(int days); ///< 0: all
    void leastChosen(int orders);
    void showOrdersAsked();
    void exportAsked();

private:
    Theme& m_theme;
    SearchField* m_search;
    Segments* m_accounts;
    Segments* m_range;
    QComboBox* m_least;
    Button* m_orders;
    Button* m_columns;
    Button* m_export;
};
