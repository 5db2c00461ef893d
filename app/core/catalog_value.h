// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_condition.h"
#include "core/catalog_token.h"

/// The condition that a token says, or what is wrong with its value.
[[nodiscard]] Result<CatalogTerm, CatalogTextProblem> catalogTerm(const CatalogToken& token);

[[nodiscard]] bool isNumberField(CatalogField field);
/// Whether `value` can be read as what follows the field's name.
[[nodiscard]] bool isCatalogValue(CatalogField field, QStringView value);

/// The words that may follow "changed:", and what each means.
struct CatalogChangeWord final {
    const char16_t* word;
    ServiceChangeSet changes;
};
[[nodiscard]] const QList<CatalogChangeWord>& catalogChangeWords();
