// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_check_panel.h"

#include "ui/kit/buttons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

BalanceCheckPanel::BalanceCheckPanel(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_title(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_grid(new QWidget(this))
    , m_said(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_show(quietButton(theme, {}, tr("Show them"), this))
    , m_look(quietButton(theme, {}, tr("Look into it"), this)) {
    const std::array<QString, FactCount> names{tr("Balance at first"),
                                               tr("Topped up"),
                                               tr("Money back (partial, cancelled)"),
                                               tr("Charged by orders here"),
                                               tr("Of that not seen in the balance"),
                                               tr("Not explained by your orders"),
                                               tr("Balance at last")};
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Size::step);
    grid->setVerticalSpacing(Size::step - 1);
    grid->setColumnStretch(0, 1);
    for (int i = 0; i < FactCount; ++i) {
        Line& line = m_facts.at(static_cast<std::size_t>(i));
        line.name =
            new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, names.at(static_cast<std::size_t>(i)), m_grid);
        line.name->setElide(Qt::ElideRight);
        line.value = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, m_grid);
        line.value->setFigures(true);
        line.value->setAccessibleName(line.name->text());
        grid->addWidget(line.name, i, 0);
        grid->addWidget(line.value, i, 1, Qt::AlignRight);
    }
    m_said->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addWidget(m_show);
    buttons->addWidget(m_look);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 3 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_title);
    column->addWidget(m_grid);
    column->addWidget(m_said);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_show, &Button::clicked, this, &BalanceCheckPanel::unexplainedAsked);
    connect(m_look, &Button::clicked, this, [this] { Q_EMIT orderAsked(m_suspect); });
    setHistory({}, {});
}

void BalanceCheckPanel::setFact(Fact fact, const QString& value, bool shown) {
    const Line& line = m_facts.at(static_cast<std::size_t>(fact));
    line.value->setText(value);
    line.name->setVisible(shown);
    line.value->setVisible(shown);
}

void BalanceCheckPanel::setHistory(const BalanceHistory& history, const BalanceRange& range) {
    m_title->setText(tr("Does it add up? %1").arg(range.text(QLocale())));
    const BalanceExplanation& found = history.explanation;
    const bool known = !found.totals.isEmpty() && history.points.size() > 1;
    m_grid->setVisible(known);
    m_show->hide();
    m_look->hide();
    if (!known) {
        m_said->setText(tr("Two checks of the balance are needed to tell whether your orders explain what it did."));
        return;
    }
    const BalanceTotals& totals = found.totals.last();
    showFacts(totals);
    const bool good = totals.unexplained.isZero();
    QStringList said;
    if (good)
        said.append(tr("Your orders explain all that the balance fell by."));
    else
        said.append(tr("%1 not explained by your orders.")
                        .arg(Money{totals.unexplained, totals.last.currency}.toText(QLocale())));
    if (found.foreign > 0)
        said.append(tr("%Ln order(s) in another currency are not counted here.", nullptr, found.foreign));
    if (found.totals.size() > 1)
        said.append(tr("The balance's currency changed in this span; this is since then."));
    if (!found.fits)
        said.append(tr("Some amounts are too great to be added up."));
    m_said->setText(said.join(u'\n'));
    m_said->setToolTip(
        good ? QString()
             : Qt::convertFromPlainText(tr("Orders placed on the provider's site or with another program look like "
                                           "this. Orders added here by their ID have no time and explain nothing.")));
    m_show->setVisible(!good);
    showSuspect(found.events);
}

void BalanceCheckPanel::showFacts(const BalanceTotals& totals) {
    const QLocale locale;
    const QString currency = totals.last.currency;
    const auto text = [&](const Decimal& amount, bool in) {
        if (amount.isZero())
            return Money{amount, currency}.toText(locale);
        return (in ? QChar(u'+') : QChar(0x2212)) + Money{amount, currency}.toText(locale);
    };
    setFact(From, totals.first.toText(locale));
    setFact(TopUps, text(totals.toppedUp, true));
    setFact(Back, text(totals.moneyBack, true));
    setFact(Charged, text(totals.charged, false));
    setFact(NotTaken, text(totals.notTaken, true), !totals.notTaken.isZero());
    setFact(Unexplained, text(totals.unexplained, false));
    setFact(Until, totals.last.toText(locale));
    const Line& unexplained = m_facts.at(Unexplained);
    const bool good = totals.unexplained.isZero();
    unexplained.value->setInk(good ? Theme::Ink::Good : Theme::Ink::Warn);
    unexplained.value->setTextStyle(good ? Theme::Text::Body : Theme::Text::Strong);
    m_facts.at(Until).value->setTextStyle(Theme::Text::Strong);
}

void BalanceCheckPanel::showSuspect(const QList<BalanceEvent>& events) {
    const auto suspected =
        std::find_if(events.crbegin(), events.crend(), [](const BalanceEvent& event) { return event.suspect != 0; });
    m_suspect = suspected == events.crend() ? 0 : suspected->suspect;
    m_look->setVisible(m_suspect != 0);
    if (m_suspect != 0)
        m_said->setText(m_said->text() + u'\n' +
                        tr("%1 of it matches an unconfirmed order.").arg(suspected->amount.toText(QLocale())));
}
