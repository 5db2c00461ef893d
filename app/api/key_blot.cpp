// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/key_blot.h"

#include "core/wipe.h"

#include <algorithm>
#include <cstring>

namespace {

constexpr qsizetype shortest = 12;

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter + ('a' - 'A')) : letter;
}

int hexValue(char digit) {
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    digit = lower(digit);
    return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

// The byte that so many hexadecimal digits mean; -1 where they are none, or more than a byte.
int hexNumber(const QByteArray& text, qsizetype from, qsizetype digits) {
    if (from + digits > text.size())
        return -1;
    int number = 0;
    for (qsizetype at = from; at < from + digits; ++at) {
        const int value = hexValue(text.at(at));
        if (value < 0)
            return -1;
        number = number * 16 + value;
    }
    return number <= 0xff ? number : -1;
}

// How many bytes stand for this letter; 0 where they stand for another.
qsizetype letterAt(const QByteArray& text, qsizetype at, char letter) {
    if (at >= text.size())
        return 0;
    const auto means = [letter](int value) { return value >= 0 && lower(static_cast<char>(value)) == letter; };
    const char first = text.at(at);
    if (lower(first) == letter && first != '\\')
        return 1;
    if (first == '%' && means(hexNumber(text, at + 1, 2)))
        return 3;
    if (first != '\\' || at + 1 >= text.size())
        return 0;
    if (text.at(at + 1) == 'u')
        return means(hexNumber(text, at + 2, 4)) ? 6 : 0;
    return text.at(at + 1) == letter ? 2 : 0;
}

} // namespace

KeyBlot::KeyBlot(const QString& key) {
    if (!canBeTold(key))
        return;
    m_key = key.toUtf8();
    std::transform(m_key.begin(), m_key.end(), m_key.begin(), lower);
    for (int byte = 0; byte < 256; ++byte) {
        const char letter = static_cast<char>(byte);
        m_mayBegin.at(static_cast<std::size_t>(byte)) =
            lower(letter) == m_key.front() || letter == '%' || letter == '\\';
    }
}

KeyBlot::~KeyBlot() {
    wipe(m_key);
}

bool KeyBlot::canBeTold(const QString& key) {
    const auto has = [&key](auto is) { return std::any_of(key.begin(), key.end(), is); };
    return key.size() >= shortest && has([](QChar c) { return c.isDigit(); }) &&
           has([](QChar c) { return c.isLetter(); });
}

qsizetype KeyBlot::lengthAt(const QByteArray& reply, qsizetype at) const {
    const qsizetype from = at;
    for (const char letter : m_key) {
        const qsizetype taken = letterAt(reply, at, letter);
        if (taken == 0)
            return 0;
        at += taken;
    }
    return at - from;
}

QByteArray KeyBlot::cleaned(const QByteArray& reply) const {
    if (m_key.isEmpty())
        return reply;
    constexpr const char* blot = "\xE2\x80\xA2\xE2\x80\xA2\xE2\x80\xA2";
    QByteArray clean;
    qsizetype kept = 0; ///< so far taken over
    for (qsizetype at = 0; at < reply.size(); ++at) {
        if (!m_mayBegin[static_cast<unsigned char>(reply.at(at))]) // a catalog has millions of bytes
            continue;
        const qsizetype length = lengthAt(reply, at);
        if (length == 0) {
            if (reply.at(at) == '\\' && at + 1 < reply.size() && reply.at(at + 1) == '\\')
                ++at; // a backslash that is escaped escapes nothing
            continue;
        }
        clean.append(reply.constData() + kept, at - kept);
        clean.append(blot);
        kept = at + length;
        at = kept - 1;
    }
    if (kept == 0)
        return reply;
    clean.append(reply.constData() + kept, reply.size() - kept);
    return clean;
}
