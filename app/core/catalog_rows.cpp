// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_rows.h"

#include "core/catalog_phrase.h"
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

// Written first and counted then: no branch that would be guessed wrong for every other row.
template <typename Holds>
Rows filtered(std::size_t count, const Rows* among, Holds holds) {
    Rows rows(among == nullptr ? count : among->size());
    std::size_t kept = 0;
    if (among == nullptr) {
        for (quint32 row = 0; row < count; ++row) {
            rows[kept] = row;
            kept += holds(row) ? 1 : 0;
        }
    } else {
        for (const quint32 row : *among) {
            rows[kept] = row;
            kept += holds(row) ? 1 : 0;
        }
    }
    rows.resize(kept);
    return rows;
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

// For each of some words whether it has what a term asks for.
std::vector<quint8> marked(const QStringList& texts, const Term& term) {
    std::vector<quint8> marks;
    for (const QString& text : texts) {
        const QByteArray folded = foldedText(text);
        const bool holds = term.phrase ? hasPhrase(viewOf(folded), term.words)
                                       : std::all_of(term.words.begin(), term.words.end(),
                                                     [&](const QByteArray& word) { return folded.contains(word); });
        marks.push_back(holds ? 1 : 0);
    }
    return marks;
}

bool withinRate(const Term& term, const Decimal& rate) {
    if (term.low && (term.lowIncluded ? rate < *term.low : rate <= *term.low))
        return false;
    return !term.high || (term.highIncluded ? rate <= *term.high : rate < *term.high);
}

bool within(const Term& term, qint64 number) {
    return number >= term.lowest && number <= term.highest;
}

// 0 stands for no limit given: it is neither small nor large.
bool withinMax(const Term& term, qint64 number) {
    return within(term, number) && (number != 0 || term.highest == 0);
}

bool withinId(const Term& term, std::string_view id) {
    constexpr std::size_t mostDigits = 18;
    const bool digits = std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || id.empty() || id.size() > mostDigits)
        return false;
    return within(term, std::accumulate(id.begin(), id.end(), qint64(0),
                                        [](qint64 number, char digit) { return number * 10 + (digit - '0'); }));
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

Rows CatalogRows::news(const Term& term, const Rows* among) const {
    if (!m_context.news)
        return {};
    const Timestamp since = m_context.now - term.period;
    return filtered(m_columns.rows(), among, [&](std::size_t row) {
        return (m_context.news->kindsSince(static_cast<int>(row), since) & term.changes) != 0;
    });
}

Rows CatalogRows::column(const Term& term, const Rows* among) const {
    const CatalogColumns& c = m_columns;
    const auto with = [&](auto holds) { return filtered(c.rows(), among, holds); };
    const auto flagged = [&](quint8 flag) {
        return with([&c, flag](std::size_t row) { return (c.flags[row] & flag) != 0; });
    };
    switch (term.kind) {
    case Kind::Rate:
        return with([&](std::size_t row) { return withinRate(term, c.rate(row)); });
    case Kind::Min:
        return with([&](std::size_t row) { return within(term, c.minimum[row]); });
    case Kind::Max:
        return with([&](std::size_t row) { return withinMax(term, c.maximum[row]); });
    case Kind::IdNumber:
        return with([&](std::size_t row) { return withinId(term, c.text(row, CatalogColumns::IdText)); });
    case Kind::Id: {
        const QByteArray id = term.id.toUtf8();
        return with([&](std::size_t row) { return c.text(row, CatalogColumns::IdText) == viewOf(id); });
    }
    case Kind::Type:
        return with([&, marks = marked(c.types, term)](std::size_t row) { return marks[c.type[row]] != 0; });
    case Kind::Category:
        return with([&, marks = marked(c.categories, term)](std::size_t row) { return marks[c.category[row]] != 0; });
    case Kind::Refill:
        return flagged(CatalogFlag::Refill);
    case Kind::Cancel:
        return flagged(CatalogFlag::Cancel);
    case Kind::DripFeed:
        return flagged(CatalogFlag::DripFeed);
    case Kind::Favourite:
        return with([&](std::size_t row) { return m_favourites[row] != 0; });
    case Kind::Gone:
        return flagged(CatalogFlag::Gone);
    default:
        return {};
    }
}

std::string_view CatalogRows::searchText(std::size_t row) const {
    const quint32 start = m_columns.searchStart(row);
    return m_columns.search.substr(start, m_columns.searchEnds[row] - start);
}

std::vector<quint8> CatalogRows::favouriteMarks(const CatalogColumns& columns, const QSet<QString>& favourites) {
    std::vector<quint8> marks(columns.rows(), 0);
    for (const QString& favourite : favourites) {
        const QByteArray id = favourite.toUtf8();
        const std::size_t row = columns.find(viewOf(id));
        if (row < columns.rows())
            marks[row] = 1;
    }
    for (std::size_t i = 0; i + 1 < columns.duplicates.size(); i += 2)
        marks[columns.duplicates[i]] = marks[columns.duplicates[i + 1]];
    return marks;
}
