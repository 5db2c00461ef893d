// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/chart_legend.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {

constexpr int dot = 9;
constexpr int dashes = 4 * Size::step;

} // namespace

ChartLegend::ChartLegend(Theme& theme, Mark mark, Theme::Ink markInk, Theme::Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(mark)
    , m_markInk(markInk)
    , m_words(new PlainLabel(theme, Theme::Text::Small, ink, {}, this)) {
    m_words->setElide(Qt::ElideRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins((mark == Mark::Dot ? dot : dashes) + Size::step + 1, 0, 0, 0);
    row->addWidget(m_words);
    hide();
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ChartLegend::setText(const QString& text) {
    m_words->setText(text);
    setVisible(!text.isEmpty());
}

void ChartLegend::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = m_theme.color(m_markInk);
    const double middle = height() / 2.0;
    if (m_mark == Mark::Dot) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(QRectF(0, middle - dot / 2.0, dot, dot));
    } else {
        painter.setPen(QPen(ink, 1.5));
        painter.drawLine(QPointF(0, middle), QPointF(6, middle));
        painter.drawLine(QPointF(10, middle), QPointF(dashes, middle));
    }
}
