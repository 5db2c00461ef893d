// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_walk.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 40;

QString nameOf(const QObject& object) {
    const auto* widget = qobject_cast<const QWidget*>(&object);
    return u"%1 '%2'"_s.arg(QString::fromLatin1(object.metaObject()->className()),
                            widget != nullptr ? widget->accessibleName().left(40) : QString());
}

} // namespace

void PlainWalk::walk(const QString& place, QWidget& window, bool cells) {
    m_place = place;
    m_cells = cells;
    judgeWidget(window, window);
    QList<QPointer<QWidget>> widgets; // a tooltip may go meanwhile
    const auto children = window.findChildren<QWidget*>();
    for (QWidget* widget : children)
        widgets.append(widget);
    for (const auto& widget : std::as_const(widgets)) {
        if (widget)
            judgeWidget(*widget, window);
    }
}

QStringList PlainWalk::takeProblems() {
    return std::exchange(m_problems, {});
}

bool PlainWalk::meets(const QString& text) {
    const bool hostile = text.contains(u"evil"_s, Qt::CaseInsensitive);
    m_met += hostile ? 1 : 0;
    return hostile;
}

void PlainWalk::add(const QString& where, const QString& problem) {
    const QString sentence = where + u' ' + problem;
    if (m_known.contains(sentence))
        return;
    m_known.insert(sentence);
    m_problems.append(m_place + u": "_s + sentence);
}

void PlainWalk::judgeWidget(QWidget& widget, const QWidget& window) {
    if (widget.inherits("QTipLabel"))
        return; // its words are judged where they are asked for
    const QString name = nameOf(widget);
    judgeMaybeRich(name + u"'s tooltip"_s, widget.toolTip());
    judgeMaybeRich(name + u"'s explanation"_s, widget.whatsThis());
    const auto actions = widget.actions();
    for (const QAction* action : actions)
        judgeMaybeRich(name + u"'s action"_s, action->toolTip());
    if (widget.isWindow() && meets(widget.windowTitle()))
        add(name, u"is titled by a provider"_s);
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        judgeLabel(*label, window);
    else if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
        judgeDocument(name, *edit->document());
    else if (auto* view = qobject_cast<QAbstractItemView*>(&widget); m_cells && view != nullptr && view->isVisible())
        judgeView(*view);
    const int wanted = std::min(widget.minimumSizeHint().width(), widget.maximumWidth());
    if (widget.isVisible() && wanted > window.width())
        add(name, u"asks for %1 pixels"_s.arg(wanted));
}

void PlainWalk::judgeLabel(const QLabel& label, const QWidget& window) {
    if (!meets(label.text()))
        return;
    if (label.textFormat() != Qt::PlainText)
        add(nameOf(label), u"may read markup: "_s + label.text().left(60));
    if (label.isVisible() && (label.width() > window.width() || label.height() > 4 * window.height()))
        add(nameOf(label), u"is %1 by %2"_s.arg(label.width()).arg(label.height()));
}

void PlainWalk::judgeMaybeRich(const QString& where, const QString& text) {
    if (!meets(text))
        return;
    if (text.size() > 20'000)
        add(where, u"is %1 characters long"_s.arg(text.size()));
    if (!Qt::mightBeRichText(text)) {
        if (text.contains(u"&quot;"_s) || text.contains(u"&amp; '"_s))
            add(where, u"shows entities: "_s + text.left(60));
        return;
    }
    QTextDocument document;
    document.setHtml(text);
    judgeDocument(where, document);
}

// Nothing but words: no image, link, table, list, rule or weight came of them.
void PlainWalk::judgeDocument(const QString& where, const QTextDocument& document) {
    if (!meets(document.toPlainText()))
        return;
    bool dressed = document.rootFrame()->childFrames().size() > 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        dressed = dressed || block.textList() != nullptr || block.blockFormat().headingLevel() > 0;
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            const QTextCharFormat format = at.fragment().charFormat();
            dressed = dressed || format.isImageFormat() || format.isAnchor() || format.fontItalic() ||
                      format.fontWeight() > QFont::DemiBold;
        }
    }
    if (dressed)
        add(where, u"reads markup: "_s + document.toPlainText().left(60));
}

void PlainWalk::judgeView(QAbstractItemView& view) {
    const QString name = nameOf(view);
    const QAbstractItemModel* model = view.model();
    if (model == nullptr || qobject_cast<QHeaderView*>(&view) != nullptr)
        return;
    const auto* table = qobject_cast<const QTableView*>(&view);
    const int rows = std::min(model->rowCount(view.rootIndex()), rowsRead);
    const int columns = model->columnCount(view.rootIndex());
    for (int row = 0; row < rows; ++row) {
        if (table != nullptr && table->rowHeight(row) != table->verticalHeader()->defaultSectionSize())
            add(name, u"has a row of %1 pixels"_s.arg(table->rowHeight(row)));
        for (int column = 0; column < columns; ++column) {
            const QModelIndex index = model->index(row, column, view.rootIndex());
            const QRect cell = view.visualRect(index);
            if (!meets(index.data().toString()) && !meets(index.data(Qt::ToolTipRole).toString()))
                continue;
            if (cell.height() > view.window()->height())
                add(name, u"has a cell of %1 pixels"_s.arg(cell.height()));
            if (!view.viewport()->rect().intersects(cell))
                continue;
            // As the mouse would have it.
            QToolTip::hideText();
            const QPoint at = cell.intersected(view.viewport()->rect()).center();
            QHelpEvent asked(QEvent::ToolTip, at, view.viewport()->mapToGlobal(at));
            QApplication::sendEvent(view.viewport(), &asked);
            judgeMaybeRich(name + u"'s tooltip of column "_s + QString::number(column), QToolTip::text());
        }
    }
    QToolTip::hideText();
}
