// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QSet>

/// The head of a DataTable: words aligned as the column's data, a small arrow beside the sorted column's words.
class TableHeader final : public QHeaderView {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableHeader)

public:
    TableHeader(Theme& theme, QWidget* parent);

    /// A column whose words are not drawn (a column of icons); the menu and screen readers have them still.
    void setUntitled(int column, bool untitled);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sectionSizeFromContents(int logicalIndex) const override;

private:
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;
    [[nodiscard]] QString title(int column) const;

    Theme& m_theme;
    QSet<int> m_untitled;
};
