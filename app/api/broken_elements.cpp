// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/broken_elements.h"

#include "api/json_text.h"

#include <simdjson.h>

#include <string_view>

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t behindSpace(std::string_view text, std::size_t at) {
    while (at < text.size() && isSpace(text[at]))
        ++at;
    return at;
}

// Behind the '}' that ends the element: the one with ", {" behind it, whatever quotes and brackets were forgotten.
std::size_t endOfElement(std::string_view text, std::size_t start) {
    for (std::size_t at = text.find('}', start); at != text.npos; at = text.find('}', at + 1)) {
        const std::size_t comma = behindSpace(text, at + 1);
        if (comma == text.size() || (text[comma] == ',' && behindSpace(text, comma + 1) < text.size() &&
                                     text[behindSpace(text, comma + 1)] == '{'))
            return at + 1;
    }
    return text.size();
}

void appendQuoted(QByteArray& json, std::string_view text) {
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            json += '\\';
        json += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
    }
    json += '"';
}

} // namespace

std::optional<QByteArray> withBrokenElementsQuoted(const QByteArray& body) {
    std::string_view text = JsonText::trimmed({body.constData(), static_cast<std::size_t>(body.size())});
    if (text.size() < 2 || text.front() != '[' || text.back() != ']')
        return std::nullopt;
    text = JsonText::trimmed(text.substr(1, text.size() - 2));
    if (text.empty() || text.front() != '{' || text.back() != '}')
        return std::nullopt;

    simdjson::dom::parser parser;
    QByteArray mended;
    mended.reserve(body.size() + body.size() / 8);
    bool anyGood = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = endOfElement(text, at);
        const std::string_view element = text.substr(at, end - at);
        const bool good = parser.parse(element.data(), element.size()).error() == simdjson::SUCCESS;
        anyGood = anyGood || good;
        mended += mended.isEmpty() ? '[' : ',';
        if (good)
            mended.append(element.data(), static_cast<qsizetype>(element.size()));
        else
            appendQuoted(mended, element);
        at = end == text.size() ? end : behindSpace(text, behindSpace(text, end) + 1);
    }
    if (!anyGood)
        return std::nullopt;
    return mended += ']';
}
