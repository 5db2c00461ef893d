// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/help_text.h"

#include <QFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <utility>

using namespace Qt::StringLiterals;

// Outside any namespace, as Qt wants it: the linker would leave the pages of a static library out.
static void loadPages() {
    Q_INIT_RESOURCE(help);
}

namespace {

constexpr int margin = 5 * Size::step;
constexpr int lineHeight = 135; // per cent
constexpr qreal cellPadding = 2 * Size::step;

// The first line names the licence; it is for those who read the file.
QString readPage(const QString& name) {
    QFile file(u":/help/"_s + name + u".md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString text = QString::fromUtf8(file.readAll());
    return text.startsWith(u"<!--"_s) ? text.section(u'\n', 1) : text;
}

// Wide enough for what a column says; the rest is shared.
QList<QTextLength> columnWidths(int columns) {
    QList<QTextLength> widths;
    const QList<int> shares = columns == 5 ? QList<int>{23, 10, 31, 18, 18} : QList<int>{28, 12, 30, 30};
    for (int column = 0; column < columns; ++column)
        widths.append(QTextLength(QTextLength::PercentageLength, shares.value(column, 100 / columns)));
    return widths;
}

} // namespace

HelpText::HelpText(Theme& theme, const QString& name, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme) {
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    loadPages();
    const QString markdown = readPage(name);
    setPage(markdown);
    connect(&theme, &Theme::changed, this, [this, markdown] { setPage(markdown); });
}

void HelpText::setPage(const QString& markdown) {
    const int place = verticalScrollBar()->value();
    // Made apart and shown as a whole: what is shown is laid out anew at each change.
    auto* page = new QTextDocument(this);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(m_theme.font(Theme::Text::Body));
    page->setDocumentMargin(margin);
    page->setMarkdown(markdown);
    setBlocks(*page);
    setTables(*page);
    setDocument(page);
    setCursorWidth(0);
    delete std::exchange(m_page, page);
    verticalScrollBar()->setValue(place);
}

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
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat letters = fragment.charFormat();
            letters.setForeground(m_theme.color(Theme::Ink::Text));
            if (level > 0)
                letters.setFont(m_theme.font(level == 1 ? Theme::Text::Heading : Theme::Text::Subheading));
            else if (letters.fontFixedPitch())
                letters.setForeground(m_theme.color(Theme::Ink::Muted));
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(letters);
        }
    }
    cursor.endEditBlock();
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
