// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interface_words.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <functional>

/// Does in the window what a person would do to bring it into a state; controls are named as in the English interface.
/// What cannot be done is remembered, and nothing is done after it.
class Hand final {
public:
    explicit Hand(const QString& language)
        : m_words(language) {}

    void setWindow(QWidget* window) { m_window = window; }
    /// Why the scene could not be shown; empty while all went well.
    [[nodiscard]] QString problem() const { return m_problem; }
    void fail(const QString& why);
    void forget() { m_problem.clear(); }

    /// Waits until it is so; what: for the problem.
    void await(const QString& what, const std::function<bool()>& so);
    void click(const QString& button);
    /// The first button inside of a control, or the one that is the main thing to do there.
    void clickIn(const QString& control, bool primary = false);
    /// An entry of the menu that is open.
    void clickEntry(const QString& text);
    /// Replaces what the field holds.
    void type(const QString& field, const QString& text);
    void press(const QString& field, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// So many rows from this one on.
    void chooseRows(const QString& table, int first, int count = 1);
    void awaitRows(const QString& table, int atLeast);
    void awaitText(const QString& control, const QString& text);

    /// Visible now, in the window or in what lies over it; else nullptr.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget* find(const QString& english) const {
        for (auto* top : places()) {
            for (auto* widget : top->findChildren<Widget*>()) {
                if (widget->isVisible() && isCalled(*widget, english))
                    return widget;
            }
        }
        return nullptr;
    }
    /// The window and the dialogs and popups over it, the uppermost first.
    [[nodiscard]] QList<QWidget*> places() const;

private:
    [[nodiscard]] bool isCalled(const QWidget& widget, const QString& english) const;

    InterfaceWords m_words;
    QPointer<QWidget> m_window;
    QString m_problem;
};
