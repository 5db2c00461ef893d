// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/help/help_chapters.h"
#include "ui/help/help_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/rule.h"
#include "ui/kit/search_field.h"
#include "ui/kit/usable.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize{1040, 720};
constexpr int listWidth = 264;
constexpr int chapterName = Qt::UserRole;

} // namespace

HelpWindow::HelpWindow(Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_search(new SearchField(theme, tr("Search the guide"), tr("Search the guide"), this))
    , m_list(new QListWidget(this))
    , m_text(new HelpText(theme, this))
    , m_back(quietButton(theme, u"arrow-left"_s, tr("Back"), this)) {
    setWindowTitle(tr("Orderdeck guide"));
    setAccessibleName(windowTitle());
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSpacing(1);
    for (const QString& name : helpChapters()) {
        auto* item = new QListWidgetItem(helpChapterTitle(name), m_list);
        item->setData(chapterName, name);
        item->setSizeHint({0, Size::facetRow});
        item->setToolTip(item->text());
    }
    m_search->steer(m_list);
    layOut(theme);
    connectParts();
    resize(parent ? usualSize.boundedTo(parent->window()->size()) : usualSize);
}

void HelpWindow::layOut(Theme& theme) {
    auto* side = new QVBoxLayout;
    side->setContentsMargins(3 * Size::step, 3 * Size::step, 2 * Size::step, 3 * Size::step);
    side->setSpacing(2 * Size::step);
    side->addWidget(m_search);
    side->addWidget(m_list, 1);
    auto* sideBox = new QWidget(this);
    sideBox->setFixedWidth(listWidth);
    sideBox->setLayout(side);

    auto* close = plainButton(theme, {}, tr("Close"), this);
    close->setAutoDefault(false);
    m_back->setAutoDefault(false);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    foot->addWidget(m_back);
    foot->addStretch();
    foot->addWidget(close);
    auto* pages = new QHBoxLayout;
    pages->setSpacing(0);
    pages->addWidget(sideBox);
    pages->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(pages, 1);
    column->addWidget(new Rule(this));
    column->addLayout(foot);
    for (auto [first, second] : {std::pair<QWidget*, QWidget*>{m_search, m_list}, {m_list, m_text}, {m_text, m_back}})
        setTabOrder(first, second);
    setTabOrder(m_back, close);
}

void HelpWindow::connectParts() {
    connect(m_back, &Button::clicked, this, &HelpWindow::back);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::find);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item != nullptr && item->data(chapterName).toString() != m_chapter)
            go(item->data(chapterName).toString());
    });
    connect(m_text, &HelpText::chapterAsked, this, &HelpWindow::go);
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, this, &HelpWindow::back);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence::FindNext, this), &QShortcut::activated, m_text, &HelpText::toNextMark);
}

void HelpWindow::showChapter(const QString& name) {
    m_search->clear();
    const QString chapter = helpChapters().contains(name) ? name : helpChapters().constFirst();
    if (chapter != m_chapter)
        go(chapter);
    m_text->setFocus();
}

void HelpWindow::go(const QString& name) {
    if (!m_chapter.isEmpty())
        m_before.append(m_chapter);
    m_chapter = name;
    m_text->setChapter(name);
    setUsable(*m_back, !m_before.isEmpty(), tr("You have not gone on from another chapter."));
    showCurrent();
    mark();
}

void HelpWindow::showCurrent() {
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(static_cast<int>(helpChapters().indexOf(m_chapter)));
}

void HelpWindow::back() {
    if (m_before.isEmpty())
        return;
    const QString name = m_before.takeLast();
    m_chapter.clear(); // where one comes from is not gone back to
    go(name);
}

// Chapters that hold every word; the chosen one stays where it does.
void HelpWindow::find() {
    const QStringList words = m_search->text().split(u' ', Qt::SkipEmptyParts);
    const QSignalBlocker quiet(m_list); // hiding the current row makes another one current
    QString first;
    bool staysShown = false;
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const QString name = item->data(chapterName).toString();
        const QString text = helpChapterText(name);
        const bool holds = std::all_of(words.cbegin(), words.cend(), [&text](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        item->setHidden(!holds);
        shown += holds ? 1 : 0;
        if (holds && first.isEmpty())
            first = name;
        staysShown = staysShown || (holds && name == m_chapter);
    }
    m_search->setHint(words.isEmpty() ? QString() : tr("%Ln chapter(s)", nullptr, shown));
    if (!staysShown && !first.isEmpty())
        go(first);
    showCurrent();
    mark();
}

void HelpWindow::mark() {
    m_text->setMarked(m_search->text().split(u' ', Qt::SkipEmptyParts));
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    // Enter in the search goes on through what it marked.
    if (m_search->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_text->toNextMark();
        return;
    }
    QDialog::keyPressEvent(event);
}

HelpWindow* openHelp(Theme& theme, const QString& chapter, QWidget& from) {
    HelpWindow* window = from.window()->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (window == nullptr) {
        window = new HelpWindow(theme, from.window());
        window->setAttribute(Qt::WA_DeleteOnClose);
    }
    window->showChapter(chapter);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}
