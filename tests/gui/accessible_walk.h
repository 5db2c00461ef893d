// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleInterface>
#include <QStringList>

class QAbstractItemView;
class QTableView;
class QWidget;

/// What a screen reader is told of all that is to be seen: walks a window's QAccessible tree and writes down, in
/// sentences, each control that it could not make sense of. Counts what it walked, so that a walk of nothing shows.
class AccessibleWalk final {
public:
    /// place: where this is, for the sentences ("Orders, refills").
    void walk(const QString& place, QWidget& root);

    [[nodiscard]] int controls() const { return m_controls; }
    [[nodiscard]] int cells() const { return m_cells; }
    /// Each problem once, with the place where it was first met.
    [[nodiscard]] QStringList takeProblems();

private:
    void visit(QAccessibleInterface& item, int depth);
    void judgeName(QAccessibleInterface& item, const QString& name);
    void judgeRole(QAccessibleInterface& item);
    void judgeLabel(QAccessibleInterface& item);
    void judgeSiblings(QAccessibleInterface& parent);
    void judgeDisabled(QAccessibleInterface& item);
    void judgeView(QAbstractItemView& view);
    void judgeHeads(const QTableView& table);
    void add(const QAccessibleInterface& item, const QString& problem);

    QString m_place;
    int m_controls = 0;
    int m_cells = 0;
    QStringList m_problems;
    QSet<QString> m_known;
};
