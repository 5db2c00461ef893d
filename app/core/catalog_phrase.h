// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string_view>
#include <vector>

/// Whether the words follow each other in a folded text, as whole words and whatever signs stood between them. Scripts
/// that put no spaces between words end one anywhere. No words are in a text without any.
[[nodiscard]] bool hasPhrase(std::string_view folded, const std::vector<QByteArray>& words);
