// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Arithmetic as it is learned at school, digit by digit, to check the quick one against. Numbers are texts "-12.5" of
/// any length; results have no zeros that say nothing.
namespace slow {

[[nodiscard]] QString canonical(const QString& number);
[[nodiscard]] QString sum(const QString& left, const QString& right);
[[nodiscard]] QString product(const QString& left, const QString& right);
/// Below 0, 0 or above.
[[nodiscard]] int compare(const QString& left, const QString& right);
[[nodiscard]] QString negated(const QString& number);

} // namespace slow
