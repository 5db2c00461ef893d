// SPDX-License-Identifier: GPL-3.0-or-later
#include "all_said.h"

#include "key_forms.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTextEdit>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 24;
constexpr int rowsRead = 60;
constexpr int rolesRead = 24; ///< of the application's own

QString nameOf(const QObject& object) {
    const auto* widget = qobject_cast<const QWidget*>(&object);
    return u"%1 '%2'"_s.arg(QString::fromLatin1(object.metaObject()->className()),
                            widget != nullptr ? widget->accessibleName().left(40) : QString());
}

QString shownBy(QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->displayText() + u'|' + edit->placeholderText();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(&widget))
        return edit->toPlainText();
    if (const auto* edit = qobject_cast<const QTextEdit*>(&widget))
        return edit->toHtml();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    return {};
}

} // namespace

QStringList AllSaid::takeProblems() {
    return std::exchange(m_problems, {});
}

void AllSaid::hear(const QString& place, const QString& what, const QString& text) {
    if (text.isEmpty())
        return;
    ++m_heard;
    // Most is said again and again.
    const qsizetype known = m_clean.size();
    m_clean.insert(text);
    if (m_clean.size() == known)
        return;
    const QStringList forms = m_key.in(text);
    const QString problem = place + u": "_s + what + u" ("_s + forms.join(u", "_s) + u')';
    if (forms.isEmpty())
        return;
    m_clean.remove(text);
    if (!m_problems.contains(problem))
        m_problems.append(problem);
}

void AllSaid::hearCopied(const QString& place, const QMimeData& copied) {
    const auto formats = copied.formats();
    for (const QString& format : formats)
        hear(place, u"the clipboard, "_s + format, QString::fromUtf8(copied.data(format)));
    hear(place, u"the clipboard"_s, copied.text());
}

void AllSaid::lookAt(const QString& place) {
    m_place = place;
    QList<QPointer<QWidget>> widgets; // a menu may go meanwhile
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        hear(m_place, u"the title of "_s + nameOf(*window), window->windowTitle() + u'|' + window->windowIconText());
        widgets.append(window);
        const auto children = window->findChildren<QWidget*>();
        for (QWidget* child : children)
            widgets.append(child);
        if (window->isVisible()) {
            if (auto* item = QAccessible::queryAccessibleInterface(window))
                visit(*item, 0);
        }
    }
    for (const auto& widget : std::as_const(widgets)) {
        if (widget)
            lookAtWidget(*widget);
    }
}

void AllSaid::lookAtWidget(QWidget& widget) {
    const QString name = nameOf(widget);
    hear(m_place, u"the words of "_s + name, shownBy(widget));
    hear(m_place, u"the tooltip of "_s + name,
         widget.toolTip() + u'|' + widget.statusTip() + u'|' + widget.whatsThis());
    hear(m_place, u"the accessible name of "_s + name, widget.accessibleName() + u'|' + widget.accessibleDescription());
    const auto actions = widget.actions();
    for (const QAction* action : actions)
        hear(m_place, u"an action of "_s + name, action->text() + u'|' + action->toolTip());
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view != nullptr && view->model() != nullptr)
        lookAtModel(name, *view->model(), view->rootIndex());
}

void AllSaid::lookAtModel(const QString& name, const QAbstractItemModel& model, const QModelIndex& parent) {
    const int rows = std::min(model.rowCount(parent), rowsRead);
    const int columns = model.columnCount(parent);
    QList<int> roles = {Qt::DisplayRole,   Qt::EditRole,           Qt::ToolTipRole,
                        Qt::StatusTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    for (int role = 0; role < rolesRead; ++role)
        roles.append(Qt::UserRole + role);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            for (const int role : std::as_const(roles)) {
                const QVariant value = model.index(row, column, parent).data(role);
                const QString text =
                    value.typeId() == QMetaType::QStringList ? value.toStringList().join(u'|') : value.toString();
                hear(m_place, u"%1, row %2, column %3, role %4"_s.arg(name).arg(row).arg(column).arg(role), text);
            }
        }
    }
}

void AllSaid::visit(QAccessibleInterface& item, int depth) {
    const QString what = u"the accessible tree, "_s +
                         (item.object() != nullptr ? nameOf(*item.object()) : item.text(QAccessible::Name).left(40));
    for (const auto text :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help, QAccessible::Accelerator})
        hear(m_place, what, item.text(text));
    if (auto* words = item.textInterface())
        hear(m_place, what + u", its text"_s, words->text(0, words->characterCount()));
    if (depth > deepest)
        return;
    const int children = std::min(item.childCount(), 600);
    for (int at = 0; at < children; ++at) {
        if (auto* child = item.child(at))
            visit(*child, depth + 1);
    }
}
