// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QWidget;

/// Opens the menu under the button that asks for it, from where lines begin; moved sideways so far that it does not
/// stand out of the button's window.
void popUpUnder(const QWidget& button, QMenu& menu);
