// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/happening_reporter.h"

#include "desk/desk.h"

#include <QLocale>

using namespace Qt::StringLiterals;

HappeningReporter::HappeningReporter(Desk& desk, Ledger& ledger, Settings& settings, Happenings& happenings,
                                     QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_happenings(happenings)
    , m_warnings(settings) {
    for (auto signal : {&Desk::currentChanged, &Desk::accountsChanged})
        connect(&desk, signal, this, qOverload<>(&HappeningReporter::follow));
    connect(&desk, &Desk::reopened, this, qOverload<>(&HappeningReporter::follow));
    connect(&desk, &Desk::catalogNoticed, this, [this](const QString& accountId, const QString& words) {
        m_happenings.add(HappeningKind::PricesChanged, accountId, words);
    });
    connect(&ledger, &Ledger::balanceRecorded, this, &HappeningReporter::judgeBalance);
    follow();
}

void HappeningReporter::follow() {
    for (const AccountSettings& account : m_desk.accounts()) {
        AccountDesk* desk = m_desk.account(account.id);
        if (desk != nullptr && m_followed[account.id].desk != desk)
            follow(*desk);
    }
}

void HappeningReporter::follow(AccountDesk& desk) {
    Followed& followed = m_followed[desk.id()];
    followed.desk = &desk;
    followed.keyRefused = false;
    followed.outOfReach = std::make_unique<QTimer>();
    followed.outOfReach->setSingleShot(true);
    connect(followed.outOfReach.get(), &QTimer::timeout, this, [this, id = desk.id()] {
        if (const auto& now = m_followed[id]; now.desk && !now.keyRefused)
            m_happenings.add(HappeningKind::OutOfReach, id, now.desk->connectionText());
    });
    connect(&desk, &AccountDesk::connectionChanged, this, [this, &desk] { judgeConnection(desk); });
    connect(&desk.balance(), &BalanceWatcher::checkFailed, this, [this, id = desk.id()](const ApiError& error) {
        if (error.kind != ErrorKind::Key || std::exchange(m_followed[id].keyRefused, true))
            return;
        m_happenings.add(HappeningKind::KeyRefused, id, errorText(error));
    });
    connect(&desk.balance(), &BalanceWatcher::balanceChanged, this,
            [this, id = desk.id()] { m_followed[id].keyRefused = false; });
    // Lists are written down without a word of the ledger's.
    connect(&desk.bulk(), &BulkPlacer::changed, &m_happenings, &Happenings::lookSoon);
    judgeConnection(desk);
}

void HappeningReporter::judgeConnection(AccountDesk& desk) {
    QTimer& timer = *m_followed[desk.id()].outOfReach;
    if (desk.connection() != AccountDesk::Connection::Offline)
        timer.stop();
    else if (!timer.isActive())
        timer.start(m_patience);
}

void HappeningReporter::judgeBalance(const QString& accountId, const Money& balance) {
    const auto below = m_warnings.below(accountId);
    const bool low = below && balance.amount < *below;
    const QString told = accountState(accountId, u"notices/lowBalance"_s);
    if (low == !m_settings.state(told).isEmpty())
        return;
    m_settings.setState(told, low ? QByteArray("1") : QByteArray());
    if (low)
        m_happenings.add(HappeningKind::BalanceLow, accountId, balance.toText(QLocale()));
}
