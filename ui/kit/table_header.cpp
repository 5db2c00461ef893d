// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/table_header.h"

#include "ui/kit/cell_delegate.h"
#include "ui/kit/sides.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr int arrow = 12;
constexpr int arrowGap = 2;

} // namespace

TableHeader::TableHeader(Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme) {
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setSortIndicatorShown(true);
    setMinimumSectionSize(32);
    setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void TableHeader::setUntitled(int column, bool untitled) {
    if (untitled)
        m_untitled.insert(column);
    else
        m_untitled.remove(column);
    viewport()->update();
}

QSize TableHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), Size::tableHeader};
}

Qt::Alignment TableHeader::alignmentOf(int column) const {
    auto alignment = model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole);
    if (!alignment.isValid())
        alignment = model()->index(0, column, rootIndex()).data(Qt::TextAlignmentRole);
    const auto given = alignment.isValid() ? Qt::Alignment(alignment.toInt()) : Qt::Alignment(Qt::AlignLeft);
    return given & Qt::AlignHorizontal_Mask;
}

QString TableHeader::title(int column) const {
    if (m_untitled.contains(column))
        return {};
    return model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
}

QSize TableHeader::sectionSizeFromContents(int logicalIndex) const {
    auto font = m_theme.font(Theme::Text::Section);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    const int words = QFontMetrics(font).horizontalAdvance(title(logicalIndex));
    const int sign = sortIndicatorSection() == logicalIndex ? arrow + arrowGap : 0;
    return {words + sign + 2 * CellDelegate::padding, Size::tableHeader};
}

void TableHeader::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), m_theme.tokens().window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.tokens().line);
    }
    QHeaderView::paintEvent(event);
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    if (!rect.isValid())
        return;
    const auto& tokens = m_theme.tokens();
    painter->save();
    painter->fillRect(rect, tokens.window);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
    auto font = m_theme.font(Theme::Text::Section);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0);
    painter->setFont(font);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == logicalIndex;
    painter->setPen(tokens.muted);

    const auto area = rect.adjusted(CellDelegate::padding, 0, -CellDelegate::padding, -1);
    const auto words = title(logicalIndex);
    const int arrowRoom = sorted && !words.isEmpty() ? arrow + arrowGap : 0;
    const auto shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, area.width() - arrowRoom);
    const int wordsWidth = painter->fontMetrics().horizontalAdvance(shown);
    const auto alignment = alignmentOf(logicalIndex);
    int left = area.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = area.right() + 1 - wordsWidth - arrowRoom;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = area.left() + (area.width() - wordsWidth - arrowRoom) / 2;
    const QRect at(left, area.top(), wordsWidth + 1, area.height());
    painter->drawText(sided(*painter, area, at), Qt::AlignVCenter, shown);
    if (sorted) {
        const auto name = sortIndicatorOrder() == Qt::AscendingOrder ? u"arrow-up"_s : u"arrow-down"_s;
        const int beside = words.isEmpty() ? rect.left() + (rect.width() - arrow) / 2 : left + wordsWidth + arrowGap;
        const QRect mark(beside, area.top() + (area.height() - arrow) / 2, arrow, arrow);
        painter->drawPixmap(sided(*painter, area, mark),
                            m_theme.pixmap(name, Theme::Ink::Muted, arrow, painter->device()->devicePixelRatioF()));
    }
    painter->restore();
}
