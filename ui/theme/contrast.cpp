// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/contrast.h"

#include "ui/theme/token_pairs.h"

#include <QPalette>

#include <algorithm>

namespace {

constexpr double nearlyAll = 19.5; ///< a usual palette's window is grey: black on it reaches 18

} // namespace

const Tokens& lightContrastTokens() {
    static const Tokens tokens{
        .window = QColor(0xFF, 0xFF, 0xFF),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .raised = QColor(0xEE, 0xF0, 0xF3),
        .line = QColor(0x5C, 0x64, 0x70),
        .text = QColor(0x00, 0x00, 0x00),
        .muted = QColor(0x2E, 0x35, 0x3F),
        .accent = QColor(0x0A, 0x3A, 0xA6),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .selection = QColor(0xD6, 0xE4, 0xFF),
        .good = QColor(0x0B, 0x4A, 0x27),
        .goodTint = QColor(0xE3, 0xF6, 0xEA),
        .warn = QColor(0x56, 0x38, 0x00),
        .warnTint = QColor(0xFD, 0xF4, 0xDC),
        .bad = QColor(0x86, 0x10, 0x17),
        .badTint = QColor(0xFD, 0xEA, 0xEB),
    };
    return tokens;
}

const Tokens& darkContrastTokens() {
    static const Tokens tokens{
        .window = QColor(0x00, 0x00, 0x00),
        .surface = QColor(0x00, 0x00, 0x00),
        .raised = QColor(0x1B, 0x1F, 0x26),
        .line = QColor(0x8C, 0x96, 0xA6),
        .text = QColor(0xFF, 0xFF, 0xFF),
        .muted = QColor(0xD3, 0xD9, 0xE2),
        .accent = QColor(0x9F, 0xC2, 0xFF),
        .onAccent = QColor(0x00, 0x00, 0x00),
        .selection = QColor(0x14, 0x2A, 0x52),
        .good = QColor(0x6F, 0xE3, 0xAC),
        .goodTint = QColor(0x06, 0x26, 0x17),
        .warn = QColor(0xF5, 0xCB, 0x5C),
        .warnTint = QColor(0x2B, 0x22, 0x06),
        .bad = QColor(0xFF, 0xAA, 0xA4),
        .badTint = QColor(0x35, 0x0E, 0x10),
    };
    return tokens;
}

bool isHighContrast(const QPalette& palette) {
    const auto ratio = [&palette](QPalette::ColorRole ink, QPalette::ColorRole ground) {
        return contrastRatio(palette.color(QPalette::Active, ink), palette.color(QPalette::Active, ground));
    };
    return std::min({ratio(QPalette::WindowText, QPalette::Window), ratio(QPalette::Text, QPalette::Base),
                     ratio(QPalette::ButtonText, QPalette::Button)}) >= nearlyAll;
}
