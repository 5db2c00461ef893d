// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_totals_label.h"

#include "ui/bulk/bulk_words.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFigure = 20; ///< characters in the large font

} // namespace

BulkTotalsLabel::BulkTotalsLabel(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_figure(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, {}, this))
    , m_balance(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    auto* word = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, tr("Charge"), this);
    m_figure->setAccessibleName(tr("Charge"));
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_balance->setAlignment(Qt::AlignRight);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Size::step);
    grid->setVerticalSpacing(0);
    grid->addWidget(word, 0, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_figure, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_balance, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void BulkTotalsLabel::setTotals(const BulkTotals& totals, const std::optional<Money>& balance, bool warned) {
    const QString figure = chargeText(totals);
    m_figure->setTextStyle(figure.size() > longestFigure ? Theme::Text::Strong : Theme::Text::Title);
    m_figure->setText(figure);
    const bool tooMuch = warned && isMoreThan(totals, balance);
    m_balance->setInk(tooMuch ? Theme::Ink::Bad : Theme::Ink::Muted);
    if (!balance)
        m_balance->clear();
    else if (tooMuch)
        m_balance->setText(tr("more than your balance of %1").arg(balance->toText(QLocale())));
    else
        m_balance->setText(tr("of %1").arg(balance->toText(QLocale())));
    m_figure->setAccessibleDescription(tr("%1 %2", "a charge, and of which balance").arg(figure, m_balance->text()));
}
