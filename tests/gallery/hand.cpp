// SPDX-License-Identifier: GPL-3.0-or-later
#include "hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 20'000;

QString textsIn(const QWidget& widget) {
    QStringList texts;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        texts.append(label->text());
    for (const auto* label : widget.findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u' ');
}

} // namespace

void Hand::fail(const QString& why) {
    if (m_problem.isEmpty())
        m_problem = why;
}

QList<QWidget*> Hand::places() const {
    QList<QWidget*> found;
    for (auto* top : QApplication::topLevelWidgets()) {
        if (top != m_window && top->isVisible() && top->windowType() != Qt::ToolTip)
            found.prepend(top);
    }
    if (m_window)
        found.append(m_window);
    return found;
}

bool Hand::isCalled(const QWidget& widget, const QString& english) const {
    if (!widget.accessibleName().isEmpty() && m_words.mean(widget.accessibleName(), english))
        return true;
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && m_words.mean(button->text(), english);
}

void Hand::await(const QString& what, const std::function<bool()>& so) {
    if (m_problem.isEmpty() && !QTest::qWaitFor(so, patience))
        fail(u"%1 did not come"_s.arg(what));
}

void Hand::click(const QString& name) {
    await(u"the button “%1”"_s.arg(name), [&] {
        const auto* button = find<QAbstractButton>(name);
        return button != nullptr && button->isEnabled();
    });
    if (m_problem.isEmpty())
        QTest::mouseClick(find<QAbstractButton>(name), Qt::LeftButton);
}

void Hand::clickIn(const QString& control, bool primary) {
    const auto button = [&]() -> QAbstractButton* {
        const auto* inside = find(control);
        if (inside == nullptr)
            return nullptr;
        for (auto* found : inside->findChildren<QAbstractButton*>()) {
            if (found->isVisible() && found->isEnabled() && !found->text().isEmpty() &&
                (!primary || found->property("kind") == u"primary"_s))
                return found;
        }
        return nullptr;
    };
    await(u"a button in “%1”"_s.arg(control), [&] { return button() != nullptr; });
    if (m_problem.isEmpty())
        QTest::mouseClick(button(), Qt::LeftButton);
}

void Hand::clickEntry(const QString& text) {
    const auto entry = [&]() -> QAction* {
        for (auto* top : places()) {
            for (auto* action : top->actions()) {
                if (qobject_cast<QMenu*>(top) != nullptr && action->isEnabled() && m_words.mean(action->text(), text))
                    return action;
            }
        }
        return nullptr;
    };
    await(u"the entry “%1”"_s.arg(text), [&] { return entry() != nullptr; });
    if (!m_problem.isEmpty())
        return;
    auto* action = entry();
    QApplication::activePopupWidget()->close();
    action->trigger();
}

void Hand::type(const QString& field, const QString& text) {
    await(u"the field “%1”"_s.arg(field), [&] {
        const auto* widget = find(field);
        return widget != nullptr && widget->isEnabled();
    });
    if (!m_problem.isEmpty())
        return;
    auto* widget = find(field);
    widget->setFocus();
    if (auto* box = qobject_cast<QComboBox*>(widget)) {
        box->setCurrentIndex(std::max(box->findData(text), box->findText(text)));
        Q_EMIT box->activated(box->currentIndex());
        return;
    }
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    if (auto* lines = qobject_cast<QPlainTextEdit*>(widget))
        lines->insertPlainText(text);
    else
        QTest::keyClicks(widget, text);
}

void Hand::press(const QString& field, int key, Qt::KeyboardModifiers modifiers) {
    await(u"“%1”"_s.arg(field), [&] { return find(field) != nullptr; });
    if (m_problem.isEmpty())
        QTest::keyClick(find(field), static_cast<Qt::Key>(key), modifiers);
}

void Hand::chooseRows(const QString& table, int first, int count) {
    awaitRows(table, first + count);
    if (!m_problem.isEmpty())
        return;
    auto* view = find<QAbstractItemView>(table);
    view->selectionModel()->clear();
    for (int row = first + count - 1; row >= first; --row)
        view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void Hand::awaitRows(const QString& table, int atLeast) {
    await(u"%1 rows of “%2”"_s.arg(atLeast).arg(table), [&] {
        const auto* view = find<QAbstractItemView>(table);
        return view != nullptr && view->model()->rowCount() >= atLeast;
    });
}

void Hand::awaitText(const QString& control, const QString& text) {
    await(u"“%1” in “%2”"_s.arg(text, control), [&] {
        const auto* widget = find(control);
        return widget != nullptr && textsIn(*widget).contains(text);
    });
}
