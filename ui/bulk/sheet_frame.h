// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>
#include <QWidget>

/// The ground of a sheet: rounded, with a line around it.
class SheetFrame final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetFrame)

public:
    explicit SheetFrame(Theme& theme, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_theme(theme) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(m_theme.tokens().line);
        painter.setBrush(m_theme.tokens().window);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Size::radius + 2, Size::radius + 2);
    }

private:
    Theme& m_theme;
};
