// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_language.h"

#include <optional>
#include <vector>

/// What the catalog's query language calls by name.
enum class CatalogField : quint8 {
    Rate,
    Min,
    Max,
    Id,
    Type,
    Category,
    Account,
    Refill,
    Cancel,
    DripFeed,
    New,
    Changed,
    Finishes,
    Delivered
};

/// A piece of a query. Views into the text.
struct CatalogToken final {
    enum class Kind : quint8 { Word, Quoted, Condition, Open, Close, Or };
    Kind kind = Kind::Word;
    qsizetype at = 0;
    qsizetype length = 0;
    bool negated = false;
    QStringView text = {}; ///< the word, what stands between the quotation marks, a condition's value
    CatalogField field = CatalogField::Rate;
    QStringView sign = {}; ///< ":", "=", "<", "<=", ">" or ">=", also "≤" and "≥"
    qsizetype valueAt = 0;
    bool quotedValue = false;
};

struct CatalogTokens final {
    std::vector<CatalogToken> list;
    std::optional<CatalogTextProblem> problem; ///< a quotation mark that is not closed; list ends before it
};

[[nodiscard]] CatalogTokens catalogTokens(QStringView text);
[[nodiscard]] std::optional<CatalogField> catalogField(QStringView name);
