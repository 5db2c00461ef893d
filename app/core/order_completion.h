// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_language.h"

#include <QPair>
#include <QStringList>

/// What a ledger has, for service:, account: and tag: of the orders' language.
struct OrderVocabulary final {
    QList<QPair<QString, QString>> services = {}; ///< ids and names
    QStringList accounts = {};                    ///< names; without a second one account: is not offered
    QStringList tags = {};
};

/// What may stand at the cursor of a text in the search field of Orders, as completeCatalogText() has it.
[[nodiscard]] CatalogCompletions completeOrderText(QStringView text, qsizetype cursor,
                                                   const OrderVocabulary& vocabulary);
