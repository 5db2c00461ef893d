// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

class FacetDelegate;
class PlainLabel;

/// The side list of a page: sections of rows with live counts. Rows come from a model with Role::Count, Role::Icon and
/// Role::Heading. As wide as Size::facets.
///
/// One row is chosen: the current one, and headings cannot be. Or with setSeveral() each row with a Qt::CheckStateRole:
/// a click or Enter chooses it alone, Ctrl+click, a click on its mark or Space adds it. There, groups (FacetRole::Open)
/// fold by their mark or by Left and Right, headings of sections also by a click.
class FacetList final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetList)

public:
    FacetList(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    /// A heading above the first row, for models without headings of their own.
    void setTitle(const QString& title);
    void setSeveral();
    [[nodiscard]] bool isSeveral() const { return m_several; }
    /// Chooses a row as a person does; chosen() follows where it is another.
    void choose(int row);

Q_SIGNALS:
    void chosen(const QModelIndex& index);
    void toggled(const QModelIndex& index);
    void openAsked(const QModelIndex& index, bool open);
    void removeAsked(const QModelIndex& index); ///< Del

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyboardSearch(const QString& search) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool isHeading(int row) const;
    void act(const QModelIndex& index, bool adds);
    bool fold(const QModelIndex& index, bool open);

    PlainLabel* m_title;
    FacetDelegate* m_delegate;
    QPersistentModelIndex m_pressed;
    bool m_several = false;
};
