// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_condition.h"
#include "core/catalog_token.h"
#include "core/catalog_value.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogTerm::Kind;
using Token = CatalogToken;

CatalogTerm simple(Kind kind) {
    CatalogTerm term;
    term.kind = kind;
    return term;
}

/// Reads tokens; stops at the first problem.
class Parser final {
public:
    explicit Parser(CatalogTokens&& tokens)
        : m_tokens(std::move(tokens.list))
        , m_unclosed(std::move(tokens.problem)) {}

    Result<CatalogTerm, CatalogTextProblem> parse() {
        CatalogTerm term = takeAny();
        if (!m_problem && m_at < m_tokens.size())
            fail(m_tokens[m_at],
                 QCoreApplication::translate("CatalogLanguage", "No bracket was opened before this one."));
        if (!m_problem)
            m_problem = std::move(m_unclosed);
        if (m_problem)
            return std::move(*m_problem);
        return term;
    }

private:
    static constexpr int deepest = 50;

    [[nodiscard]] bool isAt(Token::Kind kind) const { return m_at < m_tokens.size() && m_tokens[m_at].kind == kind; }

    void fail(const Token& token, const QString& words) {
        if (!m_problem)
            m_problem = CatalogTextProblem{token.at, token.length, words};
    }

    // "or" in small letters joins two sides; where one is missing it is a word that is being typed.
    [[nodiscard]] bool joins(bool hasLeft) const {
        const bool hasRight = m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind != Token::Kind::Close &&
                              m_tokens[m_at + 1].kind != Token::Kind::Or;
        return m_tokens[m_at].text == u"OR" || (hasLeft && hasRight);
    }

    CatalogTerm takeAny() {
        std::vector<CatalogTerm> sides;
        for (;;) {
            std::size_t read = m_at;
            CatalogTerm side = takeAll();
            read = m_at - read;
            const bool another = isAt(Token::Kind::Or);
            if (read == 0 && (another || !sides.empty()) && !m_problem)
                fail(m_tokens[another ? m_at : m_at - 1],
                     QCoreApplication::translate("CatalogLanguage", "Something must stand on both sides of OR."));
            sides.push_back(std::move(side));
            if (!another || m_problem)
                return joinedTerms(Kind::Any, std::move(sides));
            ++m_at;
        }
    }

    CatalogTerm takeAll() {
        std::vector<CatalogTerm> parts;
        const std::size_t start = m_at;
        while (!m_problem && m_at < m_tokens.size() && !isAt(Token::Kind::Close)) {
            if (isAt(Token::Kind::Or) && joins(m_at > start))
                break;
            takeOne(parts);
        }
        return joinedTerms(Kind::All, std::move(parts));
    }

    void takeOne(std::vector<CatalogTerm>& parts) {
        const Token& token = m_tokens[m_at++];
        std::vector<CatalogTerm> taken;
        switch (token.kind) {
        case Token::Kind::Open:
            taken.push_back(takeGroup(token));
            break;
        case Token::Kind::Quoted:
            takePhrase(token, taken);
            break;
        case Token::Kind::Condition: {
            auto term = catalogTerm(token);
            if (term)
                taken.push_back(std::move(term.value()));
            else if (!m_problem)
                m_problem = term.error();
            break;
        }
        default:
            takeWord(token, taken);
        }
        if (token.negated && !taken.empty()) {
            CatalogTerm none = simple(Kind::Not);
            none.parts.push_back(joinedTerms(Kind::All, std::move(taken)));
            parts.push_back(std::move(none));
            return;
        }
        std::move(taken.begin(), taken.end(), std::back_inserter(parts));
    }

    CatalogTerm takeGroup(const Token& open) {
        if (++m_depth > deepest) {
            fail(open, QCoreApplication::translate("CatalogLanguage", "There are too many brackets within brackets."));
            return {};
        }
        const std::size_t start = m_at;
        CatalogTerm term = takeAny();
        if (!isAt(Token::Kind::Close))
            fail(open, QCoreApplication::translate("CatalogLanguage", "The bracket is not closed."));
        else if (m_at == start)
            fail(open, QCoreApplication::translate("CatalogLanguage", "Nothing stands between the brackets."));
        ++m_at;
        --m_depth;
        return term;
    }

    static void takePhrase(const Token& token, std::vector<CatalogTerm>& taken) {
        CatalogTerm phrase = simple(Kind::Phrase);
        phrase.words = catalogWords(token.text);
        if (!phrase.words.empty())
            taken.push_back(std::move(phrase));
    }

    static void takeWord(const Token& token, std::vector<CatalogTerm>& taken) {
        if (token.text.compare(u"fav", Qt::CaseInsensitive) == 0) {
            taken.push_back(simple(Kind::Favourite));
            return;
        }
        if (token.text.compare(u"gone", Qt::CaseInsensitive) == 0) {
            taken.push_back(simple(Kind::Gone));
            return;
        }
        for (QByteArray& word : catalogWords(token.text))
            taken.push_back(wordTerm(std::move(word)));
    }

    std::vector<Token> m_tokens;
    std::optional<CatalogTextProblem> m_unclosed;
    std::optional<CatalogTextProblem> m_problem;
    std::size_t m_at = 0;
    int m_depth = 0;
};

} // namespace

Result<CatalogConditionPtr, CatalogTextProblem> parseCatalogText(QStringView text) {
    auto root = Parser(catalogTokens(text)).parse();
    if (!root)
        return root.error();
    return catalogCondition(std::move(root.value()), text.trimmed().toString());
}
