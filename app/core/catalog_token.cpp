// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_token.h"

#include "core/catalog_value.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Kind = CatalogToken::Kind;

struct Name {
    const char16_t* word;
    CatalogField field;
};
constexpr Name names[] = {{u"rate", CatalogField::Rate},
                          {u"price", CatalogField::Rate},
                          {u"min", CatalogField::Min},
                          {u"max", CatalogField::Max},
                          {u"id", CatalogField::Id},
                          {u"type", CatalogField::Type},
                          {u"cat", CatalogField::Category},
                          {u"category", CatalogField::Category},
                          {u"account", CatalogField::Account},
                          {u"refill", CatalogField::Refill},
                          {u"cancel", CatalogField::Cancel},
                          {u"drip", CatalogField::DripFeed},
                          {u"new", CatalogField::New},
                          {u"changed", CatalogField::Changed},
                          {u"finishes", CatalogField::Finishes},
                          {u"delivered", CatalogField::Delivered}};

bool isOpeningQuote(QChar c) {
    return c == u'"' || c == u'\u201c' || c == u'\u201e';
}

bool isClosingQuote(QChar c) {
    return c == u'"' || c == u'\u201d' || c == u'\u201c';
}

bool isComparison(QChar c) {
    return c == u'<' || c == u'>' || c == u'=' || c == u'\u2264' || c == u'\u2265';
}

class Scanner final {
public:
    explicit Scanner(QStringView text)
        : m_text(text) {}

    CatalogTokens scan() {
        for (skipSpaces(); m_at < m_text.size() && !m_tokens.problem; skipSpaces())
            takeOne();
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    [[nodiscard]] qsizetype afterSpaces(qsizetype at) const {
        while (at < m_text.size() && m_text.at(at).isSpace())
            ++at;
        return at;
    }
    void skipSpaces() { m_at = afterSpaces(m_at); }
    [[nodiscard]] qsizetype endOfWord(qsizetype at) const {
        while (at < m_text.size() && !m_text.at(at).isSpace() && m_text.at(at) != u'(' && m_text.at(at) != u')')
            ++at;
        return at;
    }

    void takeOne() {
        const qsizetype start = m_at;
        const bool negated =
            peek() == u'-' && peek(1) != u'-' && peek(1) != u')' && !peek(1).isNull() && !peek(1).isSpace();
        if (negated)
            ++m_at;
        CatalogToken token;
        token.at = start;
        token.negated = negated;
        if (peek() == u'(' || peek() == u')') {
            token.kind = peek() == u'(' ? Kind::Open : Kind::Close;
            ++m_at;
        } else if (isOpeningQuote(peek())) {
            token.kind = Kind::Quoted;
            token.text = quoted();
        } else if (!takeCondition(token)) {
            takeWord(token);
        }
        token.length = m_at - start;
        if (!m_tokens.problem)
            m_tokens.list.push_back(token);
    }

    void takeWord(CatalogToken& token) {
        const qsizetype end = endOfWord(m_at);
        token.text = m_text.mid(m_at, end - m_at);
        m_at = end;
        if (!token.negated && token.text.compare(u"or", Qt::CaseInsensitive) == 0)
            token.kind = Kind::Or;
    }

    // From an opening quotation mark to behind the closing one.
    QStringView quoted() {
        const qsizetype open = m_at;
        qsizetype end = open + 1;
        while (end < m_text.size() && !isClosingQuote(m_text.at(end)))
            ++end;
        if (end == m_text.size()) {
            m_tokens.problem = CatalogTextProblem{
                open, end - open, QCoreApplication::translate("CatalogLanguage", "The quotation mark is not closed.")};
        }
        m_at = std::min(end + 1, m_text.size());
        return m_text.mid(open + 1, end - open - 1);
    }

    bool takeCondition(CatalogToken& token) {
        qsizetype end = m_at;
        while (end < m_text.size() && m_text.at(end).isLetter())
            ++end;
        const auto field = catalogField(m_text.mid(m_at, end - m_at));
        if (!field)
            return false;
        const bool number = isNumberField(*field);
        // "rate < 0.5" is one condition, "rate : 0.5" are words.
        const qsizetype sign = number && isComparison(charAt(afterSpaces(end))) ? afterSpaces(end) : end;
        const qsizetype signEnd = endOfSign(sign);
        if (signEnd == sign)
            return false;
        const qsizetype value = afterSpaces(signEnd);
        token.field = *field;
        token.sign = m_text.mid(sign, signEnd - sign);
        token.valueAt = signEnd;
        // "Refill: 30 days" stands in many names: after a space a value must be one, or the whole is words.
        if (value > signEnd && value < m_text.size() && !isComparison(token.sign.front()) &&
            !isCatalogValue(*field, m_text.mid(value, endOfWord(value) - value)))
            return false;
        token.kind = Kind::Condition;
        m_at = signEnd;
        if (value == m_text.size())
            return true;
        m_at = token.valueAt = value;
        token.quotedValue = isOpeningQuote(peek());
        if (token.quotedValue) {
            token.text = quoted();
            return true;
        }
        m_at = endOfWord(value);
        token.text = m_text.mid(value, m_at - value);
        return true;
    }

    [[nodiscard]] QChar charAt(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }
    [[nodiscard]] qsizetype endOfSign(qsizetype at) const {
        const QChar first = charAt(at);
        if (first != u':' && !isComparison(first))
            return at;
        return (first == u'<' || first == u'>') && charAt(at + 1) == u'=' ? at + 2 : at + 1;
    }

    QStringView m_text;
    qsizetype m_at = 0;
    CatalogTokens m_tokens;
};

} // namespace

CatalogTokens catalogTokens(QStringView text) {
    return Scanner(text).scan();
}

std::optional<CatalogField> catalogField(QStringView name) {
    const auto found = std::find_if(std::begin(names), std::end(names), [name](const Name& known) {
        return name.compare(QStringView(known.word), Qt::CaseInsensitive) == 0;
    });
    return found == std::end(names) ? std::nullopt : std::optional(found->field);
}
