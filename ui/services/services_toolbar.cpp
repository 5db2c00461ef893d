// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_toolbar.h"

#include "ui/actions/action_registry.h"
#include "ui/kit/accessible_kinds.h"
#include "ui/kit/button_menu.h"
#include "ui/kit/buttons.h"
#include "ui/services/query_completer.h"
#include "ui/services/query_help.h"
#include "ui/services/search_problem.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QStyleHints>
#include <QToolButton>

using namespace Qt::StringLiterals;

ServicesToolbar::ServicesToolbar(Theme& theme, QMenu* columnsMenu, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(theme, tr("Search services"), tr("Search services"), this))
    , m_completer(new QueryCompleter(theme, *m_search))
    , m_problem(new SearchProblem(theme, *m_search))
    , m_help(new QueryHelp(theme, this))
    , m_categories(iconButton(theme, u"list"_s, tr("Show categories"), this))
    , m_ticket(iconButton(theme, u"square-pen"_s, tr("Show order ticket"), this))
    , m_columns(iconButton(theme, u"columns-3"_s, tr("Columns"), this))
    , m_export(iconButton(theme, u"download"_s, tr("Export…"), this))
    , m_refresh(plainButton(theme, u"refresh-cw"_s, tr("Refresh catalog"), this))
    , m_bulk(plainButton(theme, u"list-checks"_s, tr("Bulk order…"), this)) {
    for (Button* opening : {m_categories, m_ticket}) {
        opening->setCheckable(true);
        setAccessibleKind(*opening, QAccessible::Button);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, 10, 3 * Size::step, 10);
    row->setSpacing(2 * Size::step);
    row->addWidget(m_categories);
    row->addWidget(m_search, 1);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    row->addWidget(m_refresh);
    row->addWidget(m_bulk);
    row->addWidget(m_ticket);
    setNarrow(false);
    addHelp(theme);
    connect(m_completer, &QueryCompleter::shownChanged, m_problem, &SearchProblem::setCovered);
    connect(m_refresh, &Button::clicked, this, [this] {
        if (!m_refreshing.isValid())
            Q_EMIT refreshAsked();
        else if (m_refreshing.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval()))
            Q_EMIT stopAsked();
    });
    connect(m_export, &Button::clicked, this, &ServicesToolbar::exportAsked);
    connect(m_bulk, &Button::clicked, this, &ServicesToolbar::bulkAsked);
    connect(m_categories, &Button::clicked, this, &ServicesToolbar::categoriesAsked);
    connect(m_ticket, &Button::clicked, this, &ServicesToolbar::ticketAsked);
    connect(m_columns, &Button::clicked, this, [this, columnsMenu] { popUpUnder(*m_columns, *columnsMenu); });
}

void ServicesToolbar::setActions(ActionRegistry& actions, QWidget& page) {
    actions.explain(*m_export, ActionId::exportServices, tr("Export what is shown"));
    actions.explain(*m_bulk, ActionId::bulkOrder, tr("Place many orders at once"));
    actions.addFor(ActionId::refreshCatalog, page, *m_refresh);
}

void ServicesToolbar::addHelp(Theme& theme) {
    auto* button = new QToolButton(m_search);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({Size::icon, Size::icon});
    button->setAccessibleName(tr("What can be searched for"));
    button->setToolTip(tr("What can be searched for"));
    const auto follow = [button, &theme] { button->setIcon(theme.icon(u"circle-question-mark"_s, Theme::Ink::Muted)); };
    follow();
    connect(&theme, &Theme::changed, button, follow);
    connect(button, &QToolButton::clicked, this, [this] { m_help->openBelow(*m_search); });
    connect(m_help, &QueryHelp::picked, this, &ServicesToolbar::insertExample);
    m_search->setEndButton(button);
}

void ServicesToolbar::insertExample(const QString& example) {
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->end(false);
    const QString typed = m_search->text();
    const bool apart = typed.isEmpty() || typed.endsWith(u' ');
    m_search->insert(apart ? example : u' ' + example);
}

void ServicesToolbar::setWords(const QStringList& categories, const QStringList& types, const QStringList& accounts) {
    m_completer->setCompletion([=](QStringView text, qsizetype cursor) {
        return completeCatalogText(text, cursor, categories, types, accounts);
    });
}

void ServicesToolbar::setProblem(const std::optional<CatalogTextProblem>& problem) {
    m_problem->setProblem(problem);
}

void ServicesToolbar::setRefreshing(bool refreshing) {
    if (refreshing == m_refreshing.isValid())
        return;
    // The second half of a double click is no wish to stop.
    if (refreshing)
        m_refreshing.start();
    else
        m_refreshing.invalidate();
    m_refresh->setText(refreshing ? tr("Stop refreshing") : tr("Refresh catalog"));
    m_refresh->setIconName(refreshing ? u"x"_s : u"refresh-cw"_s);
}

void ServicesToolbar::setNarrow(bool narrow) {
    m_categories->setVisible(narrow);
    m_ticket->setVisible(narrow);
}

void ServicesToolbar::setCategoriesShown(bool shown) {
    m_categories->setChecked(shown);
}

void ServicesToolbar::setTicketShown(bool shown) {
    m_ticket->setChecked(shown);
}
