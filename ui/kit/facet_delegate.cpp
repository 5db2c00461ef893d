// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/facet_delegate.h"

#include "ui/kit/line_of_text.h"

#include <QLocale>
#include <QPainter>

namespace {

constexpr int outer = 2 * Size::step; // from the list's edge to the row's ground
constexpr int inner = 2 * Size::step; // from the ground's edge to its text
constexpr int headingTop = 14;
constexpr int headingBottom = 6;

} // namespace

FacetDelegate::FacetDelegate(Theme& theme, QListView& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view) {}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(Role::Heading).toBool())
        paintHeading(*painter, option.rect, index.data(Qt::DisplayRole).toString());
    else
        paintRow(*painter, option, index);
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    if (!index.data(Role::Heading).toBool())
        return {0, Size::facetRow};
    const int width = m_view.viewport()->width() - 2 * (outer + inner);
    const QFontMetrics metrics(m_theme.font(Theme::Text::Section));
    const auto words = index.data(Qt::DisplayRole).toString().toUpper();
    const int height = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, words).height();
    return {0, headingTop + height + headingBottom};
}

void FacetDelegate::paintHeading(QPainter& painter, const QRect& rect, const QString& text) const {
    painter.setFont(m_theme.font(Theme::Text::Section));
    painter.setPen(m_theme.color(Theme::Ink::Muted));
    const auto area = rect.adjusted(outer + inner, headingTop, -outer - inner, -headingBottom);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, text.toUpper());
}

void FacetDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& tokens = m_theme.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool focused = selected && m_view.hasFocus();
    const auto ground = option.rect.adjusted(outer, 0, -outer, 0);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        painter.setPen(focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(selected ? tokens.selection : tokens.raised);
        const auto outline = QRectF(ground).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(focused ? outline : QRectF(ground), Size::step, Size::step);
    }

    auto area = ground.adjusted(inner, 0, -inner, 0);
    const auto iconName = index.data(Role::Icon).toString();
    if (!iconName.isEmpty()) {
        const auto ratio = painter.device()->devicePixelRatioF();
        painter.drawPixmap(area.left(), area.center().y() - Size::icon / 2 + 1,
                           m_theme.pixmap(iconName, Theme::Ink::Text, Size::icon, ratio));
        area.setLeft(area.left() + Size::icon + 2 * Size::step);
    }
    const auto count = index.data(Role::Count);
    if (count.isValid()) {
        const auto figure = QLocale().toString(count.toLongLong());
        painter.setFont(m_theme.figures(selected));
        painter.setPen(tokens.muted);
        drawLine(painter, area, Qt::AlignRight, figure, m_theme.font(Theme::Text::Body));
        area.setRight(area.right() - painter.fontMetrics().horizontalAdvance(figure) - 2 * Size::step);
    }
    painter.setFont(m_theme.font(selected ? Theme::Text::Strong : Theme::Text::Body));
    painter.setPen(tokens.text);
    drawLine(painter, area, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), m_theme.font(Theme::Text::Body));
}
