// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/program_words.h"

#include "ui/kit/icon_label.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/program_mark.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProgramWords::ProgramWords(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    auto* name = new PlainLabel(theme, Theme::Text::Heading, Theme::Ink::Text, u"Orderdeck"_s, this);
    auto* title = new QHBoxLayout;
    title->setSpacing(3 * Size::step);
    title->addWidget(new ProgramMark(theme, 36, this));
    title->addWidget(name, 1);

    auto* claim = new PlainLabel(theme, Theme::Text::Heading, Theme::Ink::Text,
                                 tr("Orders you can trust to be placed once, and watched to the end."), this);
    claim->setWordWrap(true);
    auto* how = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                               tr("Connect your provider account. Your key stays on this computer and goes only to "
                                  "the address that you enter."),
                               this);
    how->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(title);
    column->addSpacing(7 * Size::step);
    column->addWidget(claim);
    column->addSpacing(2 * Size::step);
    column->addWidget(how);
    column->addSpacing(4 * Size::step);
    addPromise(*column, tr("No account, nothing sent anywhere else"));
    addPromise(*column, tr("Every order written down before it is sent"));
    addPromise(*column, tr("Works with any provider that speaks API v2"));
}

void ProgramWords::addPromise(QVBoxLayout& column, const QString& text) {
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 10, 0, 10);
    line->setSpacing(Size::step);
    line->addWidget(new IconLabel(m_theme, u"circle-check"_s, Theme::Ink::Muted, Size::icon, this));
    auto* words = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Muted, text, this);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    column.addLayout(line);
}
