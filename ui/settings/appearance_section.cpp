// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "store/contrast_settings.h"
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
    auto* contrast = new Segments(theme, tr("More contrast"), {tr("System"), tr("On"), tr("Off")}, this);
    contrast->setCurrent(static_cast<int>(contrastWanted(settings)));
    addLine(tr("More contrast"), tr("Stronger inks, thicker lines, and chips with an outline."), contrast);
    connect(contrast, &Segments::chosen, &theme,
            [&theme](int choice) { theme.setContrast(static_cast<Contrast>(choice)); });
    addReset([&settings, &theme, contrast] {
        settings.setAppearance(Appearance::System);
        settings.setDensity(Density::Comfortable);
        theme.setContrast(Contrast::System);
        contrast->setCurrent(static_cast<int>(Contrast::System));
    });
    connect(colours, &Segments::chosen, &settings,
            [&settings](int choice) { settings.setAppearance(static_cast<Appearance>(choice)); });
    connect(rows, &Segments::chosen, &settings,
            [&settings](int choice) { settings.setDensity(static_cast<Density>(choice)); });
}
