// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/search_field.h"

#include "ui/kit/announcer.h"
#include "ui/kit/sides.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QtMath>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int iconLeft = 12;
constexpr int textLeft = iconLeft + Size::icon + 2; // the style sheet pads the text further
constexpr int hintRight = 11;
constexpr int endButton = 24;
constexpr qreal narrowestWave = 8;

bool movesRows(int key) {
    return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
}

} // namespace

SearchField::SearchField(Theme& theme, const QString& accessibleName, const QString& placeholder, QWidget* parent)
    : QLineEdit(parent)
    , m_theme(theme) {
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setTextMargins(sidedMargins(textLeft - 7, 0, 0, 0));
    if (QGuiApplication::isRightToLeft()) // also what is typed from left to right: the other end has the hint
        setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(Size::control);
    follow();
    connect(&theme, &Theme::changed, this, &SearchField::follow);
    connect(this, &QLineEdit::textChanged, this, [this] { setWrongPart(0, 0, {}); });
}

void SearchField::setHint(const QString& hint) {
    if (m_hint == hint)
        return;
    m_hint = hint;
    describe();
    update();
}

void SearchField::steer(QAbstractItemView* view) {
    m_view = view;
}

void SearchField::setEndButton(QAbstractButton* button) {
    m_end = button;
    button->setParent(this);
    button->setCursor(Qt::ArrowCursor);
    setTextMargins(sidedMargins(textLeft - 7, 0, endButton, 0));
}

void SearchField::setWrongPart(int start, int length, const QString& words) {
    if (m_wrongStart == start && m_wrongLength == length && m_wrongWords == words)
        return;
    m_wrongStart = start;
    m_wrongLength = length;
    m_wrongWords = words;
    describe();
    update();
}

void SearchField::describe() {
    setAccessibleDescription(m_wrongWords.isEmpty() ? m_hint : m_wrongWords);
    if (hasFocus())
        announce(*this, m_wrongWords, Pace::Rested);
}

void SearchField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    // With nothing marked here, the rows that are moved through are meant.
    const bool copies =
        event->key() == Qt::Key_C && event->modifiers().testFlag(Qt::ControlModifier) && !hasSelectedText();
    if (m_view != nullptr && (copies || movesRows(event->key()))) {
        QCoreApplication::sendEvent(m_view, event);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    if (m_end)
        m_end->setGeometry(
            sided(*this, {width() - endButton - Size::step, (height() - endButton) / 2, endButton, endButton}));
}

void SearchField::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRect at = sided(*this, {iconLeft - 1, (height() - Size::icon) / 2, Size::icon, Size::icon});
    painter.drawPixmap(at, m_theme.pixmap(u"search"_s, Theme::Ink::Muted, Size::icon, devicePixelRatioF()));
    if (!m_hint.isEmpty())
        paintHint(painter);
    if (m_wrongLength > 0)
        paintWrongPart(painter);
}

void SearchField::paintHint(QPainter& painter) const {
    auto font = m_theme.figures();
    font.setPixelSize(m_theme.font(Theme::Text::Small).pixelSize());
    const int right = hintRight + (m_end ? endButton : 0);
    const int hintWidth = QFontMetrics(font).horizontalAdvance(m_hint);
    const auto& typed = text().isEmpty() ? placeholderText() : text();
    const int taken = textLeft + 3 * Size::step + fontMetrics().horizontalAdvance(typed);
    if (taken + hintWidth + right > width())
        return;
    painter.setFont(font);
    painter.setPen(m_theme.color(Theme::Ink::Muted));
    painter.drawText(sided(*this, rect().adjusted(0, 0, -right, 0)), Qt::AlignRight | Qt::AlignVCenter, m_hint);
}

void SearchField::paintWrongPart(QPainter& painter) const {
    QTextLayout layout(text(), font());
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    // The caret tells how far the text is scrolled.
    const qreal origin = cursorRect().center().x() - line.cursorToX(cursorPosition());
    qreal from = origin + line.cursorToX(m_wrongStart);
    qreal to = origin + line.cursorToX(m_wrongStart + m_wrongLength);
    if (from > to)
        std::swap(from, to);
    to = qMax(to, from + narrowestWave);
    const qreal y = cursorRect().bottom() - 2.5;
    QPainterPath wave({from, y});
    const int waves = qCeil((to - from) / 4);
    for (int at = 0; at < waves; ++at) {
        const qreal x = from + 4.0 * at;
        wave.cubicTo({x + 1.3, y - 2.4}, {x + 2.7, y + 2.4}, {qMin(x + 4, to), y});
    }
    const int right = m_end ? endButton + 2 * Size::step : 2 * Size::step;
    painter.setClipRect(sided(*this, rect().adjusted(textLeft, 0, -right, 0)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Theme::Ink::Bad), 1.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(wave);
}

void SearchField::follow() {
    setFont(m_theme.font(Theme::Text::Body));
    update();
}
