// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/facet_delegate.h"

#include "models/facet_roles.h"
#include "ui/kit/facet_list.h"
#include "ui/kit/line_of_text.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/sides.h"

#include <QHelpEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {

constexpr int outer = 2 * Size::step; // from the list's edge to the row's ground
constexpr int inner = 2 * Size::step; // from the ground's edge to its text
constexpr int headingTop = 14;
constexpr int headingBottom = 6;
constexpr int indent = 3 * Size::step;
constexpr int box = 14;

// Choosing it would show nothing.
bool isEmpty(const QModelIndex& index) {
    const auto count = index.data(Role::Count);
    return index.data(Qt::CheckStateRole).isValid() && count.isValid() && count.toInt() == 0;
}

} // namespace

FacetDelegate::FacetDelegate(Theme& theme, FacetList& view)
    : QStyledItemDelegate(&view)
    , m_theme(theme)
    , m_view(view) {}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(Role::Heading).toBool())
        paintHeading(*painter, option, index);
    else
        paintRow(*painter, option, index);
    painter->restore();
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& index) const {
    if (!index.data(Role::Heading).toBool())
        return {0, Size::facetRow};
    const int width = m_view.viewport()->width() - 2 * (outer + inner);
    const QFontMetrics metrics(m_theme.font(Theme::Text::Section));
    const auto words = QLocale().toUpper(index.data(Qt::DisplayRole).toString());
    const int height = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, words).height();
    return {0, headingTop + height + headingBottom};
}

QWidget* FacetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    auto* editor = new QLineEdit(parent);
    editor->setAccessibleName(tr("Name of the saved search"));
    editor->setMaxLength(100);
    editor->setText(index.data(Qt::EditRole).toString());
    return editor;
}

void FacetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& /*index*/) const {
    editor->setGeometry(option.rect.adjusted(outer, 0, -outer, 0));
}

bool FacetDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainTip(index.data(Qt::ToolTipRole).toString()), view);
    return true;
}

QRect FacetDelegate::markRect(const QRect& row, const QModelIndex& index) const {
    if (!m_view.isSeveral() || (!index.data(Qt::CheckStateRole).isValid() && !index.data(FacetRole::Open).isValid()))
        return {};
    const int left = row.left() + outer + index.data(FacetRole::Level).toInt() * indent;
    return QStyle::visualRect(m_view.layoutDirection(), row,
                              {left, row.top(), inner + Size::icon + Size::step, row.height()});
}

bool FacetDelegate::isChosen(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return m_view.isSeveral() ? index.data(Qt::CheckStateRole).toInt() == Qt::Checked
                              : option.state.testFlag(QStyle::State_Selected);
}

bool FacetDelegate::hasFocusOn(const QModelIndex& index) const {
    return m_view.hasFocus() && index == m_view.currentIndex();
}

void FacetDelegate::paintPixmap(QPainter& painter, const QPoint& at, const QString& icon, Theme::Ink ink) const {
    painter.drawPixmap(at, m_theme.pixmap(icon, ink, Size::icon, painter.device()->devicePixelRatioF()));
}

void FacetDelegate::paintHeading(QPainter& painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    auto area = option.rect.adjusted(outer + inner, headingTop, -outer - inner, -headingBottom);
    if (m_view.isSeveral() && hasFocusOn(index)) {
        painter.setPen(QPen(m_theme.tokens().accent, 2));
        painter.drawRoundedRect(QRectF(area).adjusted(-inner + 1, -3, inner - 1, 3), Size::step, Size::step);
    }
    const auto open = index.data(FacetRole::Open);
    if (open.isValid()) {
        // The chevron of an open section would only be noise among the figures below it.
        if (!open.toBool() || option.state.testFlag(QStyle::State_MouseOver) || hasFocusOn(index))
            paintPixmap(
                painter,
                sided(painter, area,
                      {area.right() - Size::icon + 1, area.center().y() - Size::icon / 2 + 1, Size::icon, Size::icon})
                    .topLeft(),
                open.toBool() ? u"chevron-down"_s : u"chevron-right"_s, Theme::Ink::Muted);
        area = sided(painter, area, area.adjusted(0, 0, -Size::icon - Size::step, 0));
    }
    painter.setFont(m_theme.font(Theme::Text::Section));
    painter.setPen(m_theme.color(Theme::Ink::Muted));
    const QString words = QLocale().toUpper(index.data(Qt::DisplayRole).toString());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words, Qt::ElideRight, area.width()));
}

