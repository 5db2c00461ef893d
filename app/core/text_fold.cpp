// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_fold.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <cstring>

namespace {

// ASCII letters made small, digits kept, all else a space. Without branches: the compiler folds a block at once.
unsigned char foldedAscii(unsigned char c) {
    const auto small = static_cast<unsigned char>(c | 0x20);
    const bool letter = static_cast<unsigned char>(small - 'a') < 26;
    const bool digit = static_cast<unsigned char>(c - '0') < 10;
    return letter ? small : (digit ? c : ' ');
}

constexpr std::size_t block = 16;

bool isAscii(const char* bytes) {
    std::array<quint64, 2> words{};
    std::memcpy(words.data(), bytes, block);
    return ((words[0] | words[1]) & 0x8080808080808080U) == 0;
}

void foldBlock(char* out, const char* bytes) {
    std::array<unsigned char, block> folded{};
    std::memcpy(folded.data(), bytes, block);
    for (unsigned char& byte : folded)
        byte = foldedAscii(byte);
    std::memcpy(out, folded.data(), block);
}

// Folds ASCII from the start of `text` on, a block at a time, up to the first byte that is none; says how far it came.
std::size_t foldAscii(char* out, std::string_view text) {
    std::size_t at = 0;
    for (; at + block <= text.size() && isAscii(text.data() + at); at += block)
        foldBlock(out + at, text.data() + at);
    // The rest once more together with what was folded before it, as one block.
    const std::size_t last = text.size() - std::min(block, text.size());
    if (at > 0 && at > last && isAscii(text.data() + last)) {
        foldBlock(out + last, text.data() + last);
        return text.size();
    }
    for (; at < text.size() && static_cast<unsigned char>(text[at]) < 0x80; ++at)
        out[at] = static_cast<char>(foldedAscii(static_cast<unsigned char>(text[at])));
    return at;
}

struct Decoded {
    char32_t codePoint;
    std::size_t length;
};

// One code point of two or more bytes; broken bytes count as one space each.
Decoded decode(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead >= 0xf0 ? 4 : (lead >= 0xe0 ? 3 : 2);
    if (lead < 0xc2 || lead > 0xf4 || text.size() < length)
        return {U' ', 1};
    auto codePoint = static_cast<char32_t>(lead & (0xff >> (length + 1)));
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xc0) != 0x80)
            return {U' ', 1};
        codePoint = (codePoint << 6) | (next & 0x3f);
    }
    if (codePoint > 0x10ffff || (codePoint >= 0xd800 && codePoint < 0xe000))
        return {U' ', 1};
    return {codePoint, length};
}

struct Variant {
    char32_t letter;
    const char16_t* plain; ///< nothing where the sign only stretches a word
};

// What Unicode does not take apart, but people type either way. Sorted.
constexpr Variant variants[] = {
    {0x00d8, u"o"},      {0x00df, u"ss"},     {0x00e6, u"ae"},     {0x00f8, u"o"},      {0x0111, u"d"},
    {0x0127, u"h"},      {0x0131, u"i"},      {0x0142, u"l"},      {0x0153, u"oe"},     {0x0621, u""},
    {0x0629, u"\u0647"}, {0x0640, u""},       {0x0649, u"\u064a"}, {0x0671, u"\u0627"}, {0x06a9, u"\u0643"},
    {0x06c0, u"\u0647"}, {0x06c1, u"\u0647"}, {0x06cc, u"\u064a"}, {0x06d2, u"\u064a"},
};

void appendPlain(QString& kept, char32_t c) {
    const auto* found =
        std::lower_bound(std::begin(variants), std::end(variants), c,
                         [](const Variant& variant, char32_t letter) { return variant.letter < letter; });
    if (found != std::end(variants) && found->letter == c)
        kept += QStringView(found->plain);
    else if (const int digit = QChar::digitValue(c); digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit)
        kept += QChar(u'0' + digit);
    else if (QChar::isLetterOrNumber(c) || TextFolder::isEmoji(c))
        kept += QString::fromUcs4(&c, 1);
    else
        kept += u' ';
}

QByteArray foldSlowly(char32_t codePoint) {
    const QString plain = QString::fromUcs4(&codePoint, 1)
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const char32_t c : plain.toUcs4()) {
        const auto category = QChar::category(c);
        if (!QChar::isMark(c) && category != QChar::Other_Format)
            appendPlain(kept, c);
    }
    return kept.toUtf8();
}

} // namespace

bool TextFolder::isEmoji(char32_t c) {
    // Symbols, dingbats and the coloured pictures. No arrows, bars and brackets: those part words in many names.
    const bool symbol = (c >= 0x2600 && c <= 0x2757) || (c >= 0x275b && c <= 0x2767) || (c >= 0x2776 && c <= 0x2793) ||
                        c == 0x27a1 || (c >= 0x2b1b && c <= 0x2b55) || c == 0x231a || c == 0x231b ||
                        (c >= 0x23e9 && c <= 0x23fa);
    const bool skinTone = c >= 0x1f3fb && c <= 0x1f3ff;
    return symbol || (c >= 0x1f000 && c <= 0x1faff && !skinTone);
}

const QByteArray& TextFolder::folded(char32_t codePoint) {
    if (!m_known)
        m_known = std::make_unique<std::array<Entry, 1024>>();
    Entry& entry = (*m_known)[(codePoint ^ (codePoint >> 10)) % m_known->size()];
    if (entry.codePoint != codePoint)
        entry = {codePoint, foldSlowly(codePoint)};
    return entry.folded;
}

void TextFolder::append(ByteArena& out, std::string_view text) {
    while (!text.empty()) {
        const std::size_t plain = foldAscii(out.room(text.size()), text);
        out.taken(plain);
        text.remove_prefix(plain);
        if (text.empty())
            return;
        const auto [codePoint, length] = decode(text);
        if (codePoint == U' ') {
            out.append(' ');
        } else {
            const QByteArray& bytes = folded(codePoint);
            out.append({bytes.constData(), static_cast<std::size_t>(bytes.size())});
        }
        text.remove_prefix(length);
    }
}
