// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_section.h"

class Ledger;

/// Which program this is, under which licence, where its files lie, and what happens if things go wrong.
class AboutSection final : public SettingsSection {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutSection)

public:
    AboutSection(const Settings& settings, const Ledger& ledger, Theme& theme, QWidget* parent = nullptr);

private:
    void addFact(const QString& name, const QString& fact);
};
