// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/match_mark.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QTextLayout>

namespace {

// As a label lays its plain text out.
void layOut(QTextLayout& layout, const QLabel& label, qreal width) {
    QTextOption option(label.alignment() & Qt::AlignHorizontal_Mask);
    option.setWrapMode(label.wordWrap() ? QTextOption::WordWrap : QTextOption::ManualWrap);
    option.setTextDirection(label.layoutDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    qreal height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
}

} // namespace

MatchMark::MatchMark(Theme& theme, QLabel& label, const QList<TextSpan>& spans)
    : QWidget(&label)
    , m_theme(theme)
    , m_label(&label)
    , m_spans(spans) {
    lie(label);
}

MatchMark::MatchMark(Theme& theme, QWidget& control)
    : QWidget(&control)
    , m_theme(theme) {
    lie(control);
}

void MatchMark::lie(QWidget& over) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(over.rect());
    over.installEventFilter(this);
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    show();
}

QString MatchMark::marked() const {
    if (m_label == nullptr)
        return parentWidget()->accessibleName();
    QStringList words;
    for (const TextSpan& span : m_spans)
        words.append(m_label->text().mid(span.start, span.length));
    return words.join(u' ');
}

bool MatchMark::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void MatchMark::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_label != nullptr)
        return paintWords(painter);
    painter.setPen(QPen(m_theme.color(Theme::Ink::Warn), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Size::radius, Size::radius);
}

void MatchMark::paintWords(QPainter& painter) const {
    const QRectF area = m_label->contentsRect();
    QTextLayout layout(m_label->text(), m_label->font());
    layOut(layout, *m_label, area.width());
    const qreal spare = area.height() - layout.boundingRect().height();
    const bool atTop = m_label->alignment().testFlag(Qt::AlignTop);
    const QPointF origin = area.topLeft() + QPointF(0, atTop ? 0 : spare / 2);
    painter.setPen(m_theme.color(Theme::Ink::Text));
    for (const TextSpan& span : m_spans) {
        const int end = span.start + span.length;
        for (int at = 0; at < layout.lineCount(); ++at) {
            const QTextLine line = layout.lineAt(at);
            const int from = qMax(span.start, line.textStart());
            const int to = qMin(end, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from);
            const qreal right = line.cursorToX(to);
            const QRectF ground(origin + QPointF(qMin(left, right), line.y()),
                                QSizeF(qAbs(right - left), line.height()));
            painter.setClipping(false);
            painter.fillRect(ground, m_theme.toneGround(Tone::Warn));
            painter.setClipRect(ground);
            layout.draw(&painter, origin);
            // Not by colour alone.
            painter.fillRect(QRectF(ground.left(), ground.bottom() - 2, ground.width(), 2),
                             m_theme.color(Theme::Ink::Warn));
        }
    }
}
