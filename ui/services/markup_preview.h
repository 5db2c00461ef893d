// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_prices.h"
#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

class PlainLabel;

/// What a rule makes of a service while it is written: "$0.90 → $1.35", what is earned, and how many follow the rule.
class MarkupPreview final : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkupPreview)

public:
    explicit MarkupPreview(Theme& theme, QWidget* parent = nullptr);

    /// Shows the chosen service where it follows the subject's rule, else the first that does. chosenId: may be empty.
    void show(const Catalog& catalog, const CatalogPrices& prices, const MarkupSubject& subject,
              const QString& chosenId, const QString& currency);
    using Panel::show;
    /// There is no catalog yet, or no number that can be read.
    void showNothing(const QString& why);

private:
    void say(const QString& service, const QString& prices, Theme::Ink ink, const QString& words);

    PlainLabel* m_service;
    PlainLabel* m_prices;
    PlainLabel* m_margin;
    PlainLabel* m_followers;
};
