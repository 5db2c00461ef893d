// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class Ledger;
class PlainLabel;

/// Where the ledger is, how large, and when it was last written to.
class LedgerPlaceSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerPlaceSection)

public:
    /// ledger must outlive it.
    LedgerPlaceSection(const Ledger& ledger, Theme& theme, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void tell();

    QString m_path;
    PlainLabel* m_facts;
};
