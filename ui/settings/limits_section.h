// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

#include <QHash>
#include <QTimer>

class Desk;
class PlainLabel;
class QGridLayout;
class QSpinBox;

/// How politely each account is asked, all accounts in one view.
class LimitsSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LimitsSection)

public:
    /// desk must outlive it.
    LimitsSection(Desk& desk, Theme& theme, QWidget* parent = nullptr);
    /// What was changed last is kept, though its moment has not come.
    ~LimitsSection() override;

private:
    struct Row final {
        QString accountId;
        PlainLabel* name = nullptr;
        QSpinBox* perMinute = nullptr;
        QSpinBox* atOnce = nullptr;
    };

    void fill();
    void addRow(const AccountSettings& account);
    void keep();

    Desk& m_desk;
    QWidget* m_table;
    QGridLayout* m_grid;
    PlainLabel* m_none;
    QList<Row> m_rows;
    QTimer m_soon; ///< an account's desk opens anew with other limits: not at each step
};
