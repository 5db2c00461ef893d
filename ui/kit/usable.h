// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;

/// Enables the button, or disables it and says why: its tip, and what a screen reader tells, is the reason meanwhile.
void setUsable(QAbstractButton& button, bool usable, const QString& whyNot);
