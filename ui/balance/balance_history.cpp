// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_history.h"

#include "ui/balance/balance_chart.h"
#include "ui/balance/chart_legend.h"
#include "ui/kit/buttons.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int year = 365;
constexpr qsizetype namedTopUps = 3;

QString dayText(Timestamp at) {
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    return QLocale().toString(day, day.year() == QDate::currentDate().year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

// The newest ones, oldest of them first.
QString topUpsText(const QList<TopUp>& topUps) {
    if (topUps.isEmpty())
        return {};
    QStringList named;
    for (const TopUp& topUp : topUps.last(std::min(namedTopUps, topUps.size())))
        named.append(BalanceHistory::tr("+%1 on %2").arg(topUp.by.toText(QLocale()), dayText(topUp.at)));
    const QString text = BalanceHistory::tr("top-up %1").arg(named.join(u", "_s));
    const auto others = static_cast<int>(topUps.size() - named.size());
    return others == 0 ? text : BalanceHistory::tr("%1 and %n earlier", nullptr, others).arg(text);
}

} // namespace

BalanceHistory::BalanceHistory(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_title(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_spans(new QButtonGroup(this))
    , m_chartOrWords(new QStackedWidget(this))
    , m_chart(new BalanceChart(theme, this))
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_topUps(new ChartLegend(theme, ChartLegend::Mark::Dot, Theme::Ink::Good, Theme::Ink::Muted, this))
    , m_warning(new ChartLegend(theme, ChartLegend::Mark::Dashes, Theme::Ink::Warn, Theme::Ink::Warn, this)) {
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_chartOrWords->addWidget(m_chart);
    m_chartOrWords->addWidget(m_words);
    m_topUps->setToolTip(tr("Rises of the balance by a twentieth of the highest figure here or more. Smaller ones are "
                            "mostly money back for partial and cancelled orders."));
    m_title->setElide(Qt::ElideRight);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(spanButtons(theme));
    auto* legend = new QHBoxLayout;
    legend->setSpacing(5 * Size::step);
    legend->addWidget(m_topUps);
    legend->addWidget(m_warning);
    legend->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addLayout(head);
    column->addWidget(m_chartOrWords, 1);
    column->addLayout(legend);
    setDays(m_days);
    setHistory({}, {});
}

QWidget* BalanceHistory::spanButtons(Theme& theme) {
    struct Span {
        int days;
        QString shown;
        QString spoken;
    };
    const Span spans[] = {{7, tr("7 d"), tr("7 days")},
                          {30, tr("30 d"), tr("30 days")},
                          {year, tr("1 y"), tr("1 year")},
                          {0, tr("All"), tr("All time")}};
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Size::step);
    for (const Span& span : spans) {
        Button* button = plainButton(theme, {}, span.shown, buttons);
        button->setAccessibleName(span.spoken);
        button->setToolTip(span.spoken);
        button->setCheckable(true);
        button->setFixedHeight(Size::rowCompact);
        m_spans->addButton(button, span.days);
        row->addWidget(button);
    }
    connect(m_spans, &QButtonGroup::idClicked, this, [this](int days) {
        setDays(days);
        Q_EMIT daysChosen(days);
    });
    return buttons;
}

void BalanceHistory::setDays(int days) {
    m_days = days;
    if (QAbstractButton* button = m_spans->button(days))
        button->setChecked(true);
    switch (days) {
    case 7:
        m_title->setText(tr("Balance over 7 days"));
        break;
    case 30:
        m_title->setText(tr("Balance over 30 days"));
        break;
    case year:
        m_title->setText(tr("Balance over 1 year"));
        break;
    default:
        m_title->setText(tr("Balance over all time"));
    }
}

void BalanceHistory::setHistory(const QList<BalancePoint>& points, const std::optional<Money>& threshold) {
    const QList<BalancePoint> drawn = ofLastCurrency(points);
    const bool enough = drawn.size() > 1;
    const QList<TopUp> rises = enough ? topUps(drawn) : QList<TopUp>();
    m_chart->setHistory(enough ? drawn : QList<BalancePoint>(), rises, threshold, QDateTime::currentMSecsSinceEpoch());
    m_words->setText(m_days == 0 ? tr("The line begins with the second check of the balance. Every check is kept.")
                                 : tr("Fewer than two checks of the balance lie in this span. Every check is kept, and "
                                      "the line begins with the second one."));
    m_chartOrWords->setCurrentWidget(enough ? static_cast<QWidget*>(m_chart) : m_words);
    m_topUps->setText(topUpsText(rises));
    m_warning->setText(enough && threshold ? tr("warn below %1").arg(threshold->toText(QLocale())) : QString());
}
