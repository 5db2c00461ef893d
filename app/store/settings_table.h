// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringList>

/// The one table of what orderdeck.ini holds: names, types, defaults and ranges. A value that cannot be read as its
/// type, or is out of its range, is the default.
namespace SettingsTable {

struct Number final {
    QLatin1StringView name;
    int standard;
    int least;
    int most;
};
struct Flag final {
    QLatin1StringView name;
    bool standard;
};
/// One of some words; the first is the default.
struct Choice final {
    QLatin1StringView name;
    QStringList (*words)();
};
/// Free text; empty by default.
struct Text final {
    QLatin1StringView name;
};

inline constexpr Choice appearance{
    QLatin1StringView("interface/appearance"), [] {
        return QStringList{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
    }};
inline constexpr Choice density{QLatin1StringView("interface/density"), [] {
                                    return QStringList{QStringLiteral("comfortable"), QStringLiteral("compact")};
                                }};
inline constexpr Text language{QLatin1StringView("interface/language")};
inline constexpr Number pollSeconds{QLatin1StringView("polling/seconds"), 60, 10, 3600};
inline constexpr Number balanceMinutes{QLatin1StringView("polling/balanceMinutes"), 10, 1, 1440};

inline constexpr Text accountIds{QLatin1StringView("accounts/ids")}; ///< a list, in the order they are shown in
inline constexpr Text currentAccount{QLatin1StringView("accounts/current")};

/// Below "accounts/<id>/".
namespace Account {
inline constexpr Text name{QLatin1StringView("name")};
inline constexpr Text address{QLatin1StringView("address")};
inline constexpr Flag practice{QLatin1StringView("practice"), false};
inline constexpr Text currency{QLatin1StringView("currency")};
inline constexpr Number perMinute{QLatin1StringView("perMinute"), 50, 1, 6000};
inline constexpr Number atOnce{QLatin1StringView("atOnce"), 2, 1, 16};
inline constexpr Flag multiForms{QLatin1StringView("multiForms"), true};
inline constexpr Text warnBelow{QLatin1StringView("warnBelow")}; ///< a decimal number
inline constexpr Choice color{QLatin1StringView("colour"), [] {
                                  return QStringList{QStringLiteral("blue"),   QStringLiteral("teal"),
                                                     QStringLiteral("green"),  QStringLiteral("amber"),
                                                     QStringLiteral("orange"), QStringLiteral("red"),
                                                     QStringLiteral("purple"), QStringLiteral("grey")};
                              }};
} // namespace Account

inline constexpr QLatin1StringView accountsGroup("accounts/");
inline constexpr QLatin1StringView favouritesGroup("favourites/"); ///< a list of service ids, by account
inline constexpr QLatin1StringView markupGroup("markup/");         ///< rules of prices, by account: see MarkupStore
inline constexpr QLatin1StringView statesGroup("state/");          ///< bytes of windows and headers, by name
/// Where the ledger of this computer is: see LedgerPlace.
inline constexpr QLatin1StringView ledgerGroup("ledger/");
inline constexpr QLatin1StringView keysGroup("keys/");         ///< API keys, by account: KeyStore alone reads them
inline constexpr QLatin1StringView keyHomesGroup("keyHomes/"); ///< by account: "keychain" where its key is kept there
/// A list of accounts of whose keys a copy may have been left in the keychain.
inline constexpr Text keyLeftovers{QLatin1StringView("keychain/leftovers")};

} // namespace SettingsTable
