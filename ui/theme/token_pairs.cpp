// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/token_pairs.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr double textual = 4.5;  ///< AA, text of any size
constexpr double graphical = 3;  ///< icons, focus rings, bars
constexpr double disabled = 2.3; ///< WCAG asks nothing of it; a person still wants to read it

constexpr int lightness = 128; ///< a window darker than this is a dark theme's
constexpr qreal disabledPart = 0.6;

bool isDark(const Tokens& tokens) {
    return tokens.window.lightness() < lightness;
}

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color) {
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QColor mixed(const QColor& over, const QColor& under, qreal part) {
    const auto one = [part](int a, int b) { return qRound(part * a + (1 - part) * b); };
    return {one(over.red(), under.red()), one(over.green(), under.green()), one(over.blue(), under.blue())};
}

} // namespace

double contrastRatio(const QColor& a, const QColor& b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)}); // a list: values, not references to them
    return (light + 0.05) / (dark + 0.05);
}

QColor disabledInk(const Tokens& tokens) {
    return mixed(tokens.muted, tokens.surface, disabledPart);
}

QColor accentHover(const Tokens& tokens) {
    return isDark(tokens) ? tokens.accent.lighter(108) : tokens.accent.darker(110);
}

QColor accentPressed(const Tokens& tokens) {
    return isDark(tokens) ? tokens.accent.lighter(116) : tokens.accent.darker(122);
}

QColor scrollHandle(const Tokens& tokens) {
    return isDark(tokens) ? tokens.line.lighter(130) : tokens.line.darker(115);
}

QList<TokenPair> tokenPairs(const Tokens& t) {
    return {
        // Pages, rail and facets; header, tables, cards and fields; hovered rows and quiet chips; chosen rows.
        {"text on window", t.text, t.window, textual},
        {"text on surface", t.text, t.surface, textual},
        {"text on raised", t.text, t.raised, textual},
        {"text on selection", t.text, t.selection, textual},
        {"muted on window", t.muted, t.window, textual},
        {"muted on surface", t.muted, t.surface, textual},
        {"muted on raised", t.muted, t.raised, textual},
        {"muted on selection", t.muted, t.selection, textual},
        {"accent on window", t.accent, t.window, textual},
        {"accent on surface", t.accent, t.surface, textual},
        {"accent on raised", t.accent, t.raised, textual},
        {"accent on selection", t.accent, t.selection, textual},
        // What is good, to be minded or bad: said anywhere, in a chosen row, in a chip, in a banner.
        {"good on window", t.good, t.window, textual},
        {"good on surface", t.good, t.surface, textual},
        {"good on raised", t.good, t.raised, textual},
        {"good on selection", t.good, t.selection, textual},
        {"good on its tint", t.good, t.goodTint, textual},
        {"warn on window", t.warn, t.window, textual},
        {"warn on surface", t.warn, t.surface, textual},
        {"warn on raised", t.warn, t.raised, textual},
        {"warn on selection", t.warn, t.selection, textual},
        {"warn on its tint", t.warn, t.warnTint, textual},
        {"bad on window", t.bad, t.window, textual},
        {"bad on surface", t.bad, t.surface, textual},
        {"bad on raised", t.bad, t.raised, textual},
        {"bad on selection", t.bad, t.selection, textual},
        {"bad on its tint", t.bad, t.badTint, textual},
        {"text on the tint of good", t.text, t.goodTint, textual},
        {"text on the tint of warn", t.text, t.warnTint, textual},
        {"text on the tint of bad", t.text, t.badTint, textual},
        // The main button, and badges.
        {"on accent", t.onAccent, t.accent, textual},
        {"on accent under the mouse", t.onAccent, accentHover(t), textual},
        {"on accent held down", t.onAccent, accentPressed(t), textual},
        // What is no text.
        {"focus ring on window", t.accent, t.window, graphical},
        {"focus ring on surface", t.accent, t.surface, graphical},
        {"focus ring around the main button", t.text, t.surface, graphical},
        {"bar on its channel", t.accent, t.raised, graphical},
        // What cannot be used.
        {"disabled on window", disabledInk(t), t.window, disabled},
        {"disabled on surface", disabledInk(t), t.surface, disabled},
        {"disabled on raised", disabledInk(t), t.raised, disabled},
    };
}
