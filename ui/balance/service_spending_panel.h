// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "ui/kit/panel.h"

class PlainLabel;
class QVBoxLayout;
class Theme;

/// The panel of what the last 30 days cost by service: the first eight, each with its orders, its sum, and a bar
/// against the greatest sum of the same currency.
class ServiceSpendingPanel final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceSpendingPanel)

public:
    ServiceSpendingPanel(Theme& theme, QWidget* parent = nullptr);

    /// Most first.
    void setServices(const QList<ServiceSpending>& services);

    static constexpr int most = 8;

private:
    class Row;
    Theme& m_theme;
    QVBoxLayout* m_list;
    QList<Row*> m_rows;
    PlainLabel* m_words;
};
