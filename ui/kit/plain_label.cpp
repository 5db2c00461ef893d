// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_label.h"

#include "ui/kit/accessible_kinds.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace {

constexpr int widestWord = 60 * Size::step;

} // namespace

PlainLabel::PlainLabel(Theme& theme, Theme::Text text, Theme::Ink ink, const QString& words, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
    , m_style(text)
    , m_ink(ink) {
    teachAccessibleLabels();
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // not the one that suits the widget behind
    setText(words);
    follow();
    connect(&theme, &Theme::changed, this, &PlainLabel::follow);
}

void PlainLabel::setInk(Theme::Ink ink) {
    m_ink = ink;
    follow();
}

void PlainLabel::setTextStyle(Theme::Text text) {
    m_style = text;
    follow();
}

void PlainLabel::setFigures(bool figures) {
    m_figures = figures;
    follow();
}

void PlainLabel::setElide(Qt::TextElideMode mode) {
    m_elide = mode;
    updateGeometry();
    update();
}

void PlainLabel::forgetOthers() const {
    Subject subject{text(), font(), contentsMargins(), margin(), indent(), wordWrap()};
    if (subject == m_subject)
        return;
    m_subject = std::move(subject);
    m_measured.fill({});
    m_hint.reset();
    m_minimumHint.reset();
}

QSize PlainLabel::sizeHint() const {
    ensurePolished();
    forgetOthers();
    if (!m_hint)
        m_hint = QLabel::sizeHint();
    return *m_hint;
}

QSize PlainLabel::minimumSizeHint() const {
    ensurePolished();
    forgetOthers();
    if (!m_minimumHint)
        m_minimumHint = QLabel::minimumSizeHint();
    const auto hint = *m_minimumHint;
    if (m_elide != Qt::ElideNone)
        return {0, hint.height()};
    // A word without end, as a provider may send it, is cut off rather than the window stretched.
    return wordWrap() ? QSize(std::min(hint.width(), widestWord), hint.height()) : hint;
}

int PlainLabel::heightForWidth(int width) const {
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    forgetOthers();
    for (const Measured& known : m_measured) {
        if (known.width == width)
            return known.height;
    }
    const int height = QLabel::heightForWidth(width);
    m_measured.at(m_nextMeasured) = {width, height};
    m_nextMeasured = (m_nextMeasured + 1) % m_measured.size();
    return height;
}

bool PlainLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && m_elide != Qt::ElideNone && toolTip().isEmpty()) {
        if (fontMetrics().horizontalAdvance(text()) > contentsRect().width())
            QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainTip(text()), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::paintEvent(QPaintEvent* event) {
    // One that was made but not shown yet when the colours changed may come here in the old ones: the style sheet's
    // polishing gives a widget the palette back that it had before.
    if (palette().color(QPalette::Active, QPalette::WindowText) != m_theme.color(m_ink))
        follow();
    const Qt::LayoutDirection direction = textDirection(text(), layoutDirection());
    const bool asSet = direction == layoutDirection() || textInteractionFlags() != Qt::LinksAccessibleByMouse;
    if (m_elide == Qt::ElideNone && asSet) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setLayoutDirection(direction);
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment()));
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    if (m_elide == Qt::ElideNone) {
        painter.drawText(contentsRect().marginsRemoved({margin(), margin(), margin(), margin()}),
                         side | Qt::AlignAbsolute | (wordWrap() ? Qt::TextWordWrap : 0), text());
        return;
    }
    const auto shown = fontMetrics().elidedText(text(), m_elide, contentsRect().width());
    painter.drawText(contentsRect(), side | Qt::AlignAbsolute | Qt::TextSingleLine, shown);
}

void PlainLabel::follow() {
    auto font = m_theme.font(m_style);
    if (m_figures)
        font.setFamilies(m_theme.figures().families());
    setFont(font);
    auto inks = palette();
    inks.setColor(QPalette::WindowText, m_theme.color(m_ink));
    setPalette(inks);
}
