// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

/// How a column's cells are painted.
enum class Cell : quint8 {
    Text,     ///< DisplayRole; figures of one width where right-aligned
    Strong,   ///< the same, semibold; Role::Mark on a chip of Role::Tone before it
    Muted,    ///< the same, in muted ink
    Link,     ///< as Muted; cut in the middle, since links differ at their end
    Chip,     ///< DisplayRole on a chip of Role::Tone with Role::Icon
    Progress, ///< a slim bar of Role::Progress in the ink of Role::Tone, DisplayRole at its right ("84 %")
    Icon,     ///< Role::Icon alone, in the ink of Role::Tone where it is not neutral, else muted
    Flag,     ///< Role::Icon alone; faint where Role::Raw is false
    Note,     ///< Role::Icon and DisplayRole in the ink of Role::Tone, without a ground
};

/// Paints the cells of a DataTable by the roles of models/roles.h; knows no model.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)

public:
    /// theme must outlive this object.
    explicit CellDelegate(Theme& theme, QObject* parent = nullptr);

    /// The cells of a column, by logical index; Cell::Text where nothing was said.
    void setCell(int column, Cell cell) { m_cells.insert(column, cell); }
    [[nodiscard]] Cell cell(int column) const { return m_cells.value(column, Cell::Text); }
    void setHoveredRow(int row) { m_hoveredRow = row; }
    [[nodiscard]] int hoveredRow() const { return m_hoveredRow; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    static constexpr int padding = 8;

protected:
    /// Ground and hairline; subclasses call it, then paint into contentRect().
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] static QRect contentRect(const QStyleOptionViewItem& option);
    [[nodiscard]] Theme& theme() const { return m_theme; }

private:
    void paintText(QPainter& painter, const QRect& area, const QModelIndex& index, Cell cell) const;
    void paintMark(QPainter& painter, const QRect& area, const QModelIndex& index, const QString& text) const;
    void paintProgress(QPainter& painter, const QRect& area, const QModelIndex& index, bool selected) const;
    void paintIcon(QPainter& painter, const QRect& area, const QModelIndex& index, Cell cell) const;
    void paintNote(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    Theme& m_theme;
    QHash<int, Cell> m_cells;
    int m_hoveredRow = -1;
};
