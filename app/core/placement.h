// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// How far the placing of an order came: the states of the ledger. The numbers are stored; never renumber.
enum class Placement : quint8 {
    Sending = 0,     ///< on disk, perhaps on its way
    Placed = 1,      ///< the provider gave an order id
    Rejected = 2,    ///< the provider said no, in words
    NotSent = 3,     ///< provably never taken: can be sent again by a person
    Unconfirmed = 4, ///< nobody can know: never re-sent by the program
};

/// The word for people, translated: "Unconfirmed", "Not sent" …
[[nodiscard]] QString placementText(Placement placement);

Q_DECLARE_METATYPE(Placement)
