// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/text_dialog.h"

#include "ui/kit/buttons.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{900, 600};

} // namespace

TextDialog::TextDialog(Theme& theme, const QString& title, const QString& text, Begins begins, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(title);
    setAccessibleName(title);
    auto* shown = new QPlainTextEdit(text, this);
    shown->setReadOnly(true);
    shown->setAccessibleName(title);
    shown->setTabChangesFocus(true);
    shown->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(theme.font(Theme::Text::Small).pixelSize());
    shown->setFont(font);
    shown->setLayoutDirection(Qt::LeftToRight);
    auto* copy = plainButton(theme, u"copy"_s, tr("Copy"), this);
    auto* close = plainButton(theme, {}, tr("Close"), this);
    connect(copy, &Button::clicked, this, [text] { QGuiApplication::clipboard()->setText(text); });
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    foot->addWidget(copy);
    foot->addStretch();
    foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Size::step, 3 * Size::step, 3 * Size::step, 0);
    column->setSpacing(0);
    column->addWidget(shown, 1);
    column->addLayout(foot);
    shown->setFocus();
    if (begins == Begins::AtEnd)
        shown->moveCursor(QTextCursor::End);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
}
