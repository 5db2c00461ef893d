// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_language.h"
#include "core/catalog_news.h"

#include <limits>
#include <optional>
#include <vector>

/// One condition of a query, or several joined. For core's own files.
struct CatalogTerm final {
    enum class Kind : quint8 {
        All,    ///< of `parts`; none of them: everything
        Any,    ///< of `parts`
        Not,    ///< the one of `parts`
        Word,   ///< words[0] stands in the row's search text, anywhere
        Phrase, ///< `words` follow each other there, as whole words
        Rate,
        Min,
        Max,
        IdNumber, ///< an id of digits alone within lowest..highest
        Id,
        Type,
        Category,
        Account,
        Refill,
        Cancel,
        DripFeed,
        Favourite,
        News, ///< one of `changes` in the last `period`
        Gone,
        Finishes, ///< the median of the record in milliseconds, as Rate
        Delivered ///< the same in thousandths
    };
    Kind kind = Kind::All;
    std::vector<CatalogTerm> parts = {};
    std::vector<QByteArray> words = {}; ///< folded; also of Type, Category and Account
    bool phrase = false;                ///< Type, Category, Account: as in Phrase, else as in Word
    std::optional<Decimal> low = {};    ///< of Rate, Finishes and Delivered
    std::optional<Decimal> high = {};
    bool lowIncluded = true;
    bool highIncluded = true;
    qint64 lowest = std::numeric_limits<qint64>::min(); ///< of Min, Max and IdNumber, both included
    qint64 highest = std::numeric_limits<qint64>::max();
    QString id = {};
    ServiceChangeSet changes = 0;
    qint64 period = 0; ///< milliseconds
};

struct CatalogCondition final {
    CatalogTerm root;
    QString typed;          ///< the whole text, trimmed: it may be an id
    bool wordsAlone = true; ///< root is All of Words, or a Word
    bool asksGone = false;  ///< services that went are not left out
};

/// One term for all of `parts`: the only one of them, or a new one of that kind.
[[nodiscard]] CatalogTerm joinedTerms(CatalogTerm::Kind kind, std::vector<CatalogTerm>&& parts);
[[nodiscard]] CatalogTerm wordTerm(QByteArray&& word);
/// typed: the text it was made of.
[[nodiscard]] CatalogConditionPtr catalogCondition(CatalogTerm&& root, const QString& typed);

/// The words of a text as they are searched: folded, an emoji a word of its own.
[[nodiscard]] std::vector<QByteArray> catalogWords(QStringView text);
/// All of the text's words, whatever signs stand among them: what a text that cannot be read matches.
[[nodiscard]] CatalogConditionPtr catalogWordsCondition(const QString& text);
