// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_text.h"

#include "ui/help/help_chapters.h"

#include <QScrollBar>
#include <QTextDocument>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 5 * Size::step;

} // namespace

HelpText::HelpText(Theme& theme, QWidget* parent)
    : QTextBrowser(parent)
    , m_theme(theme) {
    setTabChangesFocus(true);
    setOpenLinks(false);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&theme, &Theme::changed, this, [this] {
        const int place = verticalScrollBar()->value();
        setPage();
        verticalScrollBar()->setValue(place);
    });
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) {
        if (const QString chapter = helpChapterOf(link.toString()); !chapter.isEmpty())
            Q_EMIT chapterAsked(chapter);
    });
}

void HelpText::setChapter(const QString& name) {
    m_markdown = helpChapterText(name);
    setAccessibleName(helpChapterTitle(name));
    setPage();
    verticalScrollBar()->setValue(0);
}

QVariant HelpText::loadResource(int /*type*/, const QUrl& /*name*/) {
    return {};
}

void HelpText::setPage() {
    // Made apart and shown as a whole: what is shown is laid out anew at each change.
    auto* page = new QTextDocument(this);
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(m_theme.font(Theme::Text::Body));
    page->setDocumentMargin(margin);
    page->setMarkdown(m_markdown);
    setBlocks(*page);
    setTables(*page);
    m_marks.clear();
    setExtraSelections({});
    setDocument(page);
    setCursorWidth(0);
    delete std::exchange(m_page, page);
    setMarked(m_words);
}

void HelpText::setMarked(const QStringList& words) {
    const bool isNew = words != m_words;
    m_words = words;
    m_marks.clear();
    for (const QString& word : words) {
        for (QTextCursor found = document()->find(word); !found.isNull(); found = document()->find(word, found))
            m_marks.append(found);
    }
    std::sort(m_marks.begin(), m_marks.end());
    QList<ExtraSelection> shown;
    for (const QTextCursor& mark : std::as_const(m_marks)) {
        ExtraSelection selection;
        selection.cursor = mark;
        selection.format.setBackground(m_theme.toneGround(Tone::Warn));
        selection.format.setForeground(m_theme.toneInk(Tone::Warn));
        shown.append(selection);
    }
    setExtraSelections(shown);
    if (isNew)
        toMark(0);
}

void HelpText::toNextMark() {
    toMark(m_mark + 1 < m_marks.size() ? m_mark + 1 : 0);
}

void HelpText::toMark(int number) {
    m_mark = number;
    if (m_marks.isEmpty())
        return;
    const QRect place = cursorRect(m_marks.at(number));
    if (place.top() < 0 || place.bottom() > viewport()->height())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + place.top() - viewport()->height() / 3);
}
