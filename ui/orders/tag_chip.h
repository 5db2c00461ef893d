// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

/// A tag: clicked, or with Enter, it is chosen; its cross, Delete and Backspace ask to remove it.
class TagChip final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TagChip)

public:
    TagChip(Theme& theme, const QString& tag, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRect crossRect() const;

    Theme& m_theme;
};
