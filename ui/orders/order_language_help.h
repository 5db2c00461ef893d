// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>

/// What can be typed into "Search orders": an example, and what it means.
[[nodiscard]] QList<QPair<QString, QString>> orderLanguageHelp();
