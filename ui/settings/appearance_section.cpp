// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/kit/segments.h"

AppearanceSection::AppearanceSection(Settings& settings, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Appearance"), parent) {
    auto* colours = new Segments(theme, tr("Colours"), {tr("System"), tr("Light"), tr("Dark")}, this);
    auto* rows = new Segments(theme, tr("Rows"), {tr("Comfortable"), tr("Compact")}, this);
    const auto follow = [colours, rows, &settings] {
        colours->setCurrent(static_cast<int>(settings.appearance()));
        rows->setCurrent(static_cast<int>(settings.density()));
    };
    follow();
    // Tables' menus set the row height, too, and each account has its own.
    connect(&settings, &Settings::appearanceChanged, this, follow);
    addLine(tr("Colours"), tr("System follows what the desktop is set to."), colours);
    addLine(tr("Rows"), tr("How high the rows of tables are."), rows);
    addReset([&settings] {
        settings.setAppearance(Appearance::System);
        settings.setDensity(Density::Comfortable);
    });
    connect(colours, &Segments::chosen, &settings,
            [&settings](int choice) { settings.setAppearance(static_cast<Appearance>(choice)); });
    connect(rows, &Segments::chosen, &settings,
            [&settings](int choice) { settings.setDensity(static_cast<Density>(choice)); });
}
