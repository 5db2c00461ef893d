// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>
#include <QMargins>
#include <QPainter>
#include <QStyle>
#include <QWidget>

/// Where a part of the whole stands that is painted by hand: given as it stands from left to right, mirrored where the
/// painter's widget is.
[[nodiscard]] QRect sided(const QPainter& painter, const QRect& whole, const QRect& part);
[[nodiscard]] inline QRect sided(const QWidget& widget, const QRect& part) {
    return QStyle::visualRect(widget.layoutDirection(), widget.rect(), part);
}

/// Margins of a layout, which Qt does not mirror by itself. For good: a window is made anew for another language.
[[nodiscard]] inline QMargins sidedMargins(int leading, int top, int trailing, int bottom) {
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom)
                                            : QMargins(leading, top, trailing, bottom);
}

/// The direction in which a text is set among others of `around`: a link, an id or a figure from left to right also
/// among Arabic, so that its parts stay in their places.
[[nodiscard]] Qt::LayoutDirection textDirection(const QString& text, Qt::LayoutDirection around);
