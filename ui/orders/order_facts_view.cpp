// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_facts_view.h"

#include "ui/kit/plain_label.h"
#include "ui/kit/plain_text_box.h"
#include "ui/kit/plain_tip.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace {

using Kind = OrderFact::Kind;

// A longer word would not be broken by a label, but cut.
constexpr qsizetype longestWord = 22;

Theme::Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return Theme::Ink::Good;
    case Tone::Warn:
        return Theme::Ink::Warn;
    case Tone::Bad:
        return Theme::Ink::Bad;
    case Tone::Accent:
    case Tone::Neutral:
        break;
    }
    return Theme::Ink::Text;
}

bool hasLongWord(const QString& text) {
    qsizetype length = 0;
    return std::any_of(text.cbegin(), text.cend(), [&length](QChar letter) {
        length = letter.isSpace() ? 0 : length + 1;
        return length > longestWord;
    });
}

bool isShortened(const OrderFact& fact) {
    return fact.kind == Kind::Exact || hasLongWord(fact.value);
}

bool standAlike(const OrderFact& a, const OrderFact& b) {
    return a.name == b.name && a.kind == b.kind && isShortened(a) == isShortened(b);
}

} // namespace

OrderFactsView::OrderFactsView(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);
    m_grid->setHorizontalSpacing(3 * Size::step);
    m_grid->setVerticalSpacing(Size::step);
}

void OrderFactsView::setFacts(const QList<OrderFact>& facts) {
    if (facts == m_facts)
        return;
    const bool alike = std::equal(facts.cbegin(), facts.cend(), m_facts.cbegin(), m_facts.cend(), standAlike);
    if (alike) {
        for (int at = 0; at < facts.size(); ++at)
            update(at, facts.at(at));
    } else {
        m_values.clear();
        qDeleteAll(findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
        for (const OrderFact& fact : facts)
            addFact(fact);
    }
    m_facts = facts;
}

void OrderFactsView::addFact(const OrderFact& fact) {
    const int row = m_grid->rowCount();
    const bool heading = fact.kind == Kind::Heading;
    auto* name = new PlainLabel(m_theme, heading ? Theme::Text::Section : Theme::Text::Body, Theme::Ink::Muted,
                                heading ? QLocale().toUpper(fact.name) : fact.name, this);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    if (heading) {
        name->setContentsMargins(0, 2 * Size::step, 0, 0);
        m_grid->addWidget(name, row, 0, 1, 2);
        m_values.append(nullptr);
        return;
    }
    if (fact.kind == Kind::Lines) {
        auto* lines = new PlainTextBox(m_theme, Theme::Text::Body, Theme::Ink::Text, this);
        lines->setForReading();
        lines->setLines(1, 8);
        lines->setAccessibleName(fact.name);
        m_grid->addWidget(name, row, 0, 1, 2);
        m_grid->addWidget(lines, row + 1, 0, 1, 2);
        m_values.append(lines);
    } else {
        auto* value = new PlainLabel(m_theme, Theme::Text::Body, inkOf(fact.tone), {}, this);
        value->setAccessibleName(fact.name);
        value->setAlignment((isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignTop);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setMinimumWidth(1);
        if (isShortened(fact))
            value->setElide(Qt::ElideMiddle);
        else
            value->setWordWrap(true);
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(value, row, 1);
        m_values.append(value);
    }
    update(static_cast<int>(m_values.size()) - 1, fact);
}

void OrderFactsView::update(int at, const OrderFact& fact) {
    if (auto* lines = qobject_cast<PlainTextBox*>(m_values.at(at))) {
        lines->setWhole(fact.value);
    } else if (auto* value = qobject_cast<PlainLabel*>(m_values.at(at))) {
        if (value->text() != fact.value)
            value->setText(fact.value);
        value->setInk(inkOf(fact.tone));
        value->setToolTip(plainTip(fact.hint));
    }
}
