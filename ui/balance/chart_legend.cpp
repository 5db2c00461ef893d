// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/chart_legend.h"

#include "ui/kit/sides.h"

#include <QHBoxLayout>
#include <QPainter>

namespace {

constexpr int shape = 9;
constexpr int dashes = 4 * Size::step;

QPolygonF outline(ChartLegend::Mark mark, const QRectF& area) {
    const QPointF middle = area.center();
    switch (mark) {
    case ChartLegend::Mark::Triangle:
        return {{area.bottomLeft(), area.bottomRight(), QPointF(middle.x(), area.top())}};
    case ChartLegend::Mark::TriangleDown:
        return {{area.topLeft(), area.topRight(), QPointF(middle.x(), area.bottom())}};
    default:
        return {{QPointF(middle.x(), area.top()), QPointF(area.right(), middle.y()), QPointF(middle.x(), area.bottom()),
                 QPointF(area.left(), middle.y())}};
    }
}

} // namespace

ChartLegend::ChartLegend(Theme& theme, Mark mark, Theme::Ink markInk, Theme::Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_mark(mark)
    , m_markInk(markInk)
    , m_words(new PlainLabel(theme, Theme::Text::Small, ink, {}, this)) {
    m_words->setElide(Qt::ElideRight);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(sidedMargins((mark == Mark::Dashes ? dashes : shape) + Size::step + 1, 0, 0, 0));
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
    if (isRightToLeft()) // the marks are alike from both sides
        painter.translate(width() - (m_mark == Mark::Dashes ? dashes : shape), 0);
    const QRectF area(0.5, middle - shape / 2.0, shape - 1, shape - 1);
    painter.setPen(QPen(ink, 1.5));
    switch (m_mark) {
    case Mark::Ring:
        painter.drawEllipse(area.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Mark::Cross:
        painter.drawLine(area.topLeft(), area.bottomRight());
        painter.drawLine(area.topRight(), area.bottomLeft());
        break;
    case Mark::Dashes:
        painter.drawLine(QPointF(0, middle), QPointF(6, middle));
        painter.drawLine(QPointF(10, middle), QPointF(dashes, middle));
        break;
    default:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPolygon(outline(m_mark, area));
    }
}
