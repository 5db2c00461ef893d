// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

/// The controls in the order in which Tab (or with Shift, backwards) reaches them from `first` on, until it comes back.
[[nodiscard]] QList<QWidget*> focusChain(QWidget& window, QWidget& first, bool backwards = false);

/// Whether the second of two controls is read after the first: below it, or beside it in the window's direction; judged
/// by the parts of their nearest common parent that they stand in, so that columns are read one after the other.
[[nodiscard]] bool isReadAfter(const QWidget& first, const QWidget& second);

/// "class 'name'", for sentences.
[[nodiscard]] QString toldName(const QWidget& widget);

/// Whether the picture of the focused control differs from its picture without the focus; gives the focus back.
[[nodiscard]] bool showsFocus(QWidget& control);
