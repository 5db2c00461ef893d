// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_rows.h"

#include "core/catalog_phrase.h"
#include "core/filtered_rows.h"
#include "core/find_bytes.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace {

using Rows = CatalogRows::Rows;
using Term = CatalogTerm;
using Kind = CatalogTerm::Kind;

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

// One whose bit no other byte shares.
bool isLetter(std::string_view word) {
    const char c = word.front();
    return word.size() == 1 && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
}

quint64 bitsOf(std::string_view word) {
    quint64 bits = 0;
    for (const char c : word)
        bits |= CatalogColumns::letterBit(static_cast<unsigned char>(c));
    return bits;
}

Rows everyRow(std::size_t count) {
    Rows rows(count);
    std::iota(rows.begin(), rows.end(), 0U);
    return rows;
}

// What narrows most for least stands first: the longest word is the rarest, most likely, and one pass through the text.
int rank(const Term& term) {
    switch (term.kind) {
    case Kind::Word:
        return 0;
    case Kind::Phrase:
        return 1;
    case Kind::All:
    case Kind::Any:
        return 3;
    case Kind::Not:
        return 4;
    default:
        return 2;
    }
}

qsizetype longest(const Term& term) {
    qsizetype length = 0;
    for (const QByteArray& word : term.words)
        length = std::max(length, word.size());
    return length;
}

bool before(const Term* a, const Term* b) {
    return rank(*a) != rank(*b) ? rank(*a) < rank(*b) : longest(*a) > longest(*b);
}

} // namespace

Rows CatalogRows::matching(const Term& term, const Rows* among) const {
    switch (term.kind) {
    case Kind::All:
        return all(term, among);
    case Kind::Any:
        return any(term, among);
    case Kind::Not:
        return none(term, among);
    case Kind::Word:
        return word(viewOf(term.words.front()), among);
    case Kind::Phrase:
        return phrase(term, among);
    case Kind::News:
        return news(term, among);
    default:
        return column(term, among);
    }
}

Rows CatalogRows::all(const Term& term, const Rows* among) const {
    std::vector<const Term*> parts;
    for (const Term& part : term.parts)
        parts.push_back(&part);
    std::stable_sort(parts.begin(), parts.end(), before);
    Rows rows;
    for (const Term* part : parts) {
        rows = matching(*part, among);
        among = &rows;
    }
    if (parts.empty())
        return among == nullptr ? everyRow(m_columns.rows()) : *among;
    return rows;
}

Rows CatalogRows::any(const Term& term, const Rows* among) const {
    Rows rows;
    for (const Term& part : term.parts) {
        const Rows more = matching(part, among);
        Rows joined;
        joined.reserve(rows.size() + more.size());
        std::set_union(rows.begin(), rows.end(), more.begin(), more.end(), std::back_inserter(joined));
        rows = std::move(joined);
    }
    return rows;
}

Rows CatalogRows::none(const Term& term, const Rows* among) const {
    const Rows without = matching(term.parts.front(), among);
    auto next = without.begin();
    return filtered(m_columns.rows(), among, [&](std::size_t row) {
        if (next == without.end() || *next != row)
            return true;
        ++next;
        return false;
    });
}

Rows CatalogRows::word(std::string_view word, const Rows* among) const {
    if (isLetter(word)) {
        const auto with = [&letters = m_columns.letters(), bit = bitsOf(word)](quint32 row) {
            return (letters[row] & bit) != 0;
        };
        return filtered(m_columns.rows(), among, with);
    }
    if (among != nullptr && among->size() > m_columns.rows() / 16) {
        const auto with = [&, &letters = m_columns.letters(), bits = bitsOf(word)](quint32 row) {
            return (letters[row] & bits) == bits && findBytes(searchText(row), word) != word.npos;
        };
        return filtered(0, among, with);
    }
    if (among != nullptr)
        return filtered(0, among, [&](quint32 row) { return findBytes(searchText(row), word) != word.npos; });
    Rows rows;
    rows.reserve(m_columns.rows());
    const std::string_view text = m_columns.search;
    std::size_t row = 0;
    for (std::size_t at = 0; at < text.size(); ++row) {
        const std::size_t hit = findBytes(text.substr(at), word);
        if (hit == text.npos)
            break;
        at += hit;
        while (m_columns.searchEnds[row] <= at)
            ++row;
        rows.push_back(static_cast<quint32>(row));
        at = m_columns.searchEnds[row];
    }
    return rows;
}

Rows CatalogRows::phrase(const Term& term, const Rows* among) const {
    const auto rarest = std::max_element(term.words.begin(), term.words.end(),
                                         [](const QByteArray& a, const QByteArray& b) { return a.size() < b.size(); });
    const Rows rows = word(viewOf(*rarest), among);
    return filtered(0, &rows, [&](quint32 row) { return hasPhrase(searchText(row), term.words); });
}

std::string_view CatalogRows::searchText(std::size_t row) const {
    const quint32 start = m_columns.searchStart(row);
    return m_columns.search.substr(start, m_columns.searchEnds[row] - start);
}
