// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/balance_warnings.h"
#include "store/happenings.h"

#include <QHash>
#include <QPointer>

#include <map>

class AccountDesk;
class Desk;

/// Writes down what happens to accounts and no order: a balance that became low, prices that changed, a provider out of
/// reach for long, a key that is refused. Each once until it is over; a low balance also over a restart.
class HappeningReporter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HappeningReporter)

public:
    /// All must outlive this object.
    HappeningReporter(Desk& desk, Ledger& ledger, Settings& settings, Happenings& happenings,
                      QObject* parent = nullptr);

    /// How long a provider is out of reach before that is news: ten minutes, but for tests.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

private:
    struct Followed final {
        QPointer<AccountDesk> desk;
        std::unique_ptr<QTimer> outOfReach;
        bool keyRefused = false;
    };
    void follow();
    void follow(AccountDesk& desk);
    void judgeConnection(AccountDesk& desk);
    void judgeBalance(const QString& accountId, const Money& balance);

    Desk& m_desk;
    Settings& m_settings;
    Happenings& m_happenings;
    BalanceWarnings m_warnings;
    std::map<QString, Followed> m_followed; ///< by account id
    std::chrono::milliseconds m_patience{600'000};
};
