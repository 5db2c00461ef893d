// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QListView>

class PlainLabel;

/// The side list of a page: sections of rows with live counts. Rows come from a model with Role::Count, Role::Icon and
/// Role::Heading; headings cannot be chosen. As wide as Size::facets.
class FacetList final : public QListView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FacetList)

public:
    FacetList(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    /// A heading above the first row, for models without headings of their own.
    void setTitle(const QString& title);
    /// Chooses a row as a person does; chosen() follows where it is another.
    void choose(int row);

Q_SIGNALS:
    void chosen(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    [[nodiscard]] bool isHeading(int row) const;

    PlainLabel* m_title;
};
