// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_intake.h"

#include "ui/kit/buttons.h"
#include "ui/kit/icon_label.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/usable.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

BulkLinesField::BulkLinesField(QWidget* parent)
    : QPlainTextEdit(parent) {
    setAcceptDrops(false); // the sheet takes what is dropped
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
}

bool BulkLinesField::canInsertFromMimeData(const QMimeData* source) const {
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void BulkLinesField::insertFromMimeData(const QMimeData* source) {
    if (document()->isEmpty() && (source->hasUrls() || source->text().trimmed().contains(u'\n')))
        Q_EMIT listPasted(*source);
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void BulkLinesField::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT submitted();
    else
        QPlainTextEdit::keyPressEvent(event);
}

BulkIntake::BulkIntake(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_lines(new BulkLinesField(this))
    , m_check(primaryButton(theme, tr("Check lines"), this))
    , m_busyWords(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_busy(new QProgressBar(this)) {
    auto* icon = new IconLabel(theme, u"upload"_s, Theme::Ink::Muted, 8 * Size::step, this);
    auto* title = new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, tr("Many orders at once"), this);
    auto* how = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                               tr("Drop a file here, open one, paste from a spreadsheet, or type: service | link | "
                                  "quantity, one order a line. A first line that names the columns as the API's "
                                  "parameters allows every type of order."),
                               this);
    title->setAlignment(Qt::AlignCenter);
    how->setAlignment(Qt::AlignHCenter);
    how->setWordWrap(true);
    m_lines->setAccessibleName(tr("Lines to order"));
    // Each line begins with the mark that makes it read from the left, also in a window that is mirrored.
    m_lines->setPlaceholderText(
        u"\u200e101 | https://example.com/u/a1 | 1,000\n\u200e204 | https://example.com/p/77 | 5k"_s);
    m_lines->setFont(theme.figures());
    m_lines->setLayoutDirection(Qt::LeftToRight); // ids and links
    setUsable(*m_check, false, tr("Write or paste lines first."));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Progress"));
    m_busyWords->setAlignment(Qt::AlignCenter);
    auto* saving = plainButton(theme, u"download"_s, tr("Download a template…"), this);
    auto* buttons = new QHBoxLayout;
    auto* earlier = plainButton(theme, u"history"_s, tr("Earlier lists"), this);
    buttons->addWidget(saving);
    buttons->addWidget(earlier);
    buttons->addStretch();
    buttons->addWidget(m_check);
    auto* column = new QVBoxLayout;
    column->setSpacing(2 * Size::step);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(how);
    column->addSpacing(2 * Size::step);
    column->addWidget(m_lines, 1);
    column->addWidget(m_busyWords);
    column->addWidget(m_busy);
    column->addSpacing(Size::step);
    column->addLayout(buttons);
    auto* middle = new QWidget(this);
    middle->setLayout(column);
    column->setContentsMargins(0, 0, 0, 0);
    middle->setMaximumWidth(640);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(5 * Size::step, 3 * Size::step, 5 * Size::step, 6 * Size::step);
    row->addStretch(1);
    row->addWidget(middle, 20);
    row->addStretch(1);
    setBusy({});
    connect(m_lines, &QPlainTextEdit::textChanged, this,
            [this] { setUsable(*m_check, !m_lines->document()->isEmpty(), tr("Write or paste lines first.")); });
    connect(m_lines, &BulkLinesField::listPasted, this, &BulkIntake::listPasted);
    connect(m_lines, &BulkLinesField::submitted, this, &BulkIntake::submit);
    connect(m_check, &Button::clicked, this, &BulkIntake::submit);
    connect(earlier, &Button::clicked, this,
            [this, earlier] { Q_EMIT earlierAsked(earlier->mapToGlobal(QPoint(0, 0))); });
    connect(saving, &Button::clicked, this, &BulkIntake::templateAsked);
}

void BulkIntake::submit() {
    if (!m_lines->toPlainText().trimmed().isEmpty())
        Q_EMIT typed(m_lines->toPlainText());
}

void BulkIntake::setBusy(const QString& words) {
    m_busyWords->setText(words);
    m_busyWords->setVisible(!words.isEmpty());
    m_busy->setVisible(!words.isEmpty());
}
