// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/json_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 500;
constexpr qsizetype longestExcerpt = 200;
// Warnings stand before a reply in this many bytes; a body without JSON is not searched further.
constexpr std::size_t longestPrefix = 65'536;

void appendUtf8(ByteArena& out, char32_t codePoint) {
    const auto add = [&out](char32_t byte) { out.append(static_cast<char>(byte)); };
    if (codePoint < 0x80) {
        add(codePoint);
    } else if (codePoint < 0x800) {
        add(0xc0 | codePoint >> 6);
        add(0x80 | (codePoint & 0x3f));
    } else if (codePoint < 0x10000) {
        add(0xe0 | codePoint >> 12);
        add(0x80 | (codePoint >> 6 & 0x3f));
        add(0x80 | (codePoint & 0x3f));
    } else {
        add(0xf0 | codePoint >> 18);
        add(0x80 | (codePoint >> 12 & 0x3f));
        add(0x80 | (codePoint >> 6 & 0x3f));
        add(0x80 | (codePoint & 0x3f));
    }
}

// The four digits of \uXXXX at the start of text; 0x110000 where they are none.
char32_t hexUnit(std::string_view text) {
    if (text.size() < 4)
        return 0x110000;
    char32_t unit = 0;
    for (const char c : text.substr(0, 4)) {
        const char small = static_cast<char>(c | 0x20);
        if (c >= '0' && c <= '9')
            unit = unit << 4 | static_cast<char32_t>(c - '0');
        else if (small >= 'a' && small <= 'f')
            unit = unit << 4 | static_cast<char32_t>(small - 'a' + 10);
        else
            return 0x110000;
    }
    return unit;
}

// Behind "\u": appends the code point and says how many bytes it took.
std::size_t appendUnicodeEscape(ByteArena& out, std::string_view text) {
    constexpr char32_t replacement = 0xfffd;
    const char32_t unit = hexUnit(text);
    if (unit > 0x10ffff) {
        appendUtf8(out, replacement);
        return 0;
    }
    if (unit < 0xd800 || unit > 0xdfff) {
        appendUtf8(out, unit);
        return 4;
    }
    if (unit < 0xdc00 && text.size() >= 10 && text[4] == '\\' && text[5] == 'u') {
        const char32_t low = hexUnit(text.substr(6));
        if (low >= 0xdc00 && low <= 0xdfff) {
            appendUtf8(out, 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00));
            return 10;
        }
    }
    appendUtf8(out, replacement);
    return 4;
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// One behind the bracket that closes the one at the start; npos when none does. Steps are counted down from budget.
std::size_t endOfValue(std::string_view text, std::size_t& budget) {
    int depth = 0;
    bool inString = false;
    for (std::size_t at = 0; at < text.size() && budget > 0; ++at, --budget) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

bool startsLikeValue(std::string_view text) {
    if (text.size() < 2 || (text.front() != '{' && text.front() != '['))
        return false;
    const std::string_view inside = JsonText::trimmed(text.substr(1));
    if (inside.empty())
        return false;
    return text.front() == '{' ? inside.front() == '"' || inside.front() == '}'
                               : std::string_view("{[]\"-0123456789tfn").find(inside.front()) != std::string_view::npos;
}

} // namespace

void JsonText::appendUnescaped(ByteArena& out, std::string_view inside) {
    while (!inside.empty()) {
        const std::size_t plain = std::min(inside.find('\\'), inside.size());
        out.append(inside.substr(0, plain));
        inside.remove_prefix(plain);
        if (inside.size() < 2)
            return;
        const char escape = inside[1];
        inside.remove_prefix(2);
        static constexpr std::string_view letters = "\"\\/bfnrt";
        static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        if (escape == 'u')
            inside.remove_prefix(appendUnicodeEscape(out, inside));
        else if (const auto known = letters.find(escape); known != letters.npos)
            out.append(meanings[known]);
        else
            out.append(escape);
    }
}

std::string_view JsonText::insideOfString(const char* start) {
    const char* at = start;
    while (*at != '"')
        at += *at == '\\' ? 2 : 1;
    return {start, static_cast<std::size_t>(at - start)};
}

QByteArray JsonText::mended(const QByteArray& body) {
    QByteArray text = QString::fromUtf8(body).toUtf8();
    std::replace_if(
        text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    return text;
}

std::string_view JsonText::firstBytes(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xc0U) == 0x80U)
        --most;
    return text.substr(0, most);
}

std::string_view JsonText::trimmed(std::string_view body) {
    if (body.substr(0, 3) == "\xef\xbb\xbf")
        body.remove_prefix(3);
    while (!body.empty() && isSpace(body.front()))
        body.remove_prefix(1);
    while (!body.empty() && isSpace(body.back()))
        body.remove_suffix(1);
    return body;
}

std::optional<std::string_view> JsonText::findValue(const QByteArray& body) {
    const std::string_view text = trimmed({body.constData(), static_cast<std::size_t>(body.size())});
    std::size_t budget = text.size() * 4 + 1;
    if (text.empty())
        return std::nullopt;
    if (text.front() == '{' || text.front() == '[') {
        const std::size_t end = endOfValue(text, budget);
        if (end != text.npos)
            return text.substr(0, end);
        // "[WARNING] …" before a reply is no value cut off.
        if (startsLikeValue(text))
            return std::nullopt;
    }
    for (std::size_t at = 0; at < std::min(text.size(), longestPrefix); ++at) {
        at = text.find_first_of("{[", at);
        if (at == text.npos)
            return std::nullopt;
        const std::string_view rest = text.substr(at);
        if (!startsLikeValue(rest))
            continue;
        const std::size_t end = endOfValue(rest, budget);
        if (end == rest.npos)
            continue;
        const std::string_view behind = trimmed(rest.substr(end));
        if (behind.empty() || behind.front() == '<')
            return rest.substr(0, end);
    }
    return std::nullopt;
}

std::string_view JsonText::objectAt(std::string_view text) {
    int depth = 0;
    bool inString = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (inString) {
            if (c == '\\')
                ++at;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{') {
            ++depth;
        } else if (c == '}' && --depth == 0) {
            return text.substr(0, at + 1);
        }
    }
    return text;
}

QString JsonText::cleaned(const QString& text) {
    QString kept;
    for (const QChar c : text) {
        const auto category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            kept += u' ';
        else if (category != QChar::Other_Format)
            kept += c;
        if (kept.size() > longestWords * 4)
            break;
    }
    kept = kept.simplified();
    if (kept.size() <= longestWords)
        return kept;
    kept.truncate(longestWords - 1);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept + u'…';
}

QString JsonText::plainWords(const QByteArray& body) {
    const QString start = QString::fromUtf8(body.left(static_cast<qsizetype>(longestPrefix)));
    const qsizetype title = start.indexOf("<title"_L1, 0, Qt::CaseInsensitive);
    if (title >= 0) {
        const qsizetype from = start.indexOf(u'>', title) + 1;
        const qsizetype to = start.indexOf("</"_L1, from);
        return from > 0 && to > from ? cleaned(start.mid(from, to - from)) : QString();
    }
    return start.contains(u'<') ? QString() : cleaned(start.left(longestExcerpt));
}
