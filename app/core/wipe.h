// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// Overwrites a secret in memory and lets go of it. Where others share the same letters (Qt's texts are shared until
/// they are changed) it is only let go of: whoever does so last overwrites them. Texts that are a part of the program
/// itself stay.
void wipe(QByteArray& bytes);
void wipe(QString& text);
