// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/spending_row.h"

#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int widestBar = 130;
constexpr int narrowestBar = 56;
constexpr int roomForWords = 450;
constexpr int thickness = 6;
constexpr int padding = 10;

} // namespace

SpendingRow::SpendingRow(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_orders(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_sum(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this)) {
    m_name->setElide(Qt::ElideRight);
    for (PlainLabel* figure : {m_orders, m_sum}) {
        figure->setFigures(true);
        figure->setElide(Qt::ElideRight);
        figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        figure->setFixedWidth(20 * Size::step);
    }
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins(padding, 0, padding + widestBar, 0));
    row->setSpacing(2 * Size::step);
    row->addWidget(m_name, 1);
    row->addWidget(m_orders);
    row->addWidget(m_sum);
    follow();
    connect(&theme, &Theme::changed, this, &SpendingRow::follow);
}

void SpendingRow::setSpending(const ServiceSpending& spending, double share) {
    const QString name = spending.serviceName.isEmpty() ? spending.serviceId : spending.serviceName;
    const QString orders = tr("%Ln order(s)", nullptr, spending.orders);
    const QString sum = spending.sum.toText(QLocale());
    m_name->setText(name);
    m_orders->setText(orders);
    m_sum->setText(sum);
    setAccessibleName(u"%1, %2, %3"_s.arg(name, orders, sum));
    m_share = share;
    update();
}

// The name is what is read first: the bar gives way to it.
int SpendingRow::barWidth() const {
    return std::clamp(width() - roomForWords, narrowestBar, widestBar);
}

void SpendingRow::follow() {
    setFixedHeight(m_theme.rowHeight());
    update();
}

void SpendingRow::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens& tokens = m_theme.tokens();
    const int bar = barWidth();
    const bool mirrored = isRightToLeft();
    const QRectF track(mirrored ? padding : width() - padding - bar, (height() - thickness) / 2.0, bar, thickness);
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(track, thickness / 2.0, thickness / 2.0);
    QRectF filled = track;
    filled.setWidth(std::clamp(m_share, 0.0, 1.0) * bar);
    if (filled.width() > 0) {
        // Never narrower than round: a little is seen to be a little.
        filled.setWidth(std::max<double>(filled.width(), thickness));
        if (mirrored)
            filled.moveRight(track.right());
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(filled, thickness / 2.0, thickness / 2.0);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.raised);
}

void SpendingRow::resizeEvent(QResizeEvent* event) {
    layout()->setContentsMargins(sidedMargins(padding, 0, barWidth() + 5 * Size::step + padding, 0));
    QWidget::resizeEvent(event);
}
