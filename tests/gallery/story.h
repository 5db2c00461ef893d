// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_options.h"

#include <QDir>
#include <QString>

#include <chrono>

class QApplication;

/// What is on the desk that the gallery draws: twelve days of a practice account, lived through over real HTTP with the
/// provider's clock and the program's moved together.
namespace Story {

/// Tuesday, 24 November 2026, 14:52 UTC: the moment of every picture.
inline constexpr std::chrono::milliseconds now{1'795'531'920'000};
/// Folders of the profile at the story's end, and before its first order.
[[nodiscard]] inline QString desk() {
    return QStringLiteral("desk");
}
[[nodiscard]] inline QString empty() {
    return QStringLiteral("empty");
}

/// Of the provider that keeps its state there.
[[nodiscard]] PracticeOptions practice(const QString& stateFile);
/// Fills both folders below `worlds`. What went wrong, in words; empty when all went well.
[[nodiscard]] QString tell(QApplication& application, const QDir& worlds);

} // namespace Story
