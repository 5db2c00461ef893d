// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/price_history.h"

#include "core/day_text.h"
#include "ui/kit/plain_label.h"
#include "ui/services/price_chart.h"

#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString dayText(Timestamp at, Timestamp now) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    return shortDay(day, QDateTime::fromMSecsSinceEpoch(now).date(), QLocale());
}

// Where the first rate is drawn from: nobody knows since when it held.
Timestamp beginning(const QList<PricePoint>& points, Timestamp watchedSince, Timestamp now) {
    static constexpr Timestamp day = 86'400'000;
    const Timestamp firstChange = points.at(1).at;
    return watchedSince > 0 && watchedSince < firstChange ? watchedSince
                                                          : firstChange - std::max(day, (now - firstChange) / 8);
}

/// "+5.5 %", cut off after a decimal; empty where there is nothing to compare with.
QString percent(const Decimal& from, const Decimal& to) {
    const auto difference = to.minus(from);
    const auto hundredfold = difference ? difference->times(Decimal(100)) : std::nullopt;
    const bool less = hundredfold && hundredfold->isNegative();
    const auto share =
        hundredfold ? (less ? hundredfold->negated() : *hundredfold).flooredQuotient(from, 1) : std::nullopt;
    if (!share || share->isZero())
        return {};
    // Not money: how much of a hundred, for the eyes.
    const QString figure = QLocale().toString(share->toChartValue(), 'f', share->scale());
    return less ? PriceHistory::tr("−%1%").arg(figure) : PriceHistory::tr("+%1%").arg(figure);
}

} // namespace

PriceHistory::PriceHistory(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_chart(new PriceChart(theme, this)) {
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_words);
    column->addWidget(m_chart);
    clear();
}

void PriceHistory::clear() {
    m_words->setText({});
    m_chart->hide();
}

void PriceHistory::setPrices(const QList<PricePoint>& points, const Money& present, Timestamp watchedSince,
                             Timestamp now) {
    QList<PricePoint> all = points;
    if (!all.isEmpty() && all.last().rate != present.amount)
        all.append({now, present.amount});
    if (all.size() < 2) {
        m_words->setText(watchedSince > 0 ? tr("No price change seen since %1.").arg(dayText(watchedSince, now))
                                          : tr("No price change seen yet."));
        m_chart->hide();
        return;
    }
    m_words->setText(words(all, present.currency, now));
    m_chart->setAccessibleDescription(m_words->text());
    m_chart->setPrices(all, present.currency, beginning(all, watchedSince, now), now);
    m_chart->show();
}

QString PriceHistory::words(const QList<PricePoint>& points, const QString& currency, Timestamp now) {
    const QString from = Money{points.first().rate, currency}.toText(QLocale());
    const QString to = Money{points.last().rate, currency}.toText(QLocale());
    const QString last = dayText(points.last().at, now);
    const QString share = percent(points.first().rate, points.last().rate);
    const auto changes = static_cast<int>(points.size() - 1);
    if (changes == 1)
        return share.isEmpty() ? tr("From %1 to %2 on %3.").arg(from, to, last)
                               : tr("From %1 to %2 on %3 (%4).").arg(from, to, last, share);
    const QString first = dayText(points.at(1).at, now);
    return share.isEmpty() ? tr("%Ln change(s) since %1: from %2 to %3, the last on %4.", nullptr, changes)
                                 .arg(first, from, to, last)
                           : tr("%Ln change(s) since %1: from %2 to %3 (%5), the last on %4.", nullptr, changes)
                                 .arg(first, from, to, last, share);
}
