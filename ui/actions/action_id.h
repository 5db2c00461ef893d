// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

/// The ids of all actions. They are kept in settings: never rename one.
namespace ActionId {

inline constexpr QLatin1StringView showServices("page.services");
inline constexpr QLatin1StringView showOrders("page.orders");
inline constexpr QLatin1StringView showBalance("page.balance");
inline constexpr QLatin1StringView showRecord("page.record");
inline constexpr QLatin1StringView showSettings("page.settings");
inline constexpr QLatin1StringView nextPage("page.next");
inline constexpr QLatin1StringView previousPage("page.previous");
inline constexpr QLatin1StringView search("page.search");
inline constexpr QLatin1StringView refresh("page.refresh");

inline constexpr QLatin1StringView palette("palette.open");
inline constexpr QLatin1StringView contextMenu("menu.context");
inline constexpr QLatin1StringView newOrder("order.new");
inline constexpr QLatin1StringView bulkOrder("order.bulk");
inline constexpr QLatin1StringView happenings("happenings.open");
inline constexpr QLatin1StringView addAccount("account.add");
inline constexpr QLatin1StringView turnAppearance("appearance.turn");
inline constexpr QLatin1StringView turnDensity("density.turn");
inline constexpr QLatin1StringView fullScreen("window.full-screen");
inline constexpr QLatin1StringView help("help.open");
inline constexpr QLatin1StringView quit("program.quit");

inline constexpr QLatin1StringView favourite("services.favourite");
inline constexpr QLatin1StringView serviceDetails("services.details");
inline constexpr QLatin1StringView undoFilter("services.undo-filter");
inline constexpr QLatin1StringView redoFilter("services.redo-filter");
inline constexpr QLatin1StringView servicesOfAll("services.all-accounts");
inline constexpr QLatin1StringView exportServices("services.export");
inline constexpr QLatin1StringView refreshCatalog("services.refresh");
inline constexpr QLatin1StringView pasteLink("services.paste-link");
inline constexpr QLatin1StringView setMyPrice("services.my-price");
inline constexpr QLatin1StringView myPrices("services.my-prices");
inline constexpr QLatin1StringView copyPriceList("services.copy-price-list");

inline constexpr QLatin1StringView refill("orders.refill");
inline constexpr QLatin1StringView cancelOrder("orders.cancel");
inline constexpr QLatin1StringView checkOrders("orders.check");
inline constexpr QLatin1StringView orderAgain("orders.again");
inline constexpr QLatin1StringView orderForAnotherLink("orders.another-link");
inline constexpr QLatin1StringView addExisting("orders.add-existing");
inline constexpr QLatin1StringView showRefills("orders.refills");
inline constexpr QLatin1StringView addTag("orders.add-tag");
inline constexpr QLatin1StringView copyLinks("orders.copy-links");
inline constexpr QLatin1StringView hideOrders("orders.hide");
inline constexpr QLatin1StringView undoHiding("orders.undo");
inline constexpr QLatin1StringView archiveOld("orders.archive-old");
inline constexpr QLatin1StringView openOrderFile("orders.open-file");
inline constexpr QLatin1StringView exportOrders("orders.export");

inline constexpr QLatin1StringView ordersOfService("record.orders");
inline constexpr QLatin1StringView recordOfAll("record.all-accounts");
inline constexpr QLatin1StringView exportRecord("record.export");

} // namespace ActionId
