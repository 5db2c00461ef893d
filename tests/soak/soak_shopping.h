// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_page.h"

#include "core/catalog.h"
#include "core/order_draft.h"

/// What a person orders: of the services with a chosen outcome, and of the made-up ones with their odd rates; now and
/// then a drip-feed order or a package. Each has a link of its own.
class SoakShopping final {
public:
    explicit SoakShopping(SoakPage& page)
        : m_page(page)
        , m_dice(page) {}

    [[nodiscard]] CheckedOrder next(const Catalog& catalog, const QString& currency);

    /// Of the practice catalog.
    static const QString neverFinishes;

private:
    [[nodiscard]] int chosenRow(const Catalog& catalog);

    SoakPage& m_page;
    SoakDice m_dice;
};
