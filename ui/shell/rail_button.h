// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QToolButton>

/// A page's button on the rail: an icon over a word, perhaps with a count.
class RailButton final : public QToolButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RailButton)

public:
    RailButton(Theme& theme, const QString& iconName, const QString& text, QWidget* parent = nullptr);

    /// Hidden at 0. description: what is counted, for screen readers and the tooltip.
    void setBadge(int count, const QString& description);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter) const;

    Theme& m_theme;
    QString m_iconName;
    int m_badge = 0;
};
