// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_history_panel.h"

#include "core/day_text.h"
#include "ui/balance/balance_chart.h"
#include "ui/balance/balance_range_bar.h"
#include "ui/balance/chart_legend.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

namespace {

constexpr qsizetype namedTopUps = 1;

QString dayText(Timestamp at) {
    return shortDay(QDateTime::fromMSecsSinceEpoch(at).date(), QDate::currentDate(), QLocale());
}

// The newest ones, oldest of them first.
QString topUpsText(const QList<BalanceEvent>& topUps) {
    if (topUps.isEmpty())
        return {};
    QStringList named;
    for (const BalanceEvent& topUp : topUps.last(std::min(namedTopUps, topUps.size())))
        named.append(BalanceHistoryPanel::tr("+%1 on %2").arg(topUp.amount.toText(QLocale()), dayText(topUp.at)));
    const QString text = BalanceHistoryPanel::tr("top-up %1").arg(named.join(u", "_s));
    const auto others = static_cast<int>(topUps.size() - named.size());
    return others == 0 ? text : BalanceHistoryPanel::tr("%1 and %n earlier", nullptr, others).arg(text);
}

std::optional<Money> sumOf(const QList<BalanceEvent>& events) {
    std::optional<Money> sum;
    for (const BalanceEvent& event : events) {
        const auto both = sum ? sum->plus(event.amount) : event.amount;
        if (!both)
            return std::nullopt;
        sum = both.value();
    }
    return sum;
}

} // namespace

QList<BalancePoint> ofLastCurrency(const QList<BalancePoint>& points) {
    if (points.isEmpty())
        return {};
    const QString currency = points.last().balance.currency;
    QList<BalancePoint> kept;
    std::copy_if(points.begin(), points.end(), std::back_inserter(kept),
                 [&currency](const BalancePoint& point) { return point.balance.currency == currency; });
    return kept;
}

BalanceHistoryPanel::BalanceHistoryPanel(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_title(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, tr("Balance"), this))
    , m_rangeBar(new BalanceRangeBar(theme, this))
    , m_chartOrWords(new QStackedWidget(this))
    , m_chart(new BalanceChart(theme, this))
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_orders(new ChartLegend(theme, ChartLegend::Mark::Ring, Theme::Ink::Muted, Theme::Ink::Muted, this))
    , m_topUps(new ChartLegend(theme, ChartLegend::Mark::Triangle, Theme::Ink::Good, Theme::Ink::Muted, this))
    , m_back(new ChartLegend(theme, ChartLegend::Mark::Diamond, Theme::Ink::Accent, Theme::Ink::Muted, this))
    , m_unexplained(new ChartLegend(theme, ChartLegend::Mark::TriangleDown, Theme::Ink::Warn, Theme::Ink::Warn, this))
    , m_notTaken(new ChartLegend(theme, ChartLegend::Mark::Cross, Theme::Ink::Muted, Theme::Ink::Muted, this))
    , m_warning(new ChartLegend(theme, ChartLegend::Mark::Dashes, Theme::Ink::Warn, Theme::Ink::Warn, this)) {
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_chartOrWords->addWidget(m_chart);
    m_chartOrWords->addWidget(m_words);
    m_title->setElide(Qt::ElideRight);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1, Qt::AlignTop);
    head->addWidget(m_rangeBar);
    // Two rows: no entry has to be shortened for another.
    auto* legend = new QVBoxLayout;
    legend->setSpacing(Size::step);
    for (const QList<ChartLegend*>& entries :
         {QList{m_orders, m_topUps, m_back}, QList{m_unexplained, m_notTaken, m_warning}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(4 * Size::step);
        for (ChartLegend* entry : entries)
            row->addWidget(entry);
        row->addStretch(1);
        legend->addLayout(row);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addLayout(head);
    column->addWidget(m_chartOrWords, 1);
    column->addLayout(legend);
    setHistory({}, {}, {}, false);
}

void BalanceHistoryPanel::setHistory(const BalanceHistory& history, const BalanceRange& range,
                                     const std::optional<Money>& threshold, bool reading) {
    const QList<BalancePoint> drawn = ofLastCurrency(history.points);
    const bool enough = drawn.size() > 1;
    const QString currency = enough ? drawn.last().balance.currency : QString();
    const auto drawnThreshold = threshold && threshold->currency == currency ? threshold : std::nullopt;
    m_chart->setHistory(enough ? drawn : QList<BalancePoint>(), history.explanation.events, drawnThreshold,
                        history.span.until);
    m_words->setText(reading ? tr("Reading…")
                     : range.kind == BalanceRange::Kind::All
                         ? tr("The line begins with the second check of the balance. Every check is kept.")
                         : tr("Fewer than two checks of the balance lie in this span. Every check is kept, and the "
                              "line begins with the second one."));
    m_chartOrWords->setCurrentWidget(enough ? static_cast<QWidget*>(m_chart) : m_words);
    showLegend(enough ? history.explanation.events : QList<BalanceEvent>(), currency);
    m_warning->setText(drawnThreshold ? tr("warn below %1").arg(drawnThreshold->toText(QLocale())) : QString());
}

void BalanceHistoryPanel::showLegend(const QList<BalanceEvent>& events, const QString& currency) {
    const auto of = [&](Kind kind) {
        QList<BalanceEvent> found;
        std::copy_if(events.begin(), events.end(), std::back_inserter(found), [&](const BalanceEvent& event) {
            return event.kind == kind && event.amount.currency == currency;
        });
        return found;
    };
    int orders = 0;
    for (const BalanceEvent& event : of(Kind::Orders))
        orders += event.orders;
    m_orders->setText(orders > 0 ? tr("%Ln order(s)", nullptr, orders) : QString());
    m_topUps->setText(topUpsText(of(Kind::TopUp)));
    const auto say = [&](ChartLegend* legend, Kind kind, const QString& words) {
        const auto sum = sumOf(of(kind));
        legend->setText(sum ? words.arg(sum->toText(QLocale())) : QString());
    };
    say(m_back, Kind::MoneyBack, tr("money back %1"));
    say(m_unexplained, Kind::Unexplained, tr("not explained %1"));
    say(m_notTaken, Kind::NotTaken, tr("not charged %1"));
}

void BalanceHistoryPanel::showEventAt(const BalanceEvent& event) {
    m_chart->showEventAt(event);
}
