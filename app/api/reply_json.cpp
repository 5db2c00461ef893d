// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_json.h"

#include "api/json_text.h"
#include "api/padded_body.h"
#include "api/reply_decoder.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

// Far more than a batch of 100 answers holds; bounds the memory that a hostile body can take.
constexpr int mostValues = 200'000;
constexpr qsizetype longestId = 200;

std::string_view withoutSpaceBehind(std::string_view token) {
    const auto last = token.find_last_not_of(" \t\r\n");
    return token.substr(0, last == token.npos ? 0 : last + 1);
}

bool isNumber(std::string_view token) {
    static constexpr std::string_view signs = "+-.eE";
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !token.empty() && (isDigit(token.front()) || token.front() == '-') && isDigit(token.back()) &&
           std::all_of(token.begin(), token.end(), [&](char c) { return isDigit(c) || signs.find(c) != signs.npos; });
}

QString unescaped(std::string_view inside) {
    ByteArena utf8;
    JsonText::appendUnescaped(utf8, inside);
    return QString::fromUtf8(utf8.view().data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

/// Copies what simdjson walks over into values; tooMuch() where it stopped because a bound was reached.
class JsonReader final {
public:
    [[nodiscard]] bool readDocument(const PaddedBody& body, Json& out) {
        ondemand::parser parser;
        ondemand::document document;
        ondemand::json_type type{};
        if (parser.iterate(body.view()).get(document) || document.type().get(type))
            return false;
        if (type == ondemand::json_type::object) {
            ondemand::object object;
            return !document.get_object().get(object) && readMembers(object, out, 1);
        }
        ondemand::array array;
        return type == ondemand::json_type::array && !document.get_array().get(array) && readElements(array, out, 1);
    }
    [[nodiscard]] bool tooMuch() const { return m_tooMuch; }

private:
    [[nodiscard]] bool mayGoOn(int depth) {
        m_tooMuch = m_tooMuch || depth > ReplyDecoder::maxDepth || ++m_values > mostValues;
        return !m_tooMuch;
    }

    [[nodiscard]] bool readMembers(ondemand::object& object, Json& out, int depth) {
        out.m_kind = Json::Kind::Object;
        for (auto field : object) {
            ondemand::value value;
            ondemand::raw_json_string key;
            if (!mayGoOn(depth) || field.key().get(key) || field.value().get(value))
                return false;
            out.m_members.push_back({unescaped(JsonText::insideOfString(key.raw())), {}});
            if (!readValue(value, out.m_members.back().value, depth))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool readElements(ondemand::array& array, Json& out, int depth) {
        out.m_kind = Json::Kind::Array;
        for (auto element : array) {
            ondemand::value value;
            if (!mayGoOn(depth) || element.get(value))
                return false;
            out.m_elements.emplace_back();
            if (!readValue(value, out.m_elements.back(), depth))
                return false;
        }
        return true;
    }

    [[nodiscard]] bool readValue(ondemand::value& value, Json& out, int depth) {
        const std::string_view token = withoutSpaceBehind(value.raw_json_token());
        const char first = token.empty() ? '\0' : token.front();
        if (first == '{') {
            ondemand::object object;
            return !value.get_object().get(object) && readMembers(object, out, depth + 1);
        }
        if (first == '[') {
            ondemand::array array;
            return !value.get_array().get(array) && readElements(array, out, depth + 1);
        }
        // What belongs to the structure cannot be a value: something is missing here.
        if (first == '}' || first == ']' || first == ':' || first == ',' || first == '\0')
            return false;
        if (first == '"') {
            out.m_kind = Json::Kind::Text;
            out.m_text = unescaped(JsonText::insideOfString(token.data() + 1));
            return true;
        }
        out.m_kind = token == "null"                       ? Json::Kind::Null
                     : token == "true" || token == "false" ? Json::Kind::Bool
                     : isNumber(token)                     ? Json::Kind::Number
                                                           : Json::Kind::Garbage;
        out.m_text = QString::fromUtf8(token.data(), static_cast<qsizetype>(token.size()));
        return true;
    }

    bool m_tooMuch = false;
    int m_values = 0;
};

bool Json::isGiven() const {
    return m_kind != Kind::Absent && m_kind != Kind::Null && !(m_kind == Kind::Text && m_text.isEmpty());
}

const Json& Json::operator[](QStringView name) const {
    static const Json absent;
    const auto found = std::find_if(m_members.rbegin(), m_members.rend(),
                                    [name](const Member& member) { return member.name == name; });
    return found == m_members.rend() ? absent : found->value;
}

std::optional<QString> Json::idIn(const QString& text) {
    const QString id = text.trimmed();
    const bool visible = std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint(); });
    const bool speaks = std::any_of(id.begin(), id.end(), [](QChar c) { return c.isLetterOrNumber(); });
    static constexpr std::array nothing = {"null"_L1, "false"_L1, "true"_L1, "undefined"_L1,
                                           "none"_L1, "nan"_L1,   "inf"_L1,  "0"_L1};
    const bool empty = std::any_of(nothing.begin(), nothing.end(), [&id](QLatin1StringView word) {
        return id.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (id.isEmpty() || id.size() > longestId || !visible || !speaks || empty ||
        id.contains(QChar::ReplacementCharacter)) // of what could not be read
        return std::nullopt;
    return id;
}

std::optional<QString> Json::id() const {
    if (m_kind == Kind::Text)
        return idIn(m_text);
    if (m_kind != Kind::Number || m_text.size() > longestId || m_text.startsWith(u'-'))
        return std::nullopt;
    if (std::all_of(m_text.begin(), m_text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return m_text == u'0' ? std::nullopt : std::optional(m_text);
    // 23501.0 and 2.3501e4 are ids that went through a double: only whole ones that a double holds exactly.
    const auto whole = Decimal::parse(m_text).value_or(Decimal()).toInteger().value_or(0);
    constexpr qint64 exactInDouble = qint64(1) << 53;
    return whole > 0 && whole <= exactInDouble ? std::optional(QString::number(whole)) : std::nullopt;
}

std::optional<Decimal> Json::decimal() const {
    return m_kind == Kind::Number || m_kind == Kind::Text ? Decimal::parse(m_text) : std::nullopt;
}

std::optional<qint64> Json::integer() const {
    const auto number = decimal();
    return number ? number->toInteger() : std::nullopt;
}

std::optional<QString> Json::word() const {
    if ((m_kind != Kind::Text && m_kind != Kind::Number) || m_text.isEmpty())
        return std::nullopt;
    return JsonText::cleaned(m_text);
}

QString Json::currency() const {
    constexpr qsizetype longest = 12;
    QString code = word().value_or(QString()).toUpper();
    if (code.size() > longest)
        code.truncate(code.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
    return code;
}

Result<Json, ErrorKind> readJson(const QByteArray& body) {
    {
        // Nearly every reply: JSON and nothing else.
        const PaddedBody padded(body);
        JsonReader reader;
        Json json;
        if (reader.readDocument(padded, json))
            return json;
        if (reader.tooMuch())
            return ErrorKind::Unexpected;
    }
    const QByteArray mended = JsonText::mended(body);
    const auto value = JsonText::findValue(mended);
    if (!value)
        return ErrorKind::NotJson;
    const PaddedBody padded(*value);
    JsonReader reader;
    Json json;
    if (reader.readDocument(padded, json))
        return json;
    return reader.tooMuch() ? ErrorKind::Unexpected : ErrorKind::NotJson;
}
