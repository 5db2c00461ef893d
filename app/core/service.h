// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QMetaType>
#include <QString>

/// One service of a provider's catalog, as the provider describes it. Text is untrusted plain text.
/// rate: price of 1,000 units in the account's currency (price of one package for package types).
/// min, max: units; 0 when the provider gives none.
struct Service final {
    QString id;
    QString name;
    QString type; ///< the provider's word; serviceType() tells what it means
    QString category;
    Decimal rate;
    qint64 min = 0;
    qint64 max = 0;
    bool refill = false;
    bool cancel = false;
    bool dripFeed = false;
    QString description;
    QString averageTime;
    bool gone = false;      ///< no longer in the provider's reply: it cannot be ordered
    QString accountId = {}; ///< whose it is, where a catalog is of several accounts; else empty

    friend bool operator==(const Service&, const Service&) = default;
};

Q_DECLARE_METATYPE(Service)
