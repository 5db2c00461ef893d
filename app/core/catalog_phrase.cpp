// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_phrase.h"

#include "core/find_bytes.h"
#include "core/text_fold.h"

namespace {

bool isGap(char c) {
    return c == ' ' || c == '\n';
}

char32_t codePointAt(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    const std::size_t length = lead >= 0xf0 ? 4 : (lead >= 0xe0 ? 3 : (lead >= 0xc0 ? 2 : 1));
    auto codePoint = static_cast<char32_t>(length == 1 ? lead : lead & (0xff >> (length + 1)));
    for (std::size_t i = 1; i < length && at + i < text.size(); ++i)
        codePoint = codePoint << 6 | (static_cast<unsigned char>(text[at + i]) & 0x3f);
    return codePoint;
}

// Emoji, Thai to Khmer, kana, Han and Hangul: no space need stand beside them.
bool standsAlone(char32_t c) {
    return (c >= 0x0e00 && c < 0x1200) || (c >= 0x1780 && c < 0x1800) || (c >= 0x2e80 && c < 0xd800) ||
           (c >= 0xf900 && c < 0xfb00) || (c >= 0x20000 && c < 0x40000) || TextFolder::isEmoji(c);
}

// Between the byte before `at` and the one at it.
bool isBoundary(std::string_view text, std::size_t at) {
    if (at == 0 || at >= text.size() || isGap(text[at]) || isGap(text[at - 1]))
        return true;
    std::size_t before = at - 1;
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xc0) == 0x80)
        --before;
    return standsAlone(codePointAt(text, at)) || standsAlone(codePointAt(text, before));
}

bool followsAt(std::string_view text, std::size_t at, const std::vector<QByteArray>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word(words[i].constData(), static_cast<std::size_t>(words[i].size()));
        while (i > 0 && at < text.size() && text[at] == ' ')
            ++at;
        if (text.substr(at, word.size()) != word || !isBoundary(text, at))
            return false;
        at += word.size();
    }
    return isBoundary(text, at);
}

} // namespace

bool hasPhrase(std::string_view folded, const std::vector<QByteArray>& words) {
    if (words.empty())
        return folded.find_first_not_of(" \n") == folded.npos;
    const std::string_view first(words.front().constData(), static_cast<std::size_t>(words.front().size()));
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const std::size_t hit = findBytes(folded.substr(at), first);
        if (hit == folded.npos)
            return false;
        at += hit;
        if (followsAt(folded, at, words))
            return true;
    }
    return false;
}
