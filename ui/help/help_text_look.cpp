// SPDX-License-Identifier: GPL-3.0-or-later
// How the guide's headings, links and tables look.
#include "ui/help/help_chapters.h"
#include "ui/help/help_text.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineHeight = 135; // per cent
constexpr qreal cellPadding = 2 * Size::step;

// Wide enough for what a column says; the rest is shared.
QList<QTextLength> columnWidths(int columns) {
    QList<QTextLength> widths;
    const QList<int> shares = columns == 5   ? QList<int>{23, 10, 31, 18, 18}
                              : columns == 4 ? QList<int>{28, 12, 30, 30}
                              : columns == 3 ? QList<int>{28, 36, 36}
                                             : QList<int>{36, 64};
    for (int column = 0; column < columns; ++column)
        widths.append(QTextLength(QTextLength::PercentageLength, shares.value(column, 100 / columns)));
    return widths;
}

} // namespace

void HelpText::setBlocks(QTextDocument& page) const {
    QTextCursor cursor(&page);
    cursor.beginEditBlock();
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        QTextBlockFormat shape = block.blockFormat();
        const bool inTable = cursor.currentTable() != nullptr;
        const int level = shape.headingLevel();
        shape.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
        shape.setTopMargin(level > 1 ? 6 * Size::step : 0);
        shape.setBottomMargin(inTable ? 0 : 2 * Size::step);
        cursor.setBlockFormat(shape);
        // First all of them: those that come to look alike are joined.
        QList<QTextFragment> parts;
        for (auto part = block.begin(); !part.atEnd(); ++part)
            parts.append(part.fragment());
        QList<QPair<QTextCursor, QTextCharFormat>> changes;
        for (const QTextFragment& part : std::as_const(parts)) {
            cursor.setPosition(part.position());
            cursor.setPosition(part.position() + part.length(), QTextCursor::KeepAnchor);
            changes.append({cursor, lettersOf(part.charFormat(), level)});
        }
        for (auto& [place, letters] : changes)
            place.setCharFormat(letters);
    }
    cursor.endEditBlock();
}

QTextCharFormat HelpText::lettersOf(QTextCharFormat letters, int level) const {
    if (helpChapterOf(letters.anchorHref()).isEmpty()) { // an address that the text only speaks of
        letters.setAnchor(false);
        letters.clearProperty(QTextFormat::AnchorHref);
    }
    letters.setForeground(m_theme.color(letters.isAnchor() ? Theme::Ink::Accent : Theme::Ink::Text));
    letters.setFontUnderline(letters.isAnchor());
    if (level > 0)
        letters.setFont(m_theme.font(level == 1 ? Theme::Text::Heading : Theme::Text::Subheading));
    else if (letters.fontFixedPitch())
        letters.setForeground(m_theme.color(Theme::Ink::Muted));
    return letters;
}

void HelpText::setTables(QTextDocument& page) const {
    QTextCursor whole(&page);
    whole.beginEditBlock();
    for (QTextFrame* frame : page.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (table == nullptr)
            continue;
        QTextTableFormat shape = table->format();
        shape.setBorder(0);
        shape.setCellSpacing(0);
        shape.setCellPadding(cellPadding);
        shape.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        shape.setColumnWidthConstraints(columnWidths(table->columns()));
        shape.setHeaderRowCount(1);
        shape.setTopMargin(2 * Size::step);
        shape.setBottomMargin(2 * Size::step);
        table->setFormat(shape);
        for (int row = 0; row < table->rows(); ++row) {
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat look = cell.format().toTableCellFormat();
                look.setBottomBorder(1);
                look.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                look.setBottomBorderBrush(m_theme.tokens().line);
                look.setVerticalAlignment(QTextCharFormat::AlignTop);
                look.setTopPadding(cellPadding);
                look.setBottomPadding(cellPadding);
                look.setRightPadding(cellPadding * 1.5);
                look.setLeftPadding(column == 0 ? 0 : cellPadding / 2);
                cell.setFormat(look);
                if (row > 0)
                    continue;
                QTextCursor heading = cell.firstCursorPosition();
                heading.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
                QTextCharFormat letters;
                letters.setFont(m_theme.font(Theme::Text::SmallStrong));
                letters.setForeground(m_theme.color(Theme::Ink::Muted));
                heading.setCharFormat(letters);
            }
        }
    }
    whole.endEditBlock();
}
