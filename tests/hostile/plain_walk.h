// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSet>
#include <QString>
#include <QStringList>

class QAbstractItemView;
class QLabel;
class QTextDocument;
class QWidget;

/// Walks all that a window holds, to be seen or not, and writes down where a hostile text (one with "evil" in it) is
/// read as markup, keeps what would garble the screen, or breaks the layout.
class PlainWalk final {
public:
    /// place: where this is, for the sentences. cells: also each cell of each list and table, and its tooltip.
    void walk(const QString& place, QWidget& window, bool cells);

    /// Places where a hostile text was met, so that a walk of nothing shows.
    [[nodiscard]] int met() const { return m_met; }
    [[nodiscard]] QStringList takeProblems();

private:
    void judgeWidget(QWidget& widget, const QWidget& window);
    void judgeLabel(const QLabel& label, const QWidget& window);
    void judgeView(QAbstractItemView& view);
    /// A tooltip or another text that Qt looks through for markup.
    void judgeMaybeRich(const QString& where, const QString& text);
    void judgeDocument(const QString& where, const QTextDocument& document);
    [[nodiscard]] bool meets(const QString& text);
    void add(const QString& where, const QString& problem);

    QString m_place;
    bool m_cells = true;
    int m_met = 0;
    QStringList m_problems;
    QSet<QString> m_known;
};
