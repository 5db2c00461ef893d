// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/balance_range.h"
#include "store/ledger_types.h"
#include "ui/kit/panel.h"

class Button;
class PlainLabel;
class QVBoxLayout;
class Segments;
class SpendingRow;
class Theme;

/// The panel of what a span cost by service or by category: the first eight, each with its orders, its sum, and a bar
/// against the greatest sum of the same currency.
class SpendingPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpendingPanel)

public:
    SpendingPanel(Theme& theme, QWidget* parent = nullptr);

    struct Spent final {
        QList<ServiceSpending> services;   ///< most first
        QList<ServiceSpending> categories; ///< most first
        QString total;                     ///< words for all of it
    };
    void setSpent(const Spent& spent, const BalanceRange& range);

    static constexpr int most = 8;

Q_SIGNALS:
    void exportAsked();

private:
    void showChosen();

    Theme& m_theme;
    Spent m_spent;
    PlainLabel* m_title;
    Segments* m_by;
    Button* m_export;
    PlainLabel* m_total;
    QVBoxLayout* m_list;
    QList<SpendingRow*> m_rows;
    PlainLabel* m_others;
    PlainLabel* m_words;
};
