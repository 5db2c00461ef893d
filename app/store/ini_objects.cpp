// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ini_objects.h"

#include <QList>
#include <QStringView>

#include <array>

namespace {

constexpr std::array beginnings = {QStringView(u"@Variant("), QStringView(u"@DateTime(")};

/// A letter as QSettings reads it, and where its bytes begin.
struct Letter final {
    char16_t letter = 0;
    qsizetype at = 0;
};

int digitOf(char c) {
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 16;
}

bool isLineEnd(char c) {
    return c == '\n' || c == '\r';
}

/// Reads digits of a base; what does not fit is cut off, as QSettings does.
char16_t number(const QByteArray& ini, qsizetype& at, int base) {
    quint32 value = 0;
    for (; at < ini.size() && digitOf(ini.at(at)) < base; ++at)
        value = (value * static_cast<quint32>(base) + static_cast<quint32>(digitOf(ini.at(at)))) & 0xffffU;
    return static_cast<char16_t>(value);
}

// Quotation marks and escapes that mean nothing fall out between letters. Bytes stand for themselves: the words that
// are looked for are of ASCII.
QList<Letter> lettersOf(const QByteArray& ini) {
    QList<Letter> letters;
    letters.reserve(ini.size());
    qsizetype at = 0;
    while (at < ini.size()) {
        const qsizetype from = at;
        const char c = ini.at(at++);
        if (c == '"')
            continue;
        if (c != '\\') {
            letters.append({static_cast<char16_t>(static_cast<unsigned char>(c)), from});
            continue;
        }
        if (at == ini.size())
            break;
        const char escaped = ini.at(at);
        if (escaped == 'x')
            letters.append({number(ini, ++at, 16), from});
        else if (digitOf(escaped) < 8)
            letters.append({number(ini, at, 8), from});
        else if (QByteArrayView("abfnrtv\"?'\\").contains(ini.at(at++)))
            letters.append({u'\n', from}); // whichever it is: none is in those words
        else if (isLineEnd(escaped) && at < ini.size() && isLineEnd(ini.at(at)) && ini.at(at) != escaped)
            ++at;
    }
    return letters;
}

// Where a value begins, or one of a list of them.
bool isBeginning(const QList<Letter>& letters, qsizetype at) {
    constexpr QStringView unread(u" \t\u00ef\u00bb\u00bf"); // the last three: the mark of byte order
    --at;
    while (at >= 0 && unread.contains(QChar(letters.at(at).letter)))
        --at;
    return at >= 0 && (letters.at(at).letter == u'=' || letters.at(at).letter == u',');
}

bool isAt(const QList<Letter>& letters, qsizetype at, QStringView word) {
    if (letters.size() - at < word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (letters.at(at + i).letter != word.at(i))
            return false;
    }
    return true;
}

} // namespace

QByteArray withoutObjects(const QByteArray& ini) {
    QByteArray safe = ini;
    const QList<Letter> letters = lettersOf(ini);
    for (qsizetype at = letters.size() - 1; at >= 0; --at) {
        for (const QStringView word : beginnings) {
            // Two signs are how QSettings writes a text that begins with one.
            if (isAt(letters, at, word) && isBeginning(letters, at))
                safe.insert(letters.at(at).at, '@');
        }
    }
    return safe;
}
