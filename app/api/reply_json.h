// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"
#include "core/decimal.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

/// A JSON value of a small reply, with numbers as the provider wrote them: ids longer than a double keep their digits.
class Json final {
public:
    enum class Kind : quint8 { Absent, Null, Bool, Number, Text, Array, Object, Garbage };
    struct Member;

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }
    /// Neither absent nor null nor "".
    [[nodiscard]] bool isGiven() const;
    [[nodiscard]] bool isTrue() const { return m_kind == Kind::Bool && m_text == u"true"; }
    /// The decoded string, or the bytes of a number, bool or null.
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const std::vector<Json>& elements() const { return m_elements; }
    [[nodiscard]] const std::vector<Member>& members() const { return m_members; }
    /// The member of that name, the last one where a name comes twice (as PHP and JavaScript read it); absent when
    /// there is none or this is no object.
    [[nodiscard]] const Json& operator[](QStringView name) const;

    /// An id as text: a whole number's or a string's. No value for 0, negative numbers, fractions, "", "null", "false".
    [[nodiscard]] std::optional<QString> id() const;
    /// The same of a text that stands for itself.
    [[nodiscard]] static std::optional<QString> idIn(const QString& text);
    /// From a number or a string that holds one.
    [[nodiscard]] std::optional<Decimal> decimal() const;
    [[nodiscard]] std::optional<qint64> integer() const;
    /// A word: of a string or a number.
    [[nodiscard]] std::optional<QString> word() const;
    /// A currency's code in capitals, cut off where it is none; empty when there is none.
    [[nodiscard]] QString currency() const;

private:
    friend class JsonReader;
    Kind m_kind = Kind::Absent;
    QString m_text;
    std::vector<Json> m_elements;
    std::vector<Member> m_members;
};

struct Json::Member final {
    QString name;
    Json value;
};

/// The object or array in a body, wherever it stands; NotJson when there is none, Unexpected when it is deeper than
/// ReplyDecoder::maxDepth or has more values than any reply.
[[nodiscard]] Result<Json, ErrorKind> readJson(const QByteArray& body);
