// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_head.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/sides.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

BulkHead::BulkHead(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_source(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_open(plainButton(theme, u"upload"_s, tr("Open file…"), this))
    , m_paste(plainButton(theme, u"copy"_s, tr("Paste"), this))
    , m_clear(iconButton(theme, u"trash-2"_s, tr("Clear list"), this)) {
    auto* title = new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, tr("Bulk order"), this);
    auto* close = iconButton(theme, u"x"_s, tr("Close bulk order"), this);
    close->setProperty("kind", u"quiet"_s);
    m_source->setAccessibleName(tr("List"));
    m_source->setElide(Qt::ElideMiddle);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(5 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step));
    row->setSpacing(2 * Size::step);
    row->addWidget(title);
    row->addSpacing(Size::step);
    row->addWidget(m_source, 1);
    row->addWidget(m_open);
    row->addWidget(m_paste);
    row->addWidget(m_clear);
    row->addWidget(close);
    connect(m_open, &Button::clicked, this, &BulkHead::openAsked);
    connect(m_paste, &Button::clicked, this, &BulkHead::pasteAsked);
    connect(m_clear, &Button::clicked, this, &BulkHead::clearAsked);
    connect(close, &Button::clicked, this, &BulkHead::closeAsked);
}

void BulkHead::setSource(const QString& name, const QString& standing) {
    if (name.isEmpty() || standing.isEmpty())
        m_source->setText(name + standing);
    else
        m_source->setText(tr("%1 · %2", "a file's name, and how many lines").arg(name, standing));
}

void BulkHead::setChoices(bool giving, bool clearable) {
    m_open->setVisible(giving);
    m_paste->setVisible(giving);
    m_clear->setVisible(giving && clearable);
}
