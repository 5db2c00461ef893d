// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFont;

/// The family of the program's text: Inter where it is installed, else the system's.
[[nodiscard]] QString textFamily(const QFont& system);
/// A family whose ten digits are equally wide, regular and semibold: Qt before 6.7 cannot ask a font for its tabular
/// figures. The text's own family where it will do, and where nothing does.
[[nodiscard]] QString figureFamily(const QString& textFamily);
/// True when the digits of this family are equally wide in both weights.
[[nodiscard]] bool hasEqualDigits(const QString& family);
