// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/figure_label.h"

#include "ui/kit/plain_tip.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace {

constexpr int shownDecimals = 2;

} // namespace

FigureLabel::FigureLabel(Theme& theme, const QString& accessibleName, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme) {
    setTextFormat(Qt::PlainText);
    setAccessibleName(accessibleName);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FigureLabel::setMoney(const QList<Money>& sums) {
    const QLocale locale;
    QList<Line> lines;
    for (const Money& sum : sums) {
        const QString whole = sum.toText(locale);
        const qsizetype small = locale.zeroDigit().size() * std::max(0, sum.amount.scale() - shownDecimals);
        // The figure ends before a currency's word, which stands behind a space where it has no sign of its own.
        const qsizetype space = whole.lastIndexOf(QChar::Nbsp);
        const bool worded = currencySign(sum.currency) == sum.currency && !sum.currency.isEmpty() && space > 0;
        const qsizetype end = worded ? space : whole.size();
        lines.append({whole.left(end - small), whole.mid(end - small, small), whole.mid(end)});
    }
    setLines(lines);
}

void FigureLabel::setWords(const QString& words) {
    setLines({Line{words, {}, {}}});
}

void FigureLabel::setLines(const QList<Line>& lines) {
    m_lines = lines;
    QStringList texts;
    for (const Line& line : lines)
        texts.append(line.whole());
    const QString text = texts.join(u'\n');
    if (text == this->text())
        return;
    setText(text);
    setAccessibleDescription(text);
    updateGeometry();
}

int FigureLabel::width(const Line& line, const Style& style) const {
    const QFontMetrics figure(m_theme.font(style.figure));
    const QFontMetrics small(m_theme.font(style.tail));
    return figure.horizontalAdvance(line.head) + small.horizontalAdvance(line.tail) +
           small.horizontalAdvance(line.unit);
}

FigureLabel::Style FigureLabel::style(int room) const {
    static constexpr std::array styles{Style{Theme::Text::Figure, Theme::Text::Title},
                                       Style{Theme::Text::Heading, Theme::Text::Strong},
                                       Style{Theme::Text::Title, Theme::Text::Small}};
    const std::size_t first = m_lines.size() > 1 ? 1 : 0;
    for (std::size_t i = first; i < styles.size(); ++i) {
        const bool fits = std::all_of(m_lines.begin(), m_lines.end(),
                                      [&](const Line& line) { return width(line, styles.at(i)) <= room; });
        if (fits)
            return styles.at(i);
    }
    return styles.back();
}

int FigureLabel::lineHeight() const {
    return QFontMetrics(m_theme.font(m_lines.size() > 1 ? Theme::Text::Heading : Theme::Text::Figure)).height();
}

QSize FigureLabel::sizeHint() const {
    const int lines = std::max(1, static_cast<int>(m_lines.size()));
    int widest = 0;
    for (const Line& line : m_lines)
        widest = std::max(widest, width(line, style(QWIDGETSIZE_MAX)));
    return {widest, lines * lineHeight()};
}

QSize FigureLabel::minimumSizeHint() const {
    return {0, sizeHint().height()};
}

void FigureLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // an amount with its currency stands as the locale writes it
    const int room = contentsRect().width();
    const Style style = this->style(room);
    const QFont figure = m_theme.font(style.figure);
    const QFont small = m_theme.font(style.tail);
    const QFontMetrics figureSize(figure);
    const QFontMetrics smallSize(small);
    bool shortened = false;
    int top = 0;
    for (const Line& line : std::as_const(m_lines)) {
        const int base = top + (lineHeight() + figureSize.ascent() - figureSize.descent()) / 2;
        const bool fits = width(line, style) <= room;
        shortened = shortened || !fits;
        painter.setFont(figure);
        painter.setPen(m_theme.color(Theme::Ink::Text));
        const QString head = fits ? line.head : figureSize.elidedText(line.whole(), Qt::ElideRight, room);
        int x = isRightToLeft() ? room - (fits ? width(line, style) : figureSize.horizontalAdvance(head)) : 0;
        painter.drawText(x, base, head);
        if (fits) {
            x += figureSize.horizontalAdvance(head);
            painter.setFont(small);
            painter.setPen(m_theme.color(Theme::Ink::Muted));
            painter.drawText(x, base, line.tail);
            painter.drawText(x + smallSize.horizontalAdvance(line.tail), base, line.unit);
        }
        top += lineHeight();
    }
    setToolTip(shortened ? plainTip(text()) : QString());
}
