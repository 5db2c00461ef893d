// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_delegate.h"

#include "ui/kit/chip.h"
#include "ui/kit/line_of_text.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

// No cell shows more, and laying out a text takes as long as the text is long.
QString drawnText(const QModelIndex& index) {
    constexpr qsizetype most = 1'000;
    return index.data(Qt::DisplayRole).toString().left(most);
}

constexpr int barHeight = 6;
constexpr int noteIcon = 16;

Tone toneOf(const QModelIndex& index, Tone fallback) {
    const auto tone = index.data(Role::Tone);
    return tone.isValid() ? static_cast<Tone>(tone.toInt()) : fallback;
}

Qt::Alignment alignmentOf(const QModelIndex& index) {
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const auto given = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::Alignment(Qt::AlignLeft);
    return (given & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter;
}

} // namespace

CellDelegate::CellDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    paintGround(*painter, option, index);
    const auto area = contentRect(option);
    const auto kind = cell(index.column());
    switch (kind) {
    case Cell::Text:
    case Cell::Strong:
    case Cell::Muted:
    case Cell::Link:
        paintText(*painter, area, index, kind);
        break;
    case Cell::Chip: {
        const auto text = drawnText(index);
        if (!text.isEmpty())
            paintChip(*painter, area, m_theme, toneOf(index, Tone::Neutral), index.data(Role::Icon).toString(), text);
        break;
    }
    case Cell::Progress:
        paintProgress(*painter, area, index, option.state.testFlag(QStyle::State_Selected));
        break;
    case Cell::Icon:
    case Cell::Flag:
        paintIcon(*painter, option.rect, index, kind);
        break;
    case Cell::Note:
        paintNote(*painter, area, index);
        break;
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto text = drawnText(index);
    const auto kind = cell(index.column());
    int width = 0;
    if (kind == Cell::Chip)
        width = chipSize(m_theme, index.data(Role::Icon).toString(), text).width();
    else if (kind == Cell::Icon || kind == Cell::Flag)
        width = Size::icon;
    else if (kind == Cell::Progress)
        width = 120;
    else if (const auto mark = index.data(Role::Mark).toString(); kind == Cell::Strong && !mark.isEmpty())
        width = option.fontMetrics.horizontalAdvance(text) + Size::step + chipSize(m_theme, {}, mark).width();
    else
        width = option.fontMetrics.horizontalAdvance(text) + (kind == Cell::Note ? noteIcon + Size::step : 0);
    return {width + 2 * padding, m_theme.rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    // Models give plain text, some of it a provider's; a tooltip would read markup in it.
    auto text = index.data(Qt::ToolTipRole).toString();
    if (text.isEmpty()) {
        const auto whole = index.data(Qt::DisplayRole).toString();
        if (sizeHint(option, index).width() > option.rect.width())
            text = whole;
    }
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event->globalPos(), plainTip(text), view);
    return true;
}

void CellDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& tokens = m_theme.tokens();
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, tokens.selection);
    else if (index.row() == m_hoveredRow)
        painter.fillRect(option.rect, tokens.window);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.raised);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view == nullptr || !view->hasFocus() || view->currentIndex().row() != index.row())
        return;
    const QRect edge = sided(painter, view->viewport()->rect(), {0, option.rect.top(), 2, option.rect.height()});
    if (option.rect.intersects(edge))
        painter.fillRect(edge, tokens.accent);
}

QRect CellDelegate::contentRect(const QStyleOptionViewItem& option) {
    return option.rect.adjusted(padding, 0, -padding, -1);
}

void CellDelegate::paintText(QPainter& painter, const QRect& area, const QModelIndex& index, Cell cell) const {
    const auto text = drawnText(index);
    if (text.isEmpty())
        return;
    const auto alignment = alignmentOf(index);
    const bool strong = cell == Cell::Strong;
    if (alignment.testFlag(Qt::AlignRight))
        painter.setFont(m_theme.figures(strong));
    else
        painter.setFont(m_theme.font(strong ? Theme::Text::Strong : Theme::Text::Body));
    const bool muted = cell == Cell::Muted || cell == Cell::Link || index.data(Role::Muted).toBool();
    painter.setPen(m_theme.color(muted ? Theme::Ink::Muted : Theme::Ink::Text));
    if (strong)
        paintMark(painter, area, index, text);
    drawLine(painter, area, alignment, text, m_theme.font(Theme::Text::Body),
             cell == Cell::Link ? Qt::ElideMiddle : Qt::ElideRight);
}

