// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "models/palette_model.h"
#include "ui/kit/line_of_text.h"

#include <QPainter>
#include <QStyle>

#include <QTextLayout>
#include <algorithm>

#include <algorithm>

namespace {

constexpr int rowHeight = 36;
constexpr int outer = 2 * Size::step;
constexpr int keyHeight = 20;
constexpr int gap = 3 * Size::step;
constexpr int slack = 10; ///< letters that are set off are a little wider

} // namespace

PaletteDelegate::PaletteDelegate(Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    return {0, std::max(rowHeight, QFontMetrics(m_theme.font(Theme::Text::Body)).height() + 4 * Size::step)};
}

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& tokens = m_theme.tokens();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect ground = option.rect.adjusted(outer, 1, -outer, -1);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        // The one that Enter takes has a line around it as well: colour alone tells nobody.
        painter->setPen(current ? QPen(tokens.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(current ? tokens.selection : tokens.raised);
        painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), Size::radius, Size::radius);
    }
    const bool mirrored = option.direction == Qt::RightToLeft;
    QRect area = ground.adjusted(gap, 0, -gap, 0);
    const auto icon = m_theme.pixmap(index.data(Role::Icon).toString(), Theme::Ink::Muted, Size::icon,
                                     painter->device()->devicePixelRatioF());
    const QRect iconPlace(area.left(), area.center().y() - Size::icon / 2 + 1, Size::icon, Size::icon);
    painter->drawPixmap(QStyle::visualRect(option.direction, ground, iconPlace), icon);
    area.setLeft(area.left() + Size::icon + gap);
    // Measured as it stands from left to right, and turned around as a whole where that is how people read.
    if (mirrored)
        area = QStyle::visualRect(option.direction, ground, area);
    area = paintKeys(*painter, area, index.data(PaletteModel::Keys).toString());
    area = paintKind(*painter, area, index.data(PaletteModel::Kind).toString());
    paintText(*painter, area, index);
    painter->restore();
}

QRect PaletteDelegate::paintKeys(QPainter& painter, const QRect& area, const QString& keys) const {
    if (keys.isEmpty())
        return area;
    painter.setFont(m_theme.font(Theme::Text::Small));
    const int width = painter.fontMetrics().horizontalAdvance(keys) + 3 * Size::step;
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect box(mirrored ? area.left() : area.right() - width + 1, area.center().y() - keyHeight / 2 + 1, width,
                    keyHeight);
    painter.setPen(m_theme.tokens().line);
    painter.setBrush(m_theme.tokens().surface);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Size::step, Size::step);
    painter.setPen(m_theme.tokens().muted);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, keys);
    return mirrored ? area.adjusted(width + gap, 0, 0, 0) : area.adjusted(0, 0, -width - gap, 0);
}

QRect PaletteDelegate::paintKind(QPainter& painter, const QRect& area, const QString& kind) const {
    painter.setFont(m_theme.font(Theme::Text::Small));
    painter.setPen(m_theme.tokens().muted);
    const int width = std::min(painter.fontMetrics().horizontalAdvance(kind) + 1, area.width() / 2);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const QRect place(mirrored ? area.left() : area.right() - width + 1, area.top(), width, area.height());
    drawLine(painter, place, mirrored ? Qt::AlignLeft : Qt::AlignRight, kind, m_theme.font(Theme::Text::Body));
    return mirrored ? area.adjusted(width + gap, 0, 0, 0) : area.adjusted(0, 0, -width - gap, 0);
}

void PaletteDelegate::paintText(QPainter& painter, const QRect& area, const QModelIndex& index) const {
    const QFont font = m_theme.font(Theme::Text::Body);
    QString text = index.data().toString();
    text.replace(QChar(QChar::LineSeparator), u' ').replace(u'\n', u' ');
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width() - slack);
    QTextLayout layout(shown, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(painter.layoutDirection());
    layout.setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    const auto parts = index.data(PaletteModel::Parts).value<QList<TextPart>>();
    const qsizetype whole = shown == text ? text.size() : shown.size() - 1;
    for (const TextPart& part : parts) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(part.start);
        range.length = static_cast<int>(std::min(part.length, whole - part.start));
        range.format.setFontWeight(QFont::Bold);
        range.format.setForeground(m_theme.tokens().accent);
        if (range.length > 0)
            formats.append(range);
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(m_theme.tokens().text);
    painter.setClipRect(area);
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
}
