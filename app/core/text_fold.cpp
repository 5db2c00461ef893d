// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_fold.h"

#include <QList>
#include <QString>

#include <cstring>

namespace {

// ASCII letters made small, digits kept, all else a space. Without branches: the compiler folds 16 bytes at once.
char foldedAscii(char byte) {
    const auto c = static_cast<unsigned char>(byte);
    const auto small = static_cast<unsigned char>(c | 0x20);
    const bool letter = static_cast<unsigned char>(small - 'a') < 26;
    const bool digit = static_cast<unsigned char>(c - '0') < 10;
    return static_cast<char>(letter ? small : (digit ? c : ' '));
}

constexpr std::size_t block = 16;

std::size_t asciiLength(const char* text, std::size_t size) {
    std::size_t at = 0;
    for (; at + sizeof(quint64) <= size; at += sizeof(quint64)) {
        quint64 word = 0;
        std::memcpy(&word, text + at, sizeof word);
        if ((word & 0x8080808080808080U) != 0)
            break;
    }
    while (at < size && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

void foldAscii(char* out, const char* text, std::size_t size) {
    std::size_t at = 0;
    for (; at + block <= size; at += block) {
        for (std::size_t i = 0; i < block; ++i)
            out[at + i] = foldedAscii(text[at + i]);
    }
    for (; at < size; ++at)
        out[at] = foldedAscii(text[at]);
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

QByteArray foldSlowly(char32_t codePoint) {
    const QString plain = QString::fromUcs4(&codePoint, 1)
                              .normalized(QString::NormalizationForm_KD)
                              .toCaseFolded()
                              .normalized(QString::NormalizationForm_KD);
    QString kept;
    for (const char32_t c : plain.toUcs4()) {
        const auto category = QChar::category(c);
        if (QChar::isMark(c) || category == QChar::Other_Format)
            continue;
        kept += QChar::isLetterOrNumber(c) ? QString::fromUcs4(&c, 1) : QStringLiteral(" ");
    }
    return kept.toUtf8();
}

} // namespace

const QByteArray& TextFolder::folded(char32_t codePoint) {
    Entry& entry = m_known[(codePoint ^ (codePoint >> 10)) % m_known.size()];
    if (entry.codePoint != codePoint)
        entry = {codePoint, foldSlowly(codePoint)};
    return entry.folded;
}

void TextFolder::append(QByteArray& out, std::string_view text) {
    while (!text.empty()) {
        if (const std::size_t plain = asciiLength(text.data(), text.size()); plain > 0) {
            const qsizetype at = out.size();
            out.resize(at + static_cast<qsizetype>(plain));
            foldAscii(out.data() + at, text.data(), plain);
            text.remove_prefix(plain);
            continue;
        }
        const auto [codePoint, length] = decode(text);
        if (codePoint == U' ')
            out.append(' ');
        else
            out.append(folded(codePoint));
        text.remove_prefix(length);
    }
}
