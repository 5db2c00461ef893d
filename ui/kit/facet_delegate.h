// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>
#include <QStyledItemDelegate>

class FacetList;

/// Paints the rows and headings of a FacetList.
class FacetDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetDelegate)

public:
    /// Both must outlive this object; the view is its parent.
    FacetDelegate(Theme& theme, FacetList& view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Nothing: counts that change meanwhile must not take what is typed.
    void setEditorData(QWidget* /*editor*/, const QModelIndex& /*index*/) const override {}
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// The tooltip as plain text: names are a provider's.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Where a row's mark (its icon, check or chevron) takes clicks of its own; empty where it has none.
    [[nodiscard]] QRect markRect(const QRect& row, const QModelIndex& index) const;

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMark(QPainter& painter, const QPoint& at, const QStyleOptionViewItem& option,
                   const QModelIndex& index) const;
    void paintPixmap(QPainter& painter, const QPoint& at, const QString& icon, Theme::Ink ink) const;
    [[nodiscard]] bool isChosen(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] bool hasFocusOn(const QModelIndex& index) const;

    Theme& m_theme;
    FacetList& m_view;
};
