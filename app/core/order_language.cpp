// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_condition.h"
#include "core/order_value.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Kind = OrderTerm::Kind;

bool isOpeningQuote(QChar c) {
    return c == u'"' || c == u'\u201c' || c == u'\u201e';
}

bool isClosingQuote(QChar c) {
    return c == u'"' || c == u'\u201d' || c == u'\u201c';
}

bool isComparison(QChar c) {
    return c == u'<' || c == u'>' || c == u'=' || c == u'\u2264' || c == u'\u2265';
}

/// Reads a text from left to right; stops at the first problem.
class Reader final {
public:
    Reader(QStringView text, const OrderTextContext& context)
        : m_text(text)
        , m_context(context) {}

    Result<OrderTerms, CatalogTextProblem> read() {
        OrderTerms terms = takeSides();
        if (m_at < m_text.size())
            fail(m_at, m_at + 1,
                 QCoreApplication::translate("OrderLanguage", "No bracket was opened before this one."));
        if (m_problem)
            return std::move(*m_problem);
        return terms;
    }

private:
    static constexpr int deepest = 50;

    [[nodiscard]] QChar charAt(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }
    void skipSpaces() {
        while (charAt(m_at).isSpace())
            ++m_at;
    }
    // Brackets within a word are its own, as those of links are, but for one that closes a bracket before the word.
    [[nodiscard]] qsizetype endOfWord(qsizetype at) const {
        for (int open = 0; at < m_text.size() && !m_text.at(at).isSpace(); ++at) {
            open += m_text.at(at) == u'(' ? 1 : 0;
            if (m_text.at(at) == u')' && --open < 0 && m_depth > 0)
                break;
        }
        return at;
    }
    QStringView word() {
        const qsizetype start = std::exchange(m_at, endOfWord(m_at));
        return m_text.mid(start, m_at - start);
    }
    void fail(qsizetype at, qsizetype end, const QString& words) {
        if (!m_problem)
            m_problem = CatalogTextProblem{at, end - at, words};
    }

    // From an opening quotation mark to behind the closing one.
    QStringView quoted() {
        const qsizetype open = m_at++;
        while (m_at < m_text.size() && !isClosingQuote(m_text.at(m_at)))
            ++m_at;
        if (m_at == m_text.size())
            fail(open, m_at, QCoreApplication::translate("OrderLanguage", "The quotation mark is not closed."));
        const QStringView within = m_text.mid(open + 1, m_at - open - 1);
        m_at = std::min(m_at + 1, m_text.size());
        return within;
    }

    static OrderTerm joined(Kind kind, const OrderTerms& terms) {
        if (terms.size() == 1 && !terms.first().negated)
            return terms.first();
        OrderTerm term;
        term.kind = kind;
        term.parts.assign(terms.cbegin(), terms.cend());
        return term;
    }

    // "or" in small letters joins two sides; where one is missing it is a word that is being typed.
    [[nodiscard]] bool isOr(bool hasLeft) const {
        const qsizetype end = endOfWord(m_at);
        const QStringView typed = m_text.mid(m_at, end - m_at);
        qsizetype next = end;
        while (charAt(next).isSpace())
            ++next;
        const bool hasRight = next < m_text.size() && !(charAt(next) == u')' && m_depth > 0);
        return typed == u"OR" || (typed.compare(u"or", Qt::CaseInsensitive) == 0 && hasLeft && hasRight);
    }

    // As far as the text or the bracket goes.
    OrderTerms takeSides() {
        OrderTerms sides;
        OrderTerms side;
        qsizetype lastOr = -1;
        const auto endSide = [&] {
            if (side.isEmpty())
                fail(lastOr, lastOr + 2,
                     QCoreApplication::translate("OrderLanguage", "Something must stand on both sides of OR."));
            else
                sides.append(joined(Kind::All, std::exchange(side, {})));
        };
        for (skipSpaces(); m_at < m_text.size() && charAt(m_at) != u')' && !m_problem; skipSpaces()) {
            if (!isOr(!side.isEmpty())) {
                takeOne(side);
                continue;
            }
            lastOr = m_at;
            endSide();
            m_at += 2;
        }
        if (lastOr < 0 || m_problem)
            return side;
        endSide();
        return {joined(Kind::Any, sides)};
    }

