// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/fact_grid.h"

#include "ui/kit/plain_label.h"

#include <QGridLayout>

FactGrid::FactGrid(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(3 * Size::step);
    m_grid->setVerticalSpacing(Size::step);
}

void FactGrid::setFacts(const QList<Fact>& facts) {
    if (facts == m_facts)
        return;
    m_facts = facts;
    qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    int row = 0;
    for (const Fact& fact : facts) {
        if (fact.value.isEmpty())
            continue;
        auto* name = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Muted, fact.name, this);
        auto* value = new PlainLabel(m_theme, fact.strong ? Theme::Text::Strong : Theme::Text::Body, Theme::Ink::Text,
                                     fact.value, this);
        value->setAccessibleName(fact.name);
        value->setElide(Qt::ElideMiddle);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        ++row;
    }
}
