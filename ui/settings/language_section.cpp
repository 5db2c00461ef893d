// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/language_section.h"

#include "ui/shell/language.h"

#include <QComboBox>
#include <QStyledItemDelegate>

LanguageSection::LanguageSection(Settings& settings, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Language"), parent) {
    auto* box = new QComboBox(this);
    box->setItemDelegate(new QStyledItemDelegate(box)); // the one that a style sheet reaches
    box->setFixedSize(200, Size::control);
    box->addItem(tr("As the system says"), QString());
    const auto choices = Language::choices();
    for (const auto& [code, name] : choices)
        box->addItem(name, code);
    box->setCurrentIndex(qMax(0, box->findData(settings.language())));
    addLine(tr("Interface"), tr("Words, numbers, money and dates, at once. What you have typed stays."), box);
    addReset([&settings] { settings.setLanguage({}); });
    connect(box, &QComboBox::activated, &settings, [&settings, box](int row) {
        const auto code = box->itemData(row).toString();
        if (code != settings.language())
            settings.setLanguage(code);
    });
}
