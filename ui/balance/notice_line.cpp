// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/notice_line.h"

#include <QHBoxLayout>

NoticeLine::NoticeLine(Theme& theme, Theme::Ink ink, const QString& iconName, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ink(ink)
    , m_iconName(iconName)
    , m_icon(new QLabel(this))
    , m_words(new PlainLabel(theme, Theme::Text::Small, ink, {}, this)) {
    m_words->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Size::step + 2);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    follow();
    hide();
    connect(&theme, &Theme::changed, this, &NoticeLine::follow);
}

void NoticeLine::setText(const QString& text) {
    m_words->setText(text);
    setVisible(!text.isEmpty());
}

void NoticeLine::follow() {
    m_icon->setPixmap(m_theme.pixmap(m_iconName, m_ink, Size::icon, devicePixelRatioF()));
}
