// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"
#include "core/catalog.h"
#include "core/order.h"
#include "core/result.h"

#include <QHash>
#include <QStringList>

/// The good replies of the ten calls, as values.

/// An element of a reply that was not as it should be: a sentence for people, and its text as it came, cut off where it
/// is long. Both untrusted.
struct ReplyFault final {
    QString sentence;
    QString raw;
    bool kept = false; ///< in the catalog all the same
    friend bool operator==(const ReplyFault&, const ReplyFault&) = default;
};

/// What was wrong with the elements of a reply: the first hundred, and how many there were.
struct ReplyFaults final {
    QList<ReplyFault> list;
    int unread = 0; ///< elements that could not be kept
    int odd = 0;    ///< elements that were kept
    friend bool operator==(const ReplyFaults&, const ReplyFaults&) = default;
};

struct ServicesReply final {
    CatalogPtr catalog;
    ReplyFaults faults;
};

/// By id as asked; ids that the reply left out are absent, ids that were not asked for are kept too.
using StatusesReply = QHash<QString, Result<OrderReport, ApiError>>;
using RefillStatusesReply = QHash<QString, Result<RefillReport, ApiError>>;
/// By order id: the refill id, or why not.
using RefillsReply = QHash<QString, Result<QString, ApiError>>;

struct CancelAccepted final {
    friend bool operator==(const CancelAccepted&, const CancelAccepted&) = default;
};
/// By order id: that the provider took the wish, or why not.
using CancelsReply = QHash<QString, Result<CancelAccepted, ApiError>>;

/// One request of one account, for as long as the program runs; 0 is none.
using RequestToken = quint64;

/// Who waits for the answer of a call that only asks: the program by itself, or a person who clicked and goes first.
enum class Asker : quint8 { Program, Person };

/// One request failed. orders: the ids that it asked about (order or refill ids), empty for the others.
struct ApiFailure final {
    RequestToken token = 0;
    ApiError error;
    QStringList ids;
};

Q_DECLARE_METATYPE(ServicesReply)
Q_DECLARE_METATYPE(ApiFailure)
