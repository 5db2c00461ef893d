// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_section.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QVBoxLayout>

SettingsSection::SettingsSection(Theme& theme, const QString& title, QWidget* parent)
    : Panel(parent)
    , m_theme(theme)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
    , m_head(new QHBoxLayout) {
    m_column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    m_column->setSpacing(3 * Size::step);
    m_head->addWidget(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, title, this), 1);
    m_column->addLayout(m_head);
}

QWidget* SettingsSection::addLine(const QString& name, const QString& note, QWidget* control) {
    auto* whole = new QWidget(this);
    auto* label = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Text, name, whole);
    label->setBuddy(control);
    label->setWordWrap(true);
    control->setAccessibleName(name);
    control->setAccessibleDescription(note);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(label);
    if (!note.isEmpty()) {
        auto* small = new PlainLabel(m_theme, Theme::Text::Small, Theme::Ink::Muted, note, whole);
        small->setWordWrap(true);
        words->addWidget(small);
    }
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4 * Size::step);
    line->addLayout(words, 1);
    line->addWidget(control, 0, Qt::AlignRight | Qt::AlignVCenter);
    addItem(whole);
    return whole;
}

void SettingsSection::addItem(QWidget* item) {
    m_column->addWidget(item);
    m_items.append(item);
}

void SettingsSection::addReset(const std::function<void()>& reset) {
    auto* button = quietButton(m_theme, {}, tr("Reset this section"), this);
    //: %1 a section of the settings: what is read aloud
    button->setAccessibleName(tr("Reset this section: %1").arg(m_title));
    m_head->addWidget(button);
    connect(button, &Button::clicked, this, reset);
}
