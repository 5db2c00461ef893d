// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "store/ledger.h"

#include <QObject>
#include <QTimer>

#include <optional>

/// The balance of one account: asked at an interval, after each order, and on demand; every answer goes to the ledger.
class BalanceWatcher final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceWatcher)

public:
    BalanceWatcher(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    void setInterval(std::chrono::milliseconds interval);
    void start();
    /// A person's click: goes first.
    void check();
    /// After an order: soon, once for many.
    void checkSoon();

    [[nodiscard]] std::optional<Money> balance() const { return m_balance; }
    [[nodiscard]] Timestamp checkedAt() const { return m_checkedAt; }
    [[nodiscard]] bool isChecking() const { return m_token != 0; }

Q_SIGNALS:
    void balanceChanged();
    void checkFailed(const ApiError& error);

private:
    void checkByItself();
    void checkOwed();

    ApiService& m_api;
    Ledger& m_ledger;
    QString m_accountId;
    std::optional<Money> m_balance;
    Timestamp m_checkedAt = 0;
    RequestToken m_token = 0;
    bool m_owed = false; ///< asked for while an answer was under way
    QTimer m_interval;
    QTimer m_soon;
};
