// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state.h"

#include <QVBoxLayout>

EmptyState::EmptyState(Theme& theme, const QString& iconName, const QString& title, const QString& text,
                       const QString& buttonText, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_title(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, {}, this))
    , m_text(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_button(plainButton(theme, {}, {}, this)) {
    m_icon->setAlignment(Qt::AlignCenter);
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(400);
    m_text->setMinimumWidth(160);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6 * Size::step, 6 * Size::step, 6 * Size::step, 6 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addSpacing(Size::step);
    column->addWidget(m_title);
    auto* words = new QHBoxLayout;
    words->addStretch();
    words->addWidget(m_text, 1);
    words->addStretch();
    column->addLayout(words);
    column->addSpacing(2 * Size::step);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    setContent(iconName, title, text, buttonText);
    connect(m_button, &Button::clicked, this, [this] {
        if (m_does)
            m_does();
        else
            Q_EMIT activated();
    });
    connect(&theme, &Theme::changed, this, &EmptyState::follow);
}

void EmptyState::setContent(const QString& iconName, const QString& title, const QString& text,
                            const QString& buttonText, const std::function<void()>& does) {
    m_iconName = iconName;
    m_does = does;
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setVisible(!buttonText.isEmpty());
    follow();
}

void EmptyState::follow() {
    m_icon->setPixmap(m_theme.pixmap(m_iconName, Theme::Ink::Muted, 8 * Size::step, devicePixelRatioF()));
}
