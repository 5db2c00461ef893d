// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_empty.h"

#include "models/order_facets_model.h"
#include "models/orders_model.h"
#include "store/order_plan.h"
#include "ui/kit/empty_state.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

using Facet = OrdersQuery::Facet;

namespace {

QString words(const char* text) {
    return QCoreApplication::translate("OrdersPage", text);
}

} // namespace

void tellWhyNoOrders(EmptyState& empty, const OrdersModel& model, const OrderFacetsModel& statuses, bool narrowed,
                     const OrdersEmptyWork& work) {
    const OrdersQuery query = model.query();
    const int hidden = statuses.count(Facet::Hidden);
    const int away = hidden + statuses.count(Facet::Archived);
    const QString clear = words(QT_TRANSLATE_NOOP("OrdersPage", "Clear the search"));
    constexpr int reach = OrderPlan::shortTextReach; // lupdate cannot read a name with a scope
    const auto show = [&work](Facet facet) { return [work, facet] { work.showFacet(facet); }; };
    if (!query.text.isEmpty() && model.looksAtNewestOnly())
        empty.setContent(u"search-x"_s, words(QT_TRANSLATE_NOOP("OrdersPage", "No order matches “%1”")).arg(query.text),
                         QCoreApplication::translate(
                             "OrdersPage",
                             "So short a text is looked for in the newest %Ln order(s) only. Type one letter more.",
                             nullptr, reach),
                         clear, work.clearSearch);
    else if (!query.text.isEmpty())
        empty.setContent(u"search-x"_s, words(QT_TRANSLATE_NOOP("OrdersPage", "No order matches “%1”")).arg(query.text),
                         words(QT_TRANSLATE_NOOP("OrdersPage", "Order ids, links and service names are searched.")),
                         clear, work.clearSearch);
    else if (narrowed)
        empty.setContent(u"inbox"_s, words(QT_TRANSLATE_NOOP("OrdersPage", "No such orders")),
                         words(QT_TRANSLATE_NOOP("OrdersPage", "No order is of this status and these filters.")),
                         words(QT_TRANSLATE_NOOP("OrdersPage", "Clear all filters")), work.clearFilters);
    else if (query.facet != Facet::All)
        empty.setContent(u"inbox"_s, words(QT_TRANSLATE_NOOP("OrdersPage", "No such orders")),
                         words(QT_TRANSLATE_NOOP("OrdersPage", "Nothing has this status now.")),
                         words(QT_TRANSLATE_NOOP("OrdersPage", "Show all orders")), show(Facet::All));
    else if (away > 0)
        empty.setContent(u"eye-off"_s, words(QT_TRANSLATE_NOOP("OrdersPage", "No order is shown")),
                         QCoreApplication::translate(
                             "OrdersPage", "%Ln order(s) were put away: choose Hidden or Archived among the statuses.",
                             nullptr, away),
                         hidden > 0 ? words(QT_TRANSLATE_NOOP("OrdersPage", "Show the hidden orders"))
                                    : words(QT_TRANSLATE_NOOP("OrdersPage", "Show the archived orders")),
                         show(hidden > 0 ? Facet::Hidden : Facet::Archived));
    else
        empty.setContent(
            u"inbox"_s, words(QT_TRANSLATE_NOOP("OrdersPage", "No orders yet")),
            words(QT_TRANSLATE_NOOP("OrdersPage",
                                    "Choose a service, type a link and a quantity, and press Enter. What you place is "
                                    "written down here before it is sent.")),
            work.toServices ? words(QT_TRANSLATE_NOOP("OrdersPage", "Choose a service")) : QString(), work.toServices);
}
