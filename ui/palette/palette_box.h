// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QWidget>

/// The ground of the search of everything: raised from what it lies over by a line around it. Clicks end here.
class PaletteBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteBox)

public:
    explicit PaletteBox(Theme& theme, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.tokens().line);
        painter.setBrush(m_theme.tokens().surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size::radius + 2, Size::radius + 2);
    }
    void mousePressEvent(QMouseEvent* event) override { event->accept(); }

private:
    Theme& m_theme;
};
