// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_phrase.h"
#include "core/catalog_rows.h"
#include "core/filtered_rows.h"

#include <algorithm>
#include <numeric>

namespace {

using Rows = CatalogRows::Rows;
using Term = CatalogTerm;
using Kind = CatalogTerm::Kind;

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
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

// By the words of their names; an id must be typed whole.
std::vector<quint8> markedAccounts(const std::vector<CatalogAccount>& accounts, const Term& term) {
    QStringList names;
    for (const CatalogAccount& account : accounts)
        names.append(account.name);
    std::vector<quint8> marks = marked(names, term);
    for (std::size_t at = 0; at < accounts.size(); ++at)
        marks[at] = marks[at] != 0 || accounts[at].id == term.id ? 1 : 0;
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
    case Kind::Finishes:
    case Kind::Delivered: {
        if (!m_context.records)
            return {};
        const auto column =
            term.kind == Kind::Finishes ? CatalogRecords::Column::FinishesIn : CatalogRecords::Column::Delivered;
        return with([&, column](std::size_t row) {
            const auto value = m_context.records->value(static_cast<int>(row), column);
            return value && withinRate(term, Decimal(*value));
        });
    }
    case Kind::Min:
        return with([&](std::size_t row) { return within(term, c.minimum[row]); });
    case Kind::Max:
        return with([&](std::size_t row) { return withinMax(term, c.maximum[row]); });
    case Kind::IdNumber:
        return with([&](std::size_t row) { return withinId(term, c.id(row)); });
    case Kind::Id: {
        const QByteArray id = term.id.toUtf8();
        return with([&](std::size_t row) { return c.id(row) == viewOf(id); });
    }
    case Kind::Type:
        return with([&, marks = marked(c.types, term)](std::size_t row) { return marks[c.type[row]] != 0; });
    case Kind::Category:
        return with([&, marks = marked(c.categories, term)](std::size_t row) { return marks[c.category[row]] != 0; });
    case Kind::Account:
        if (c.account.empty())
            return {};
        return with(
            [&, marks = markedAccounts(c.accounts, term)](std::size_t row) { return marks[c.account[row]] != 0; });
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
