// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_messages.h"

#include "desk/desk.h"
#include "ui/kit/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView connectionKey("connection");

}

DeskMessages::DeskMessages(Desk& desk, Ledger& ledger, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(bar) {
    // Queued: an account's desk is opened after its settings changed.
    connect(&desk, &Desk::accountsChanged, this, &DeskMessages::watchAll, Qt::QueuedConnection);
    connect(&desk, &Desk::currentChanged, this, &DeskMessages::watchAll, Qt::QueuedConnection);
    connect(&desk, &Desk::practiceFailed, this,
            [this] { m_bar.show(Tone::Bad, tr("The practice provider could not be started."), u"practice"_s); });
    connect(&ledger, &Ledger::writeFailed, this, [this](const LedgerError& error) {
        m_bar.show(Tone::Bad, tr("The ledger could not be written: %1").arg(error.text), u"ledger"_s);
    });
    watchAll();
}

void DeskMessages::setAccount(AccountDesk* desk) {
    disconnect(m_following);
    m_bar.clear(connectionKey);
    if (desk == nullptr)
        return;
    m_following = connect(desk, &AccountDesk::connectionChanged, this, [this, desk] { tellConnection(*desk); });
    tellConnection(*desk);
}

void DeskMessages::watchAll() {
    const auto accounts = m_desk.accounts();
    for (const auto& account : accounts) {
        if (auto* desk = m_desk.account(account.id))
            watch(*desk);
    }
}

void DeskMessages::watch(AccountDesk& desk) {
    if (m_watched.contains(&desk))
        return;
    m_watched.insert(&desk);
    connect(&desk, &QObject::destroyed, this, [this](const QObject* gone) { m_watched.remove(gone); });
    connect(&desk.placer(), &OrderPlacer::outcomeNotRecorded, this,
            [this](quint64 /*wish*/, OrderKey key, const QString& orderId, const LedgerError& error) {
                m_bar.show(Tone::Bad,
                           tr("The provider took an order and calls it %1, but that could not be written down (%2). "
                              "Keep this order ID: it is the only trace of the order.")
                               .arg(orderId, error.text),
                           u"outcome/%1"_s.arg(key), tr("Copy order ID"),
                           [orderId] { QGuiApplication::clipboard()->setText(orderId); });
            });
}

void DeskMessages::tellConnection(AccountDesk& desk) {
    if (desk.connection() == AccountDesk::Connection::Offline) {
        m_bar.show(Tone::Bad, tr("No connection to %1. %2").arg(desk.account().name, desk.connectionText()),
                   connectionKey, tr("Try again"), [id = desk.id(), this] {
                       if (auto* again = m_desk.account(id))
                           again->balance().check();
                   });
    } else if (desk.connection() != AccountDesk::Connection::Connecting) {
        m_bar.clear(connectionKey);
    }
}
