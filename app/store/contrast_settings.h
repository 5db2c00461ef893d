// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class Settings;

/// Whether a person wants stronger lines and inks: as the desktop is set to, or always, or never.
enum class Contrast : quint8 { System, More, Usual };

[[nodiscard]] Contrast contrastWanted(const Settings& settings);
void setContrastWanted(Settings& settings, Contrast contrast);
