// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palette_entry.h"

#include "core/catalog.h"
#include "models/order_words.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1StringView, 5> kindNames = {QLatin1StringView("action"), QLatin1StringView("page"),
                                                        QLatin1StringView("account"), QLatin1StringView("service"),
                                                        QLatin1StringView("order")};

QString kindWord(PaletteEntry::Kind kind) {
    switch (kind) {
    case PaletteEntry::Kind::Action:
        return QCoreApplication::translate("Palette", "Command");
    case PaletteEntry::Kind::Page:
        return QCoreApplication::translate("Palette", "Page");
    case PaletteEntry::Kind::Account:
        return QCoreApplication::translate("Palette", "Account");
    case PaletteEntry::Kind::Service:
        return QCoreApplication::translate("Palette", "Service");
    case PaletteEntry::Kind::Order:
        return QCoreApplication::translate("Palette", "Order");
    }
    return {};
}

} // namespace

QString paletteKey(const PaletteEntry& entry) {
    const QString id = entry.accountId.isEmpty() ? entry.id : Catalog::keyOf(entry.accountId, entry.id);
    return kindNames.at(static_cast<std::size_t>(entry.kind)) + u':' + id;
}

QString paletteKindText(const PaletteEntry& entry) {
    const QString kind = kindWord(entry.kind);
    //: What an entry is ("Order"), and what more there is to say of it ("Completed")
    return entry.note.isEmpty() ? kind : QCoreApplication::translate("Palette", "%1 · %2").arg(kind, entry.note);
}

PaletteEntry paletteOrder(const Order& order) {
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Order;
    entry.id = QString::number(order.key);
    QStringList parts;
    for (const QString& part : {order.orderId, order.serviceName, order.link}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    entry.text = parts.join(u" · "_s);
    entry.note = orderStateText(order);
    entry.icon = orderStateIcon(order);
    return entry;
}
