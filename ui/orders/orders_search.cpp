// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_search.h"

#include "core/order_condition.h"
#include "ui/orders/order_language_help.h"
#include "ui/services/query_completer.h"
#include "ui/services/query_help.h"
#include "ui/services/search_problem.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

OrdersSearch::OrdersSearch(Theme& theme, QWidget* parent)
    : QObject(parent)
    , m_field(new SearchField(theme, tr("Search orders"), tr("Search orders by id, link, service"), parent))
    , m_problem(new SearchProblem(theme, *m_field))
    , m_help(new QueryHelp(theme, parent, &orderLanguageHelp))
    , m_completer(new QueryCompleter(theme, *m_field)) {
    connect(m_completer, &QueryCompleter::shownChanged, m_problem, &SearchProblem::setCovered);
    connect(m_field, &QLineEdit::textChanged, this, &OrdersSearch::changed);
    addHelp(theme);
}

void OrdersSearch::setVocabulary(const std::function<OrderVocabulary()>& vocabulary) {
    m_completer->setCompletion(
        [vocabulary](QStringView text, qsizetype cursor) { return completeOrderText(text, cursor, vocabulary()); });
}

void OrdersSearch::ask(OrdersQuery& query) {
    const auto terms = parseOrderText(m_field->text(), {query.accountNames, 0});
    m_problem->setProblem(terms ? std::nullopt : std::optional(terms.error()));
    if (terms)
        query.text = m_field->text().trimmed();
}

void OrdersSearch::addHelp(Theme& theme) {
    auto* button = new QToolButton(m_field);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIconSize({Size::icon, Size::icon});
    button->setAccessibleName(tr("What can be searched for"));
    button->setToolTip(tr("What can be searched for"));
    const auto follow = [button, &theme] { button->setIcon(theme.icon(u"circle-question-mark"_s, Theme::Ink::Muted)); };
    follow();
    connect(&theme, &Theme::changed, button, follow);
    connect(button, &QToolButton::clicked, this, [this] { m_help->openBelow(*m_field); });
    connect(m_help, &QueryHelp::picked, this, [this](const QString& example) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->end(false);
        const QString typed = m_field->text();
        m_field->insert(typed.isEmpty() || typed.endsWith(u' ') ? example : u' ' + example);
    });
    m_field->setEndButton(button);
}