    OrderTerms takeGroup() {
        const qsizetype open = m_at++;
        if (++m_depth > deepest) {
            fail(open, open + 1,
                 QCoreApplication::translate("OrderLanguage", "There are too many brackets within brackets."));
            return {};
        }
        OrderTerms terms = takeSides();
        if (charAt(m_at) != u')')
            fail(open, open + 1, QCoreApplication::translate("OrderLanguage", "The bracket is not closed."));
        else if (terms.isEmpty())
            fail(open, m_at + 1, QCoreApplication::translate("OrderLanguage", "Nothing stands between the brackets."));
        ++m_at;
        --m_depth;
        return terms;
    }

    void takeOne(OrderTerms& terms) {
        const QChar next = charAt(m_at + 1);
        const bool negated = charAt(m_at) == u'-' && next != u'-' && next != u')' && !next.isNull() && !next.isSpace();
        m_at += negated ? 1 : 0;
        OrderTerms taken;
        if (charAt(m_at) == u'(') {
            taken = takeGroup();
        } else if (!takeField(taken)) {
            OrderTerm term;
            term.text = (isOpeningQuote(charAt(m_at)) ? quoted() : word()).trimmed().toString();
            if (!term.text.isEmpty())
                taken.append(term);
        }
        if (taken.isEmpty() || m_problem)
            return;
        if (negated) {
            OrderTerm none = joined(Kind::All, taken);
            none.negated = true;
            taken = {none};
        }
        terms += taken;
    }

    bool takeField(OrderTerms& terms) {
        const qsizetype start = m_at;
        qsizetype end = start;
        while (charAt(end).isLetter())
            ++end;
        const auto field = orderField(m_text.mid(start, end - start));
        qsizetype sign = end;
        if (field == OrderField::Charge) { // "charge > 0.5" is one condition
            while (charAt(sign).isSpace())
                ++sign;
            sign = isComparison(charAt(sign)) ? sign : end;
        }
        const QChar first = charAt(sign);
        if (!field || (first != u':' && !isComparison(first)))
            return false;
        const qsizetype signEnd = sign + ((first == u'<' || first == u'>') && charAt(sign + 1) == u'=' ? 2 : 1);
        OrderFieldToken token;
        token.field = *field;
        token.sign = m_text.mid(sign, signEnd - sign);
        m_at = signEnd;
        if (isComparison(first))
            skipSpaces();
        const qsizetype valueAt = m_at;
        token.quoted = isOpeningQuote(charAt(m_at));
        token.value = token.quoted ? quoted() : word();
        const auto term = orderTerm(token, m_context);
        if (term)
            terms.append(term.value());
        else // a missing value is marked by what it is missing from, a wrong one by itself
            fail(token.value.isEmpty() ? start : valueAt, m_at, term.error());
        return true;
    }

    QStringView m_text;
    const OrderTextContext& m_context;
    qsizetype m_at = 0;
    int m_depth = 0; ///< brackets that are open
    std::optional<CatalogTextProblem> m_problem;
};

} // namespace

Result<OrderTerms, CatalogTextProblem> parseOrderText(QStringView text, const OrderTextContext& context) {
    // Databases take a NUL for the end of a text; here it divides words, as it does in the catalog's language.
    QString clean = text.toString();
    clean.replace(QChar(), u' ');
    return Reader(clean, context).read();
}

QString ordersOfService(const QString& serviceId) {
    const bool spaced =
        std::any_of(serviceId.cbegin(), serviceId.cend(), [](QChar letter) { return letter.isSpace(); });
    const bool digits =
        std::any_of(serviceId.cbegin(), serviceId.cend(), [](QChar letter) { return letter.isDigit(); });
    if (digits && !spaced)
        return u"service:"_s + serviceId;
    return u"service=\""_s + serviceId + u'"';
}
