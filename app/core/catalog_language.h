// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>

#include <memory>

/// The language of the catalog's search field. Words in any order, all must match: over id, name and category.
///
///   "exact words"   -word   rate<0.5   rate:0.1..0.5   min<=100   max>=10k   id:102   type:poll   cat:"tiktok views"
///   account:"my panel"   refill:yes   cancel:no   drip:yes   fav   new:7d   changed:price   gone   OR   ( … )
///   finishes<3h   delivered>95%   by the record of one's own orders
///
/// A word followed by ':' or a sign of comparison that is none of these names is a word like any other.
struct CatalogTextProblem final {
    qsizetype at = 0; ///< in the text, in UTF-16 units
    qsizetype length = 0;
    QString words; ///< what is wrong, for people
    friend bool operator==(const CatalogTextProblem&, const CatalogTextProblem&) = default;
};

struct CatalogCondition; ///< the parsed text; core's own

using CatalogConditionPtr = std::shared_ptr<const CatalogCondition>;

/// Never fails on text that is only being typed but with a problem: an open bracket, an unknown value, half a number.
[[nodiscard]] Result<CatalogConditionPtr, CatalogTextProblem> parseCatalogText(QStringView text);

/// What may stand at the cursor: whole replacements of text[start, start + length), most likely first, with a word of
/// explanation each.
struct CatalogCompletion final {
    QString text;
    QString explanation;
};
struct CatalogCompletions final {
    qsizetype start = 0;
    qsizetype length = 0;
    QList<CatalogCompletion> list;
};
/// What the catalog has, for cat:, type: and account:. accounts: names; without any account: is not offered.
[[nodiscard]] CatalogCompletions completeCatalogText(QStringView text, qsizetype cursor, const QStringList& categories,
                                                     const QStringList& types, const QStringList& accounts = {});
