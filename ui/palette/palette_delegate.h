// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

/// Draws a row of the search of everything: an icon, the text with the letters that were meant set off, what it is, and
/// its shortcut. All text is plain.
class PaletteDelegate final : public QStyledItemDelegate {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteDelegate)

public:
    /// theme must outlive it.
    explicit PaletteDelegate(Theme& theme, QObject* parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    /// At the right end; gives the room that is left.
    [[nodiscard]] QRect paintKeys(QPainter& painter, const QRect& area, const QString& keys) const;
    [[nodiscard]] QRect paintKind(QPainter& painter, const QRect& area, const QString& kind) const;
    void paintText(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    Theme& m_theme;
};
