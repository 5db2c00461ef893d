// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

/// What a link of the scheme "orderdeck" asks to be shown:
///
///   orderdeck:services?search=TEXT   orderdeck:service/ID   orderdeck:orders?search=TEXT   orderdeck:order/ID
///   orderdeck:new?service=ID&link=LINK&quantity=N   orderdeck:bulk
///
/// Anyone can write one, into a web page or a message: it names no account, and showing is all that it can ask for.
/// What is read here is plain text without control characters, of the account that is chosen.
struct DeepLink final {
    enum class Place : quint8 { Services, Service, Orders, Order, NewOrder, Bulk };
    Place place = Place::Services;
    QString id = {};       ///< of Service and Order; of NewOrder's service, may be empty
    QString search = {};   ///< of Services and Orders, may be empty
    QString link = {};     ///< of NewOrder, may be empty: an http or https address, or a name
    QString quantity = {}; ///< of NewOrder, may be empty: digits
    friend bool operator==(const DeepLink&, const DeepLink&) = default;
};

/// Longer ones are refused.
inline constexpr qsizetype longestDeepLink = 4096;

/// Whether the text means to be such a link, readable or not.
[[nodiscard]] bool isDeepLink(const QString& text);
/// Fails with a sentence for people on anything but the forms above: other names and parameters, hosts, fragments, what
/// is given twice, too long, wrongly encoded or encoded to hide something. Percent signs are decoded once.
[[nodiscard]] Result<DeepLink, QString> parseDeepLink(const QString& text);
