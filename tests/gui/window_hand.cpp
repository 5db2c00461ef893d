// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_hand.h"

#include "interface_words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isCalled(const QString& shown, const QString& name, const InterfaceWords* words) {
    return shown == name || (words != nullptr && words->mean(shown, name));
}

template <typename Widget>
Widget* findVisible(const QWidget& window, const QString& name, const InterfaceWords* words) {
    const auto candidates = window.findChildren<Widget*>();
    for (Widget* candidate : candidates) {
        if (candidate->isVisible() && isCalled(candidate->accessibleName(), name, words))
            return candidate;
    }
    return nullptr;
}

} // namespace

QWidget* WindowHand::named(const QString& accessibleName) const {
    QWidget* found = findVisible<QWidget>(m_window, accessibleName, m_words);
    if (!found)
        qWarning("no visible control is named '%s'", qPrintable(accessibleName));
    return found;
}

QAbstractButton* WindowHand::button(const QString& name) const {
    if (auto* found = findVisible<QAbstractButton>(m_window, name, m_words))
        return found;
    for (auto* candidate : m_window.findChildren<QAbstractButton*>()) {
        if (candidate->isVisible() && candidate->accessibleName().isEmpty() &&
            isCalled(candidate->text(), name, m_words))
            return candidate;
    }
    qWarning("no visible button is named '%s'", qPrintable(name));
    return nullptr;
}

QTableView* WindowHand::table(const QString& name) const {
    auto* found = findVisible<QTableView>(m_window, name, m_words);
    if (!found)
        qWarning("no visible table is named '%s'", qPrintable(name));
    return found;
}

QDialog* WindowHand::sheet() const {
    const auto dialogs = m_window.findChildren<QDialog*>();
    const auto open =
        std::find_if(dialogs.cbegin(), dialogs.cend(), [](const QDialog* one) { return one->isVisible(); });
    return open == dialogs.cend() ? nullptr : *open;
}

QString WindowHand::textOf(const QString& accessibleName) const {
    const QWidget* found = findVisible<QWidget>(m_window, accessibleName, m_words);
    if (!found)
        return {};
    QStringList texts;
    if (const auto* label = qobject_cast<const QLabel*>(found))
        texts.append(label->text());
    else if (const auto* edit = qobject_cast<const QLineEdit*>(found))
        texts.append(edit->text());
    for (const QLabel* label : found->findChildren<QLabel*>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    return texts.join(u' ');
}

bool WindowHand::shows(const QString& accessibleName) const {
    return findVisible<QWidget>(m_window, accessibleName, m_words) != nullptr;
}

bool WindowHand::type(const QString& field, const QString& text) {
    QWidget* widget = named(field);
    if (!widget)
        return false;
    widget->setFocus();
    if (auto* combo = qobject_cast<QComboBox*>(widget)) {
        int row = combo->findData(text);
        if (row < 0)
            row = combo->findText(text);
        if (row < 0)
            return false;
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
        return true;
    }
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i > 0)
            QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClicks(widget, lines.at(i));
    }
    return true;
}

bool WindowHand::click(const QString& name) {
    QAbstractButton* found = button(name);
    if (!found)
        return false;
    if (!found->isEnabled()) {
        qWarning("the button '%s' is disabled: %s", qPrintable(name), qPrintable(found->toolTip()));
        return false;
    }
    QTest::mouseClick(found, Qt::LeftButton);
    return true;
}

bool WindowHand::choose(const QString& list, const QString& entry) {
    auto* view = qobject_cast<QAbstractItemView*>(named(list));
    for (int row = 0; view != nullptr && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!isCalled(index.data().toString(), entry, m_words))
            continue;
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        return true;
    }
    qWarning("'%s' has no '%s'", qPrintable(list), qPrintable(entry));
    return false;
}

bool WindowHand::select(const QString& name, int column, const QStringList& texts) {
    QTableView* view = table(name);
    if (!view)
        return false;
    view->clearSelection();
    int found = 0;
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, column);
        if (!texts.contains(index.data().toString()))
            continue;
        ++found;
        view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    return found == texts.size();
}

int WindowHand::rows(const QString& name) const {
    const auto* view = findVisible<QTableView>(m_window, name, m_words);
    return view ? view->model()->rowCount() : -1;
}

QString WindowHand::cell(const QString& name, int keyColumn, const QString& key, int column) const {
    const QTableView* view = table(name);
    if (!view)
        return u"<no table>"_s;
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, keyColumn).data().toString() == key)
            return model->index(row, column).data().toString();
    }
    return u"<no row>"_s;
}
