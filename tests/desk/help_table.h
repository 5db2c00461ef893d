// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

/// A table of the page "What happens if…", by the text of each row's first cell: what the users read is what the tests
/// have seen.
class HelpTable final {
public:
    /// The table below this heading of resources/help/what-happens-if.md.
    explicit HelpTable(const QString& heading);

    [[nodiscard]] QStringList titles() const { return m_titles; }
    /// What is wrong with the row; empty when its next cells are these and no cell is empty.
    [[nodiscard]] QString differs(const QString& title, const QStringList& cells) const;

private:
    QStringList m_titles;
    QHash<QString, QStringList> m_rows; ///< without the first cell
};
