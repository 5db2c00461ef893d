// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>

class AccountDesk;
class Desk;
class Ledger;
class MessageBar;

/// Tells people, in the message bar, what went wrong behind the pages: connection, practice provider, ledger.
class DeskMessages final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskMessages)

public:
    /// All must outlive this object.
    DeskMessages(Desk& desk, Ledger& ledger, MessageBar& bar, QObject* parent = nullptr);

    /// The account whose connection is told.
    void setAccount(AccountDesk* desk);

private:
    void watchAll();
    void watch(AccountDesk& desk);
    void tellConnection(AccountDesk& desk);

    Desk& m_desk;
    MessageBar& m_bar;
    QSet<const QObject*> m_watched;
    QMetaObject::Connection m_following;
};
