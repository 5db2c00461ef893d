// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/text_dialog.h"

#include "store/whole_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{900, 600};

} // namespace

TextDialog::TextDialog(Theme& theme, const QString& title, const QString& text, Begins begins, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_text(text)
    , m_foot(new QHBoxLayout) {
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
    m_foot->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    m_foot->setSpacing(2 * Size::step);
    m_foot->addWidget(copy);
    m_foot->addStretch();
    m_foot->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Size::step, 3 * Size::step, 3 * Size::step, 0);
    column->setSpacing(0);
    column->addWidget(shown, 1);
    column->addLayout(m_foot);
    shown->setFocus();
    if (begins == Begins::AtEnd)
        shown->moveCursor(QTextCursor::End);
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
}

void TextDialog::offerSaving(const QString& fileName) {
    auto* save = primaryButton(m_theme, tr("Save…"), this);
    m_said = new PlainLabel(m_theme, Theme::Text::Small, Theme::Ink::Muted, {}, this);
    m_said->setWordWrap(true);
    m_foot->setStretch(1, 0);
    m_foot->insertWidget(1, m_said, 1);
    m_foot->insertWidget(m_foot->count() - 1, save);
    connect(save, &Button::clicked, this, [this, fileName] { askWhere(fileName); });
}

void TextDialog::askWhere(const QString& fileName) {
    auto* dialog = new QFileDialog(this, windowTitle(), QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before a file is replaced
    dialog->setDefaultSuffix(QFileInfo(fileName).suffix());
    dialog->setNameFilters({tr("Text (*.txt)"), tr("All files (*)")});
    dialog->selectFile(fileName);
    connect(dialog, &QFileDialog::fileSelected, this, &TextDialog::saveAs);
    dialog->open();
}

void TextDialog::saveAs(const QString& path) {
    const QString problem = writeWholeText(path, m_text);
    const QString shown = QDir::toNativeSeparators(path);
    m_said->setInk(problem.isEmpty() ? Theme::Ink::Muted : Theme::Ink::Bad);
    m_said->setText(problem.isEmpty() ? tr("Saved as %1").arg(shown)
                                      : tr("%1 could not be written: %2").arg(shown, problem));
}
