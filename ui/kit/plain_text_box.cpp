// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plain_text_box.h"

#include <QAbstractTextDocumentLayout>

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
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PlainTextBox::fit);
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
    if (toPlainText() != text)
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

void PlainTextBox::fit() {
    // The plain layout tells its height in lines.
    const int lines = std::clamp(qRound(document()->size().height()), m_least, m_most);
    const int around = height() - contentsRect().height() + qRound(2 * document()->documentMargin());
    setFixedHeight(lines * fontMetrics().lineSpacing() + around);
}
