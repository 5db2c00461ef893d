// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// What is written and does not fit into its place, each with where it stands; what is cut by design (provider's
/// words, links) is not among it. Of everything that is visible below.
[[nodiscard]] QStringList cutTexts(const QWidget& below);
