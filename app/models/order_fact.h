// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"

#include <QList>
#include <QString>

/// A line of what is known of an order: its name and its value, as people read them. Values are plain text.
struct OrderFact final {
    enum class Kind : quint8 {
        Words, ///< may be wrapped
        Exact, ///< a link or an id: may be shortened, is whole when copied
        Lines, ///< of several lines: comments, user names
        Heading,
    };
    QString name;
    QString value;
    Kind kind = Kind::Words;
    Tone tone = Tone::Neutral;
    QString hint = {}; ///< more words for who looks closer
    friend bool operator==(const OrderFact&, const OrderFact&) = default;
};
