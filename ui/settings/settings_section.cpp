// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/kit/plain_label.h"

#include <QVBoxLayout>

SettingsSection::SettingsSection(Theme& theme, const QString& title, QWidget* parent)
    : Panel(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    m_column->setSpacing(3 * Size::step);
    m_column->addWidget(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, title, this));
}

void SettingsSection::addLine(const QString& name, const QString& note, QWidget* control) {
    auto* label = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Text, name, this);
    label->setBuddy(control);
    label->setWordWrap(true);
    control->setAccessibleName(name);
    control->setAccessibleDescription(note);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label);
    if (!note.isEmpty()) {
        auto* small = new PlainLabel(m_theme, Theme::Text::Small, Theme::Ink::Muted, note, this);
        small->setWordWrap(true);
        words->addWidget(small);
    }
    auto* line = new QHBoxLayout;
    line->setSpacing(4 * Size::step);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_column->addLayout(line);
}
