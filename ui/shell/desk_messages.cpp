// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_messages.h"

#include "desk/desk.h"
#include "store/account_names.h"
#include "ui/kit/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView connectionKey("connection");
constexpr QLatin1StringView ledgerKey("ledger");
constexpr QLatin1StringView outcomesKey("outcomes");
constexpr QLatin1StringView closingKey("closing");

QStringList unwrittenIds(const OutcomeKeeper& outcomes) {
    QStringList ids;
    for (const OrderOutcome& outcome : outcomes.unwritten()) {
        if (outcome.placement == Placement::Placed)
            ids.append(outcome.text);
    }
    return ids;
}

// Lists of many are said short.
QString said(const QStringList& ids) {
    constexpr int most = 5;
    return ids.size() > most ? ids.first(most).join(u", "_s) + u", …"_s : ids.join(u", "_s);
}

} // namespace

DeskMessages::DeskMessages(Desk& desk, Ledger& ledger, MessageBar& bar, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_bar(bar) {
    connect(&desk, &Desk::practiceFailed, this,
            [this] { m_bar.show(Tone::Bad, tr("The practice provider could not be started."), u"practice"_s); });
    connect(&ledger, &Ledger::writeFailed, this, [this](const LedgerError& error) {
        if (m_desk.outcomes().isBlocked()) // that says it better
            m_bar.clear(ledgerKey);
        else
            m_bar.show(Tone::Bad, tr("The ledger could not be written: %1").arg(error.text), ledgerKey);
    });
    connect(&desk, &Desk::catalogNoticed, this, &DeskMessages::tellCatalog);
    connect(&desk.outcomes(), &OutcomeKeeper::changed, this, &DeskMessages::tellUnwritten);
    tellUnwritten({});
}

void DeskMessages::setAccount(AccountDesk* desk) {
    disconnect(m_following);
    m_bar.clear(connectionKey);
    if (desk == nullptr)
        return;
    m_following = connect(desk, &AccountDesk::connectionChanged, this, [this, desk] { tellConnection(*desk); });
    tellConnection(*desk);
}

bool DeskMessages::letsClose() {
    const QStringList ids = unwrittenIds(m_desk.outcomes());
    if (ids.isEmpty() || m_askedToClose)
        return true;
    m_askedToClose = true;
    m_desk.outcomes().tryNow();
    m_bar.show(Tone::Bad,
               tr("Close Orderdeck all the same? %n order(s) that the provider took are not in the ledger yet: keep a "
                  "copy of %1 first.",
                  nullptr, static_cast<int>(ids.size()))
                   .arg(said(ids)),
               closingKey, tr("Close anyway"), [this] { Q_EMIT closeConfirmed(); });
    return false;
}

void DeskMessages::tellUnwritten(const LedgerError& error) {
    tellStrays();
    const OutcomeKeeper& outcomes = m_desk.outcomes();
    if (!outcomes.isBlocked()) {
        for (const auto key : {outcomesKey, closingKey, ledgerKey})
            m_bar.clear(key);
        m_askedToClose = false;
        return;
    }
    if (!error.text.isEmpty())
        m_problem = error.text;
    const QStringList ids = unwrittenIds(outcomes);
    if (ids.isEmpty())
        m_bar.show(
            Tone::Bad,
            tr("The outcome of %n order(s) could not be written into the ledger (%1). It is tried again until it is "
               "written; no other order is sent before.",
               nullptr, static_cast<int>(outcomes.unwritten().size()))
                .arg(m_problem),
            outcomesKey);
    else
        m_bar.show(Tone::Bad,
                   tr("The provider took %n order(s) as %1, but the ledger could not be written (%2). Keep a copy. It "
                      "is tried again until it is written; no other order is sent before.",
                      nullptr, static_cast<int>(ids.size()))
                       .arg(said(ids), m_problem),
                   outcomesKey, ids.size() == 1 ? tr("Copy order ID") : tr("Copy order IDs"),
                   [ids] { QGuiApplication::clipboard()->setText(ids.join(u'\n')); });
}

void DeskMessages::tellStrays() {
    for (const UnwrittenOrder& order : m_desk.outcomes().strays())
        m_bar.show(Tone::Warn,
                   tr("%1 took order %2 (%3) when it could not be written down, and the ledger has no row for it. Add "
                      "it on the Orders page.")
                       .arg(order.accountName, order.orderId, order.link.left(120)),
                   u"stray/%1"_s.arg(order.orderId), tr("Copy order ID"),
                   [id = order.orderId] { QGuiApplication::clipboard()->setText(id); });
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

void DeskMessages::tellCatalog(const QString& accountId, const QString& words, const QStringList& serviceIds) {
    const AccountDesk* desk = m_desk.account(accountId);
    if (desk == nullptr)
        return;
    //: An account's name, then what changed in its catalog
    const QString text = m_desk.accounts().size() > 1
                             ? tr("%1: %2").arg(nameToldApart(m_desk.accounts(), desk->account()), words)
                             : words;
    m_bar.show(Tone::Accent, text, u"catalog/%1"_s.arg(accountId), tr("Show"),
               [this, accountId, first = serviceIds.first()] { Q_EMIT serviceWanted(accountId, first); });
}
