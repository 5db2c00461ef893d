// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/my_price_cell.h"

#include "core/money.h"
#include "models/markup_words.h"
#include "models/roles.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

// What the rule adds, and whose rule it is.
QString tipText(const CatalogPrices& prices, int row, const Money& price, const Money& rate) {
    const auto subject = prices.subject(row);
    const QString rule = markupRuleText(*prices.markupOf(row).rule(*subject), price.currency);
    const QString margin = marginText(price, rate);
    switch (subject->kind) {
    case MarkupSubject::Kind::Service:
        return QCoreApplication::translate("MyPriceCell", "This service's own rule: %1\n%2").arg(rule, margin);
    case MarkupSubject::Kind::Category:
        return QCoreApplication::translate("MyPriceCell", "The rule of its category: %1\n%2").arg(rule, margin);
    case MarkupSubject::Kind::Account:
        break;
    }
    return QCoreApplication::translate("MyPriceCell", "The rule of the account: %1\n%2").arg(rule, margin);
}

} // namespace

QVariant myPriceCell(const Catalog& catalog, const CatalogPrices& prices, int row, int role, const QString& currency) {
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Role::Key)
        return catalog.key(row);
    const bool asked =
        role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole || role == Role::Raw;
    if (!asked)
        return {};
    const auto amount = prices.price(row);
    if (!amount) {
        if (role == Qt::AccessibleTextRole)
            return QCoreApplication::translate("MyPriceCell", "No price of mine");
        return role == Qt::DisplayRole ? QVariant(QString()) : QVariant();
    }
    const Money price{*amount, currency};
    switch (role) {
    case Role::Raw:
        return QVariant::fromValue(price);
    case Qt::ToolTipRole:
        return tipText(prices, row, price, {catalog.rate(row), currency});
    default:
        return price.toText(QLocale());
    }
}
