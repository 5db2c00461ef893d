// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/catalog_choice.h"

#include "ui/actions/action_registry.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/kit/segments.h"
#include "ui/services/shown_catalog.h"

#include <QVBoxLayout>

namespace {

constexpr int one = 0;
constexpr int all = 1;
constexpr int margin = 2 * Size::step;

} // namespace

CatalogChoice::CatalogChoice(Theme& theme, ShownCatalog& shown, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shown(shown) {
    connect(&m_shown, &ShownCatalog::choiceChanged, this, &CatalogChoice::follow);
    connect(&theme, &Theme::changed, this, &CatalogChoice::follow);
    hide();
}

void CatalogChoice::build() {
    //: In front of a choice: the current account, or all accounts
    auto* title = new PlainLabel(m_theme, Theme::Text::Section, Theme::Ink::Muted, tr("CATALOG OF"), this);
    m_segments = new Segments(m_theme, tr("Catalog of"), {QString(), tr("All accounts")}, this);
    explain();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(margin, 3 * Size::step, margin, 10);
    inside->setSpacing(6);
    inside->addWidget(title);
    inside->addWidget(m_segments);
    column->addLayout(inside);
    column->addWidget(new Rule(this));
    connect(m_segments, &Segments::chosen, this, [this](int taken) { m_shown.showAll(taken == all); });
}

void CatalogChoice::setActions(ActionRegistry& actions) {
    m_actions = &actions;
    explain();
}

void CatalogChoice::explain() {
    if (m_actions != nullptr && m_segments != nullptr)
        m_actions->explain(*m_segments, ActionId::servicesOfAll, tr("The current account or all accounts"));
}

void CatalogChoice::follow() {
    const bool shown = m_shown.hasChoice() && m_shown.account();
    if (shown && !m_segments)
        build();
    if (shown) {
        const int room = Size::facets - 1 - 2 * margin - Size::step;
        // What all are called is never cut: it says what this is.
        m_segments->setText(all, tr("All accounts"), room);
        m_segments->setText(one, m_shown.nameOf(*m_shown.account()), room - m_segments->widthOf(all));
        m_segments->setCurrent(m_shown.wantsAll() ? all : one);
    }
    setVisible(shown);
}
