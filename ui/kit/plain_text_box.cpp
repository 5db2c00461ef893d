// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_text_box.h"

#include <QAbstractTextDocumentLayout>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QtMath>

#include <algorithm>

PlainTextBox::PlainTextBox(Theme& theme, Theme::Text text, Theme::Ink ink, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_theme(theme)
    , m_style(text)
    , m_ink(ink) {
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &PlainTextBox::onText);
    connect(&theme, &Theme::changed, this, &PlainTextBox::follow);
    follow();
}

void PlainTextBox::setLines(int least, int most) {
    m_least = least;
    m_most = most;
    fit();
}

void PlainTextBox::setForReading() {
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setProperty("flat", true);
    document()->setDocumentMargin(0);
    fit();
}

void PlainTextBox::setWhole(const QString& text) {
    if (toPlainText() == text)
        return;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // until it is known to be too long
    setPlainText(text);
}

void PlainTextBox::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void PlainTextBox::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

void PlainTextBox::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void PlainTextBox::follow() {
    setFont(m_theme.font(m_style));
    // The style sheet names the ink of every editor: the document's own is stronger.
    QPalette inks = palette();
    inks.setColor(QPalette::Text, m_theme.color(m_ink));
    setPalette(inks);
    fit();
}

void PlainTextBox::onText() {
    // The plain layout knows no sides of its own.
    QTextOption option = document()->defaultTextOption();
    const Qt::Alignment side = toPlainText().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() != side) {
        option.setAlignment(side);
        document()->setDefaultTextOption(option);
    }
    fit();
}

void PlainTextBox::fit() {
    if (m_fitting)
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    // Paragraphs that were never seen are not laid out, and counted as one line by the document itself.
    int lines = 0;
    qreal needed = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most; block = block.next()) {
        needed += document()->documentLayout()->blockBoundingRect(block).height();
        lines += std::max(1, block.layout()->lineCount());
    }
    const int spacing = fontMetrics().lineSpacing();
    // One more, which the editor itself wants before it lets nothing scroll.
    const int around = height() - contentsRect().height() + qCeil(2 * document()->documentMargin()) + 1;
    const bool fits = lines <= m_most;
    setFixedHeight(around + (fits ? std::max(qCeil(needed), m_least * spacing) : m_most * spacing));
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
}
