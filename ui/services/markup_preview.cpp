// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/markup_preview.h"

#include "core/service_type.h"
#include "models/markup_words.h"
#include "ui/kit/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace {

constexpr int margin = 3 * Size::step;

} // namespace

MarkupPreview::MarkupPreview(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_service(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_prices(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, {}, this))
    , m_margin(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_followers(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    setAccessibleName(tr("What it makes of a service"));
    m_service->setElide(Qt::ElideRight);
    m_prices->setAccessibleName(tr("Rate and my price"));
    m_margin->setWordWrap(true);
    m_followers->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(Size::step);
    for (PlainLabel* label : {m_service, m_prices, m_margin, m_followers})
        column->addWidget(label);
    showNothing({});
}

void MarkupPreview::show(const Catalog& catalog, const CatalogPrices& prices, const MarkupSubject& subject,
                         const QString& chosenId, const QString& currency) {
    const auto followers = prices.followers(subject);
    m_followers->setText(tr("%Ln service(s) follow this rule.", nullptr, followers.count));
    m_followers->setVisible(followers.count > 0);
    const int chosen = chosenId.isEmpty() ? -1 : catalog.find(chosenId);
    const bool fits = chosen >= 0 && !catalog.gone(chosen) && prices.subject(chosen) == subject;
    const int row = fits ? chosen : followers.first;
    if (row < 0) {
        const bool none = !prices.markup().rule(subject);
        say({}, {}, Theme::Ink::Muted,
            none ? tr("Services without a rule have no price of mine.") : tr("No service follows this rule now."));
        return;
    }
    const Money rate{catalog.rate(row), currency};
    const QString service = tr("%1 · %2", "service id and name").arg(catalog.id(row), catalog.name(row));
    const auto amount = prices.price(row);
    if (!amount) {
        say(service, tr("%1 → no price", "a rate").arg(rate.toText(QLocale())), Theme::Ink::Warn,
            tr("That would be below zero, or too long a number."));
        return;
    }
    const Money price{*amount, currency};
    const bool package = serviceType(catalog.type(row)).units == UnitRule::Package;
    const QString earned = marginText(price, rate);
    say(service, tr("%1 → %2", "a rate and my price").arg(rate.toText(QLocale()), price.toText(QLocale())),
        price.amount < rate.amount ? Theme::Ink::Warn : Theme::Ink::Muted,
        package ? tr("%1 a package", "You earn $0.45").arg(earned) : tr("%1 per 1,000", "You earn $0.45").arg(earned));
}

void MarkupPreview::showNothing(const QString& why) {
    m_followers->hide();
    say({}, {}, Theme::Ink::Muted, why);
}

void MarkupPreview::say(const QString& service, const QString& prices, Theme::Ink ink, const QString& words) {
    m_service->setText(service);
    m_service->setVisible(!service.isEmpty());
    m_prices->setText(prices);
    m_prices->setVisible(!prices.isEmpty());
    m_margin->setInk(ink);
    m_margin->setText(words);
}
