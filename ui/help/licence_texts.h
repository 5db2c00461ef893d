// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The names of the licences whose texts the program carries: files of resources/licences without ".txt".
[[nodiscard]] QStringList licenceNames();
/// The whole text, as its makers wrote it; empty for other names.
[[nodiscard]] QString licenceText(const QString& name);
