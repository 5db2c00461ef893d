// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/byte_arena.h"

#include <QByteArray>

#include <array>
#include <memory>
#include <string_view>

/// Folds UTF-8 for searching: lower case, diacritics dropped, full width and other compatibility forms made plain,
/// letters that are written in several ways made one (alef, teh marbuta, dotless i, …), digits of all scripts made
/// ASCII. Emoji stay; every other sign but letters and digits becomes a space. Remembers what it folded beyond ASCII:
/// keep one for many texts. Not thread-safe; a folder a thread.
class TextFolder final {
public:
    /// Appends the folded text to `out`. Never appends '\n'. Broken UTF-8 is folded to spaces.
    void append(ByteArena& out, std::string_view text);
    /// One of the pictures that names are adorned with; skin tones and joiners are not kept.
    [[nodiscard]] static bool isEmoji(char32_t codePoint);

private:
    struct Entry final {
        char32_t codePoint = 0;
        QByteArray folded;
    };
    [[nodiscard]] const QByteArray& folded(char32_t codePoint);

    std::unique_ptr<std::array<Entry, 1024>> m_known; ///< made for the first that is beyond ASCII
};
