// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

/// A person's own words about services, kept in the ledger beside the orders: the same service id of another account is
/// another service. Calls as those of Ledger; no signal follows.
class ServiceNotes final {
public:
    explicit ServiceNotes(Ledger& ledger);

    /// Empty where there is none.
    QFuture<Stored<QString>> note(const QString& accountId, const QString& serviceId);
    /// Kept as typed; nothing but blanks takes the note away.
    QFuture<Stored<Done>> setNote(const QString& accountId, const QString& serviceId, const QString& note);
    /// Below the one that there is, in a line of its own.
    QFuture<Stored<Done>> addToNote(const QString& accountId, const QString& serviceId, const QString& words);

private:
    LedgerCore& m_core;
};