void FacetDelegate::paintMark(QPainter& painter, const QPoint& at, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const auto open = index.data(FacetRole::Open);
    if (open.isValid())
        return paintPixmap(painter, at, open.toBool() ? u"chevron-down"_s : u"chevron-right"_s, Theme::Ink::Muted);
    const auto icon = index.data(Role::Icon).toString();
    const bool marked = m_view.isSeveral() && index.data(Qt::CheckStateRole).isValid();
    if (marked && isChosen(option, index) && icon.isEmpty())
        return paintPixmap(painter, at, u"check"_s, Theme::Ink::Accent);
    if (!icon.isEmpty()) {
        const bool chosen = marked && isChosen(option, index);
        const auto ink = chosen ? Theme::Ink::Accent : isEmpty(index) ? Theme::Ink::Muted : Theme::Ink::Text;
        return paintPixmap(painter, at, icon, ink);
    }
    if (marked && (option.state.testFlag(QStyle::State_MouseOver) || hasFocusOn(index))) {
        painter.setPen(QPen(m_theme.tokens().muted, 1));
        painter.setBrush(m_theme.tokens().surface);
        painter.drawRoundedRect(QRectF(at.x() + 1.5, at.y() + 1.5, box - 1, box - 1), 3, 3);
    }
}

void FacetDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& tokens = m_theme.tokens();
    const bool selected = isChosen(option, index);
    const bool focused = m_view.isSeveral() ? hasFocusOn(index) : selected && m_view.hasFocus();
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const auto ground = option.rect.adjusted(outer, 0, -outer, 0);
    if (selected || focused || hovered) {
        painter.setPen(focused ? QPen(tokens.accent, 2) : QPen(Qt::NoPen));
        painter.setBrush(selected ? QBrush(tokens.selection) : hovered ? QBrush(tokens.raised) : QBrush(Qt::NoBrush));
        const auto outline = QRectF(ground).adjusted(1, 1, -1, -1);
        painter.drawRoundedRect(focused ? outline : QRectF(ground), Size::step, Size::step);
    }

    auto area =
        sided(painter, ground, ground.adjusted(inner + index.data(FacetRole::Level).toInt() * indent, 0, -inner, 0));
    if (m_view.isSeveral() || !index.data(Role::Icon).toString().isEmpty()) {
        const QRect mark(area.left(), area.center().y() - Size::icon / 2 + 1, Size::icon, Size::icon);
        paintMark(painter, sided(painter, area, mark).topLeft(), option, index);
        area = sided(painter, area, area.adjusted(Size::icon + 2 * Size::step, 0, 0, 0));
    }
    const auto count = index.data(Role::Count);
    const bool partly = index.data(Qt::CheckStateRole).toInt() == Qt::PartiallyChecked;
    if (count.isValid()) {
        const auto figure = QLocale().toString(count.toLongLong());
        painter.setFont(m_theme.figures(selected));
        painter.setPen(tokens.muted);
        drawLine(painter, area, Qt::AlignRight, figure, m_theme.font(Theme::Text::Body));
        const int taken = painter.fontMetrics().horizontalAdvance(figure) + 2 * Size::step;
        area = sided(painter, area, area.adjusted(0, 0, -taken, 0));
    }
    painter.setFont(m_theme.font(selected || partly ? Theme::Text::Strong : Theme::Text::Body));
    const bool none = m_view.isSeveral() && !selected && isEmpty(index);
    painter.setPen(none ? tokens.muted : tokens.text);
    drawLine(painter, area, Qt::AlignLeft, index.data(Qt::DisplayRole).toString(), m_theme.font(Theme::Text::Body));
}