// In the room that the text leaves: the word, where it fits, else its icon alone.
void CellDelegate::paintMark(QPainter& painter, const QRect& area, const QModelIndex& index,
                             const QString& text) const {
    const auto word = index.data(Role::Mark).toString();
    if (word.isEmpty())
        return;
    const int room = area.width() - painter.fontMetrics().horizontalAdvance(text) - Size::step;
    const auto tone = toneOf(index, Tone::Good);
    if (chipSize(m_theme, {}, word).width() <= room)
        paintChip(painter, area, m_theme, tone, {}, word);
    else if (noteIcon <= room)
        painter.drawPixmap(
            sided(painter, area, {area.left(), area.top() + (area.height() - noteIcon) / 2, noteIcon, noteIcon}),
            m_theme.pixmap(u"arrow-down"_s, m_theme.toneInk(tone), noteIcon, painter.device()->devicePixelRatioF()));
}

void CellDelegate::paintProgress(QPainter& painter, const QRect& area, const QModelIndex& index, bool selected) const {
    const auto progress = index.data(Role::Progress);
    const int permille = progress.isValid() ? progress.toInt() : -1;
    auto text = drawnText(index);
    if (permille < 0) {
        painter.setFont(m_theme.font(Theme::Text::Body));
        painter.setPen(m_theme.color(Theme::Ink::Muted));
        drawLine(painter, area, Qt::AlignLeft, text, m_theme.font(Theme::Text::Body));
        return;
    }
    auto font = m_theme.figures();
    font.setPixelSize(m_theme.font(Theme::Text::Small).pixelSize());
    painter.setFont(font);
    const int textWidth =
        qMax(painter.fontMetrics().horizontalAdvance(u"100 %"_s), painter.fontMetrics().horizontalAdvance(text));
    painter.setPen(m_theme.color(Theme::Ink::Text));
    drawLine(painter, area, Qt::AlignRight, text, m_theme.font(Theme::Text::Body));

    const int barWidth = area.width() - textWidth - 2 * Size::step;
    if (barWidth < 2 * barHeight)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    QRectF bar(mirrored ? area.right() + 1 - barWidth : area.left(), area.top() + (area.height() - barHeight) / 2.0,
               barWidth, barHeight);
    painter.setBrush(selected || index.row() == m_hoveredRow ? m_theme.tokens().line : m_theme.tokens().raised);
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    if (permille == 0)
        return;
    const qreal filled = qMax<qreal>(barHeight, bar.width() * qMin(permille, 1000) / 1000.0);
    if (mirrored)
        bar.setLeft(bar.right() - filled);
    else
        bar.setWidth(filled);
    painter.setBrush(m_theme.toneInk(toneOf(index, Tone::Accent)));
    painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
}

void CellDelegate::paintIcon(QPainter& painter, const QRect& area, const QModelIndex& index, Cell cell) const {
    const auto name = index.data(Role::Icon).toString();
    if (name.isEmpty())
        return;
    const auto tone = toneOf(index, Tone::Neutral);
    auto ink = tone == Tone::Neutral ? m_theme.color(Theme::Ink::Muted) : m_theme.toneInk(tone);
    if (cell == Cell::Flag && !index.data(Role::Raw).toBool()) {
        // Faint lines are none of those with more contrast: what is not there is told by a dash. An empty star is one.
        if (m_theme.hasMoreContrast() && !name.startsWith("star"_L1)) {
            painter.setFont(m_theme.font(Theme::Text::Body));
            painter.setPen(m_theme.color(Theme::Ink::Muted));
            drawLine(painter, area, Qt::AlignHCenter, u"–"_s, m_theme.font(Theme::Text::Body));
            return;
        }
        ink = m_theme.color(Theme::Ink::Faint);
    }
    const auto pixmap = m_theme.pixmap(name, ink, Size::icon, painter.device()->devicePixelRatioF());
    const auto alignment = alignmentOf(index);
    const int left = alignment.testFlag(Qt::AlignLeft) && cell == Cell::Flag
                         ? area.left() + padding
                         : area.left() + (area.width() - Size::icon) / 2;
    const QRect at(left, area.top() + (area.height() - 1 - Size::icon) / 2, Size::icon, Size::icon);
    painter.drawPixmap(sided(painter, area, at), pixmap);
}

void CellDelegate::paintNote(QPainter& painter, const QRect& area, const QModelIndex& index) const {
    const auto tone = toneOf(index, Tone::Neutral);
    const auto ink = m_theme.toneInk(tone);
    auto words = area;
    const auto name = index.data(Role::Icon).toString();
    if (!name.isEmpty()) {
        const QRect at(area.left(), area.top() + (area.height() - noteIcon) / 2, noteIcon, noteIcon);
        painter.drawPixmap(sided(painter, area, at),
                           m_theme.pixmap(name, ink, noteIcon, painter.device()->devicePixelRatioF()));
        words = sided(painter, area, area.adjusted(noteIcon + Size::step, 0, 0, 0));
    }
    painter.setFont(m_theme.font(Theme::Text::Body));
    painter.setPen(ink);
    drawLine(painter, words, Qt::AlignLeft, drawnText(index), m_theme.font(Theme::Text::Body));
}
