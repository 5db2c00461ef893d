// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible_walk.h"

#include "drawn_cell.h"

#include "models/roles.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTableView>
#include <QTextBrowser>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 12; ///< of each list and table: the rest is told in the same way

// What a person does something with: it must say what it is.
bool isControl(const QAccessibleInterface& item) {
    switch (item.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonDropDown:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::List:
    case QAccessible::Table:
    case QAccessible::Tree:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::Link:
    case QAccessible::Chart:
    case QAccessible::ProgressBar:
        return true;
    default:
        // Words that the mouse alone marks are no control.
        if (const auto* label = qobject_cast<const QLabel*>(item.object()))
            return (label->focusPolicy() & Qt::TabFocus) != 0;
        return item.state().focusable;
    }
}

// Parts that Qt makes of a control; the control speaks for them.
bool isPart(const QAccessibleInterface& item) {
    QObject* object = item.object();
    const QObject* parent = object == nullptr ? nullptr : object->parent();
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr || qobject_cast<QScrollBar*>(object) != nullptr ||
           qobject_cast<QHeaderView*>(object) != nullptr || item.role() == QAccessible::Separator;
}

bool hasMarkup(const QString& text) {
    static const QRegularExpression tags(u"</?[a-zA-Z!]|&(amp|lt|gt|quot|nbsp);"_s);
    return text.contains(tags);
}

QString nameOf(const QAccessibleInterface& item) {
    return item.text(QAccessible::Name).trimmed();
}

QString wordsOf(const QAccessibleInterface& item) {
    return nameOf(item) + u'|' + item.text(QAccessible::Description).trimmed();
}

} // namespace

void AccessibleWalk::walk(const QString& place, QWidget& root) {
    m_place = place;
    if (QAccessibleInterface* item = QAccessible::queryAccessibleInterface(&root))
        visit(*item, 0);
}

QStringList AccessibleWalk::takeProblems() {
    return std::exchange(m_problems, {});
}

void AccessibleWalk::add(const QAccessibleInterface& item, const QString& problem) {
    const QObject* object = item.object();
    const QString kind = object != nullptr ? QString::fromLatin1(object->metaObject()->className()) : u"item"_s;
    const QString parent = object != nullptr && object->parent() != nullptr
                               ? u" in "_s + QString::fromLatin1(object->parent()->metaObject()->className())
                               : QString();
    const QString sentence = u"%1%2 '%3' %4"_s.arg(kind, parent, nameOf(item), problem);
    if (m_known.contains(sentence))
        return;
    m_known.insert(sentence);
    m_problems.append(u"%1: %2"_s.arg(m_place, sentence));
}

void AccessibleWalk::visit(QAccessibleInterface& item, int depth) {
    if (!item.isValid() || item.state().invisible || depth > 60 || isPart(item))
        return;
    const bool view =
        qobject_cast<QListView*>(item.object()) != nullptr || qobject_cast<QTableView*>(item.object()) != nullptr;
    const QString name = nameOf(item);
    if (isControl(item)) {
        ++m_controls;
        judgeName(item, name);
        judgeRole(item);
        judgeDisabled(item);
    }
    if (hasMarkup(name))
        add(item, u"has markup in its name"_s);
    if (hasMarkup(item.text(QAccessible::Description)))
        add(item, u"has markup in its description: "_s + item.text(QAccessible::Description));
    judgeLabel(item);
    if (view) {
        judgeView(*static_cast<QAbstractItemView*>(item.object()));
        return;
    }
    judgeSiblings(item);
    for (int at = 0; at < item.childCount(); ++at) {
        if (QAccessibleInterface* child = item.child(at))
            visit(*child, depth + 1);
    }
}

void AccessibleWalk::judgeName(QAccessibleInterface& item, const QString& name) {
    if (name.isEmpty()) {
        add(item, u"has no name (role %1, tip '%2')"_s.arg(QString::number(item.role()),
                                                           item.text(QAccessible::Description)));
        return;
    }
    if (QFile::exists(u":/icons/%1.svg"_s.arg(name)))
        add(item, u"is named after its icon"_s);
    for (const auto* type = item.object() == nullptr ? nullptr : item.object()->metaObject(); type != nullptr;
         type = type->superClass()) {
        if (name == QLatin1StringView(type->className()))
            add(item, u"is named after its class"_s);
    }
    if (name.contains(u"%1"_s) || name.contains(u"%n"_s) || name.contains(u"(s)"_s))
        add(item, u"has a name with a gap"_s);
    const bool speaks = std::any_of(name.begin(), name.end(), [](QChar letter) { return letter.isLetterOrNumber(); });
    if (!speaks)
        add(item, u"has no word in its name"_s);
}

// What takes the focus or a click says how it is used.
void AccessibleWalk::judgeRole(QAccessibleInterface& item) {
    const auto role = item.role();
    if (qobject_cast<QTextBrowser*>(item.object()) != nullptr)
        return; // Qt's own word for a page to be read is StaticText
    if (role == QAccessible::Client || role == QAccessible::StaticText || role == QAccessible::Graphic)
        add(item, u"takes the focus, and says not what it is (role %1)"_s.arg(role));
    const auto* widget = qobject_cast<QWidget*>(item.object());
    const auto* choice = qobject_cast<const QAbstractButton*>(widget);
    if (choice != nullptr && choice->group() != nullptr && choice->group()->exclusive() && choice->isCheckable() &&
        role != QAccessible::RadioButton && role != QAccessible::PageTab)
        add(item, u"is one of several choices and does not say so"_s);
    if (choice != nullptr && role == QAccessible::CheckBox && qobject_cast<const QCheckBox*>(choice) == nullptr)
        add(item, u"is no box to be checked and says it is one"_s);
    const bool clicked = qobject_cast<const QAbstractButton*>(widget) != nullptr;
    if (clicked && role != QAccessible::Button && role != QAccessible::CheckBox && role != QAccessible::RadioButton &&
        role != QAccessible::ButtonMenu && role != QAccessible::ButtonDropDown && role != QAccessible::PageTab)
        add(item, u"is a button of another role (%1)"_s.arg(role));
}

