// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>
#include <QString>
#include <QWidget>

class QAbstractButton;
class InterfaceWords;
class QDialog;
class QTableView;

/// Drives a window as a person would: finds visible controls by the accessible names of the interface, types and
/// clicks. Every finder gives nullptr (with a warning) when there is no such control to be seen.
class WindowHand final {
public:
    /// words: of the language that the window speaks, so that controls are still named in English; null for English.
    explicit WindowHand(QWidget& window, const InterfaceWords* words = nullptr)
        : m_window(window)
        , m_words(words) {}

    [[nodiscard]] QWidget* named(const QString& accessibleName) const;
    [[nodiscard]] QAbstractButton* button(const QString& name) const;
    [[nodiscard]] QTableView* table(const QString& name) const;
    /// The dialog that is open; nullptr: none.
    [[nodiscard]] QDialog* sheet() const;
    /// All visible text of the named control and the labels in it.
    [[nodiscard]] QString textOf(const QString& accessibleName) const;
    [[nodiscard]] bool shows(const QString& accessibleName) const;

    /// Replaces what the field holds, by keys; chooses by value text in a combo box. False when there is no such field.
    bool type(const QString& field, const QString& text);
    bool click(const QString& button);
    /// Clicks an entry of a list.
    bool choose(const QString& list, const QString& entry);
    /// Selects rows whose cell in the column has one of these texts.
    bool select(const QString& table, int column, const QStringList& texts);
    /// -1 while the table is not to be seen.
    [[nodiscard]] int rows(const QString& table) const;
    /// The text of a cell in the first row whose cell in keyColumn is `key`; "<no row>" when there is none.
    [[nodiscard]] QString cell(const QString& table, int keyColumn, const QString& key, int column) const;

private:
    QWidget& m_window;
    const InterfaceWords* m_words;
};
