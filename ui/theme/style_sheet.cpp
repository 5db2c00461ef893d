// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include "ui/theme/token_pairs.h"

#include <QGuiApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

// "@name" stands for a token.
constexpr auto sheet = R"(
QLineEdit, QPlainTextEdit, QTextEdit {
    background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 1px 9px; selection-background-color: @accent; selection-color: @onAccent;
}
QPlainTextEdit, QTextEdit { padding: 5px 7px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @accent; padding: 0px 8px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 4px 6px; }
QLineEdit[problem="true"], QPlainTextEdit[problem="true"] { border: 1px solid @bad; }
QLineEdit[problem="true"]:focus, QPlainTextEdit[problem="true"]:focus { border: 2px solid @bad; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @window; color: @muted; }
QLineEdit[readOnly="true"] { background: @window; }
QPlainTextEdit[flat="true"], QPlainTextEdit[flat="true"]:focus { background: transparent; padding: 0px;
    border: none; border-bottom: 2px solid transparent; border-radius: 0px; }
QPlainTextEdit[flat="true"]:focus { background: @selection; border-bottom: 2px solid @accent; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0px; }

QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px; padding: 7px 12px; }
QPushButton:hover { background: @raised; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:checked { color: @accent; }
QPushButton:disabled { background: transparent; color: @muted; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 11px; }
Button, Button:focus { padding: 0px; }
Button[kind="primary"] { background: @accent; border: 1px solid @accent; }
Button[kind="primary"]:hover { background: @accentHover; border-color: @accentHover; }
Button[kind="primary"]:pressed { background: @accentPressed; border-color: @accentPressed; }
Button[kind="primary"]:disabled { background: @raised; border: 1px solid @line; }
Button[kind="primary"]:focus { border: 2px solid @text; }
Button[kind="quiet"] { background: transparent; border: 2px solid transparent; border-radius: 4px; }
Button[kind="quiet"]:hover { background: @raised; }
Button[kind="quiet"]:focus { border: 2px solid @accent; }

QToolButton { background: transparent; color: @muted; border: 2px solid transparent; border-radius: 6px; }
QToolButton:hover { background: @raised; }
QToolButton:checked { background: @selection; color: @accent; }
QToolButton:focus { border: 2px solid @accent; }

QAbstractItemView { background: @surface; color: @text; border: none; outline: none;
    selection-background-color: @selection; selection-color: @text; }
FacetList { background: @window; border: none; border-right: 1px solid @line; }
QAbstractItemView[completions="true"] { border: 1px solid @line; }
FacetPanel { background: @window; border-right: 1px solid @line; }
FacetPanel FacetList { border: none; }
QTableView:focus { border: none; }
QHeaderView { background: @window; border: none; }
HeaderBar { background: @surface; border-bottom: 1px solid @line; }
NavigationRail { background: @surface; border-right: 1px solid @line; }
QComboBox QAbstractItemView { border: 1px solid @line; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0px 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
QScrollArea { background: transparent; border: none; }

QScrollBar { background: transparent; border: none; margin: 0px; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }

QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 28px; border-radius: 4px; }
QMenu::item:selected { background: @selection; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QToolTip { background: @raised; color: @text; border: 1px solid @line; padding: 4px 6px; }

EvidencePanel, EvidencePanel > QWidget > QWidget { background: @surface; }
OrderDetails, OrderDetails QScrollArea > QWidget > QWidget { background: @surface; }
Rule { background: @line; border: none; }
Panel { background: @surface; border: 1px solid @line; border-radius: 8px; }
QueryHelp { border-radius: 0px; }
QProgressBar { background: @raised; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent; border-radius: 3px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: @line; }
QDialog { background: @window; }
HelpText, HelpText:focus { border: none; border-radius: 0px; padding: 0px; }
HelpWindow QListWidget, AboutDialog QListWidget { background: transparent; outline: none;
    border: 1px solid transparent; padding: 0px; }
HelpWindow QListWidget::item, AboutDialog QListWidget::item { padding: 0px 8px; border: 1px solid transparent;
    border-radius: 4px; }
HelpWindow QListWidget::item:selected, AboutDialog QListWidget::item:selected { background: @selection; color: @text; }
HelpWindow QListWidget:focus, AboutDialog QListWidget:focus { border: 1px solid @accent; border-radius: 6px; }
)";

} // namespace

QString styleSheet(const Tokens& tokens, int lineWidth) {
    // Longer names first where one begins with another.
    const std::pair<QString, QColor> names[] = {
        {u"@accentHover"_s, accentHover(tokens)},
        {u"@accentPressed"_s, accentPressed(tokens)},
        {u"@handle"_s, scrollHandle(tokens)},
        {u"@window"_s, tokens.window},
        {u"@surface"_s, tokens.surface},
        {u"@raised"_s, tokens.raised},
        {u"@line"_s, tokens.line},
        {u"@text"_s, tokens.text},
        {u"@muted"_s, tokens.muted},
        {u"@accent"_s, tokens.accent},
        {u"@onAccent"_s, tokens.onAccent},
        {u"@selection"_s, tokens.selection},
        {u"@bad"_s, tokens.bad},
    };
    auto text = QString::fromLatin1(sheet);
    if (lineWidth > 1) { // where the focus is, it is seen by a wider one
        text.replace("2px solid @"_L1, "3px solid @"_L1);
        text.replace("1px solid @"_L1, "2px solid @"_L1);
    }
    for (const auto& [name, color] : names)
        text.replace(name, color.name());
    if (QGuiApplication::isRightToLeft()) // Qt mirrors no borders
        text.replace("border-right:"_L1, "border-left:"_L1);
    return text;
}