void AccessibleWalk::judgeLabel(QAccessibleInterface& item) {
    const auto* widget = qobject_cast<QWidget*>(item.object());
    if (widget == nullptr)
        return;
    const auto* label = qobject_cast<const QLabel*>(widget);
    if (label != nullptr) {
        // A name of its own hides what the label shows, unless it is told as well.
        const QString told = item.text(QAccessible::Name) + u'\n' + item.text(QAccessible::Description) + u'\n' +
                             item.text(QAccessible::Value);
        if (!label->text().trimmed().isEmpty() && !told.contains(label->text().trimmed()))
            add(item, u"hides its words '%1'"_s.arg(label->text()));
        if (label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            add(item, u"reads markup"_s);
    }
    if (widget->inherits("QCustomPlot")) {
        const QAccessibleInterface* chart = item.parent();
        if (chart->role() != QAccessible::Chart || chart->text(QAccessible::Description).isEmpty())
            add(*chart, u"shows a chart and does not tell it"_s);
    }
    if (widget->cursor().shape() == Qt::PointingHandCursor && !isControl(item))
        add(item, u"can be clicked and is no control"_s);
    const bool field = item.role() == QAccessible::EditableText || item.role() == QAccessible::ComboBox ||
                       item.role() == QAccessible::SpinBox;
    if (!field || widget->parentWidget() == nullptr)
        return;
    const QString name = nameOf(item);
    const auto others = widget->parentWidget()->findChildren<QLabel*>(Qt::FindDirectChildrenOnly);
    for (const QLabel* other : others) {
        if (other->isVisible() && !name.isEmpty() && other->text().startsWith(name) && other->buddy() != widget)
            add(item, u"has a label that is not its buddy"_s);
    }
}

void AccessibleWalk::judgeSiblings(QAccessibleInterface& parent) {
    QHash<QString, int> seen;
    for (int at = 0; at < parent.childCount(); ++at) {
        QAccessibleInterface* child = parent.child(at);
        if (child == nullptr || !child->isValid() || child->state().invisible || isPart(*child) || !isControl(*child) ||
            nameOf(*child).isEmpty())
            continue;
        if (++seen[u"%1|%2"_s.arg(child->role()).arg(wordsOf(*child))] == 2)
            add(*child, u"stands beside another of the same name and description"_s);
    }
}

void AccessibleWalk::judgeDisabled(QAccessibleInterface& item) {
    if (item.state().disabled && item.role() == QAccessible::Button && item.object() != nullptr) {
        const QString why = item.text(QAccessible::Description).trimmed();
        if (why.isEmpty() || why == nameOf(item))
            add(item, u"is disabled and says not why"_s);
    }
}

void AccessibleWalk::judgeView(QAbstractItemView& view) {
    // Nobody tells it of changes where no screen reader listens: asked anew, it has not kept cells of other rows.
    QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&view)));
    QAccessibleInterface& item = *QAccessible::queryAccessibleInterface(&view);
    const auto* table = qobject_cast<const QTableView*>(&view);
    if (table != nullptr)
        judgeHeads(*table);
    const QAbstractItemModel* model = view.model();
    const int rows = model == nullptr ? 0 : std::min(model->rowCount(view.rootIndex()), rowsRead);
    const int columns = rows == 0 ? 0 : model->columnCount(view.rootIndex());
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (table != nullptr ? table->isColumnHidden(column)
                                 : column != static_cast<const QListView&>(view).modelColumn())
                continue;
            const QModelIndex index = model->index(row, column, view.rootIndex());
            QAccessibleInterface* cell =
                table != nullptr ? item.tableInterface()->cellAt(row, column) : item.child(row);
            ++m_cells;
            const QString told = cell == nullptr ? QString() : nameOf(*cell);
            const QString where = u"row %1, column %2"_s.arg(row).arg(
                table != nullptr ? model->headerData(column, Qt::Horizontal).toString() : QString::number(column));
            if (told.isEmpty() && isSomethingDrawn(view, index))
                add(item, u"draws what it does not tell: %1"_s.arg(where));
            const QString shown = index.data(Qt::DisplayRole).toString();
            const QString mark = index.data(Role::Mark).toString();
            if (!mark.isEmpty() && !told.contains(mark, Qt::CaseInsensitive))
                add(item, u"does not tell the mark '%1': %2"_s.arg(mark, where));
            if (!shown.isEmpty() && hasMarkup(told) && !hasMarkup(shown))
                add(item, u"has markup in a cell: %1"_s.arg(where));
        }
    }
}

void AccessibleWalk::judgeHeads(const QTableView& table) {
    QAccessibleInterface* item = QAccessible::queryAccessibleInterface(const_cast<QTableView*>(&table));
    QSet<QString> names;
    for (int column = 0; column < table.model()->columnCount(table.rootIndex()); ++column) {
        if (table.isColumnHidden(column))
            continue;
        const QString name = item->tableInterface()->columnDescription(column).trimmed();
        if (name.isEmpty())
            add(*item, u"has a column without a name: %1"_s.arg(column));
        else if (names.contains(name))
            add(*item, u"has two columns named '%1'"_s.arg(name));
        names.insert(name);
    }
}
