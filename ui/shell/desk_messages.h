// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"

#include <QObject>

class AccountDesk;
class Desk;
class Ledger;
class MessageBar;

/// Tells people, in the message bar, what went wrong behind the pages: connection, practice provider, ledger,
/// orders that could not be written down; and what a refresh changed about their services.
class DeskMessages final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskMessages)

public:
    /// All must outlive this object.
    DeskMessages(Desk& desk, Ledger& ledger, MessageBar& bar, QObject* parent = nullptr);

    /// The account whose connection is told.
    void setAccount(AccountDesk* desk);
    /// False where an order id is not written down: it is tried once more, and a message asks, the first time.
    [[nodiscard]] bool letsClose();

Q_SIGNALS:
    /// A person closes the window although an order id may be lost.
    void closeConfirmed();
    /// A person asks to see a service of an account.
    void serviceWanted(const QString& accountId, const QString& serviceId);

private:
    void tellUnwritten(const LedgerError& error);
    void tellStrays();
    void tellConnection(AccountDesk& desk);
    void tellCatalog(const QString& accountId, const QString& words, const QStringList& serviceIds);

    Desk& m_desk;
    MessageBar& m_bar;
    QString m_problem; ///< why outcomes cannot be written
    bool m_askedToClose = false;
    QMetaObject::Connection m_following;
};
