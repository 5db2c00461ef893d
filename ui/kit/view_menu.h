// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

/// Gives a list that has no menu of its own one that copies the chosen rows as text, for the mouse and the menu key.
/// With `opens`, also one that does what Enter does, by the view's activated().
void giveCopyMenu(QAbstractItemView& view, bool opens = false);
