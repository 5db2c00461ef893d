// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_condition.h"
#include "core/order_value.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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
        for (skipSpaces(); m_at < m_text.size() && !m_problem; skipSpaces())
            takeOne();
        if (m_problem)
            return std::move(*m_problem);
        return std::move(m_terms);
    }

private:
    [[nodiscard]] QChar charAt(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : QChar(); }
    void skipSpaces() {
        while (charAt(m_at).isSpace())
            ++m_at;
    }
    QStringView word() {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && !m_text.at(m_at).isSpace())
            ++m_at;
        return m_text.mid(start, m_at - start);
    }
    void fail(qsizetype at, const QString& words) {
        if (!m_problem)
            m_problem = CatalogTextProblem{at, m_at - at, words};
    }

    // From an opening quotation mark to behind the closing one.
    QStringView quoted() {
        const qsizetype open = m_at++;
        while (m_at < m_text.size() && !isClosingQuote(m_text.at(m_at)))
            ++m_at;
        if (m_at == m_text.size())
            fail(open, QCoreApplication::translate("OrderLanguage", "The quotation mark is not closed."));
        const QStringView within = m_text.mid(open + 1, m_at - open - 1);
        m_at = std::min(m_at + 1, m_text.size());
        return within;
    }

    void takeOne() {
        const QChar next = charAt(m_at + 1);
        const bool negated = charAt(m_at) == u'-' && next != u'-' && !next.isNull() && !next.isSpace();
        m_at += negated ? 1 : 0;
        const qsizetype known = m_terms.size();
        if (!takeField()) {
            OrderTerm term;
            term.text = (isOpeningQuote(charAt(m_at)) ? quoted() : word()).trimmed().toString();
            if (!term.text.isEmpty())
                m_terms.append(term);
        }
        for (qsizetype at = known; at < m_terms.size(); ++at)
            m_terms[at].negated = negated;
    }

    bool takeField() {
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
            m_terms.append(term.value());
        else // a missing value is marked by what it is missing from, a wrong one by itself
            fail(token.value.isEmpty() ? start : valueAt, term.error());
        return true;
    }

    QStringView m_text;
    const OrderTextContext& m_context;
    qsizetype m_at = 0;
    OrderTerms m_terms;
    std::optional<CatalogTextProblem> m_problem;
};

} // namespace

Result<OrderTerms, CatalogTextProblem> parseOrderText(QStringView text, const OrderTextContext& context) {
    return Reader(text, context).read();
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
