// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_salvage.h"
#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

/// What was saved of a damaged ledger and what was lost, table by table, and what that means.
class SalvageReportView final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SalvageReportView)

public:
    SalvageReportView(Theme& theme, const SalvageReport& report, QWidget* parent = nullptr);

private:
    [[nodiscard]] static QStringList sentences(const SalvageReport& report);
};
