// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/spending_panel.h"

#include "ui/balance/spending_row.h"
#include "ui/kit/buttons.h"
#include "ui/kit/segments.h"
#include "ui/kit/usable.h"

#include <QHBoxLayout>
#include <QHash>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

SpendingPanel::SpendingPanel(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_theme(theme)
    , m_title(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_by(new Segments(theme, tr("Spent by"), {tr("Service"), tr("Category")}, this))
    , m_export(iconButton(theme, u"download"_s, tr("Export spending…"), this))
    , m_total(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_list(new QVBoxLayout)
    , m_others(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                             tr("No order was placed in this span. What orders cost is added up here by service and by "
                                "category."),
                             this)) {
    m_words->setWordWrap(true);
    m_total->setWordWrap(true);
    m_title->setElide(Qt::ElideRight);
    m_export->setFixedSize(28, 28);
    m_by->setCurrent(0);
    m_list->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Size::step);
    head->addWidget(m_title, 1);
    head->addWidget(m_by);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    column->setSpacing(Size::step);
    column->addLayout(head);
    column->addWidget(m_total);
    column->addLayout(m_list);
    column->addWidget(m_others);
    column->addWidget(m_words);
    column->addStretch();
    connect(m_by, &Segments::chosen, this, &SpendingPanel::showChosen);
    connect(m_export, &Button::clicked, this, &SpendingPanel::exportAsked);
    setSpent({}, {});
}

void SpendingPanel::setSpent(const Spent& spent, const BalanceRange& range) {
    m_spent = spent;
    m_title->setText(tr("Spent, %1").arg(range.text(QLocale())));
    m_total->setText(spent.total);
    m_total->setVisible(!spent.total.isEmpty());
    setUsable(*m_export, !spent.services.isEmpty(), tr("Nothing was spent in these days."));
    showChosen();
}

void SpendingPanel::showChosen() {
    const QList<ServiceSpending>& all = m_by->current() == 0 ? m_spent.services : m_spent.categories;
    const auto shown = static_cast<int>(std::min<qsizetype>(most, all.size()));
    while (m_rows.size() > shown)
        delete m_rows.takeLast();
    while (m_rows.size() < shown) {
        m_rows.append(new SpendingRow(m_theme, this));
        m_list->addWidget(m_rows.last());
    }
    QHash<QString, Decimal> greatest;
    for (const ServiceSpending& spending : all) {
        Decimal& sum = greatest[spending.sum.currency];
        sum = std::max(sum, spending.sum.amount);
    }
    for (int i = 0; i < shown; ++i) {
        const Money& sum = all.at(i).sum;
        const Decimal& full = greatest[sum.currency];
        m_rows.at(i)->setSpending(all.at(i), full.isZero() ? 0.0 : sum.amount.toChartValue() / full.toChartValue());
    }
    const auto others = static_cast<int>(all.size()) - shown;
    m_others->setText(tr("and %Ln more, in the export", nullptr, others));
    m_others->setVisible(others > 0);
    m_words->setVisible(shown == 0);
}
