// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_card.h"

#include "ui/kit/plain_tip.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QVBoxLayout>

BalanceCard::BalanceCard(Theme& theme, const QString& title, QWidget* parent)
    : Panel(parent)
    , m_figure(new FigureLabel(theme, title, this))
    , m_note(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this)) {
    auto* name = new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, title, this);
    // With a button or without: the figures of all cards stand on one line.
    name->setFixedHeight(Size::rowCompact - 2);
    name->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_head->addWidget(name, 1);
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_column->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 4 * Size::step);
    m_column->setSpacing(0);
    m_column->addLayout(m_head);
    m_column->addWidget(m_figure);
    m_column->addSpacing(2 * Size::step);
    m_column->addWidget(m_note);
    m_column->addStretch();
}

void BalanceCard::setNote(const QString& note, const QString& toolTip) {
    m_note->setText(note);
    m_note->setToolTip(plainTip(toolTip));
}

void BalanceCard::setButton(QAbstractButton* button) {
    button->setFixedHeight(Size::rowCompact - 2);
    m_head->addWidget(button);
}

void BalanceCard::addLine(QWidget* line) {
    m_column->insertSpacing(m_column->count() - 1, Size::step);
    m_column->insertWidget(m_column->count() - 1, line);
}
