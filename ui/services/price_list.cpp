// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/price_list.h"

#include "core/money.h"
#include "core/service_type.h"
#include "desk/bulk_columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("PriceList", text);
}

// A provider's text is one cell and no formula.
QString plainCell(const QString& text) {
    return withFormulaMark(text.simplified());
}

void addLine(PriceList& list, const QStringList& cells, QLatin1StringView tag) {
    list.text += cells.join(u'\t') + u'\n';
    list.html += u"<tr>"_s;
    for (const QString& cell : cells)
        list.html += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    list.html += u"</tr>\n"_s;
}

} // namespace

PriceList makePriceList(const Catalog& catalog, const CatalogPrices& prices, const std::vector<int>& rows,
                        const QString& currency) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // a spreadsheet reads them as numbers
    const auto isPackage = [&](int row) { return serviceType(catalog.type(row)).units == UnitRule::Package; };
    // Said only where there are any: their price is not that of 1,000.
    const bool packages = std::any_of(rows.begin(), rows.end(), [&](int row) { return isPackage(row); });
    // Of several accounts each has its own.
    const auto currencyOf = [&](int row) {
        const auto at = static_cast<std::size_t>(catalog.accountIndex(row));
        return currency.isEmpty() && at < catalog.accounts().size() ? catalog.accounts()[at].currency : currency;
    };
    const bool currencies = currency.isEmpty() && !catalog.accounts().empty();
    PriceList list;
    list.html = u"<meta charset=\"utf-8\"><table>\n"_s;
    QStringList titles = {words(QT_TRANSLATE_NOOP("PriceList", "ID")), words(QT_TRANSLATE_NOOP("PriceList", "Name"))};
    const QString perThousand = words(QT_TRANSLATE_NOOP("PriceList", "My price per 1,000"));
    titles.append(currency.isEmpty() ? perThousand
                                     : words(QT_TRANSLATE_NOOP("PriceList", "My price per 1,000 (%1)")).arg(currency));
    if (currencies)
        titles.append(words(QT_TRANSLATE_NOOP("PriceList", "Currency")));
    if (packages)
        titles.append(words(QT_TRANSLATE_NOOP("PriceList", "Note")));
    addLine(list, titles, "th"_L1);
    for (const int row : rows) {
        const auto price = prices.price(row);
        if (!price) {
            ++list.unpriced;
            continue;
        }
        ++list.priced;
        QStringList cells = {plainCell(catalog.id(row)), plainCell(catalog.name(row)),
                             Money{*price, currencyOf(row)}.amountText(locale)};
        if (currencies)
            cells.append(currencyOf(row));
        if (packages)
            cells.append(isPackage(row) ? words(QT_TRANSLATE_NOOP("PriceList", "Price of the package")) : QString());
        addLine(list, cells, "td"_L1);
    }
    list.html += u"</table>\n"_s;
    return list;
}
