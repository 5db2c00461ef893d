// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QString>

/// Something that the search of everything leads to. Texts are plain, whoever wrote them.
struct PaletteEntry final {
    enum class Kind : quint8 { Action, Page, Account, Service, Order };

    Kind kind = Kind::Action;
    QString id;             ///< of the action, account or service; an order's key in digits
    QString text = {};      ///< what is searched and shown
    QString note = {};      ///< what more there is to say, muted
    QString keys = {};      ///< its shortcut as people read it
    QString icon = {};      ///< of resources/icons
    QString accountId = {}; ///< of a service, where the catalog is of several accounts
    friend bool operator==(const PaletteEntry&, const PaletteEntry&) = default;
};

/// Under which an entry is remembered: "action:orders.refill".
[[nodiscard]] QString paletteKey(const PaletteEntry& entry);
/// "Command", "Page", … with the note behind it.
[[nodiscard]] QString paletteKindText(const PaletteEntry& entry);
[[nodiscard]] PaletteEntry paletteOrder(const Order& order);
