// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QList>

/// What is drawn in one colour on another somewhere in the program, and how well it has to be told from it.
struct TokenPair final {
    const char* name;
    QColor ink;
    QColor ground;
    double least; ///< WCAG contrast ratio
};

/// WCAG 2.1, "contrast ratio": 1 … 21. Both opaque.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

/// The one list of the pairs in use. A widget that draws text in a new pair adds it here, and a test measures it.
[[nodiscard]] QList<TokenPair> tokenPairs(const Tokens& tokens);

/// Text of what cannot be used: told apart from what can, and still to be read.
[[nodiscard]] QColor disabledInk(const Tokens& tokens);
/// The main button under the mouse and held down, and the handle of a scroll bar.
[[nodiscard]] QColor accentHover(const Tokens& tokens);
[[nodiscard]] QColor accentPressed(const Tokens& tokens);
[[nodiscard]] QColor scrollHandle(const Tokens& tokens);
