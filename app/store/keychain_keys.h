// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_place.h"

#include <QTimer>

#include <chrono>
#include <deque>
#include <memory>

namespace QKeychain {
class Job;
}

/// Keys in the system's keychain (Secret Service, KWallet, the keychains of macOS and Windows), by QtKeychain. One
/// request after the other; each is given up after a while, those behind it, too, without ever having been made. One
/// that was given up while it was under way may be answered later: answeredLate() tells.
class KeychainKeys final : public KeyPlace {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainKeys)

public:
    explicit KeychainKeys(std::chrono::milliseconds patience = std::chrono::seconds(12), QObject* parent = nullptr);
    ~KeychainKeys() override;

    [[nodiscard]] QFuture<KeyRead> read(const QString& accountId) override;
    [[nodiscard]] QFuture<KeyOutcome> write(const QString& accountId, const QString& key) override;
    [[nodiscard]] QFuture<KeyOutcome> remove(const QString& accountId) override;

private:
    struct Wish;

    void add(std::unique_ptr<Wish> wish);
    void startNext();
    void onFinished(QKeychain::Job* job);
    void giveUpDue();
    void watch();

    std::chrono::milliseconds m_patience;
    std::deque<std::unique_ptr<Wish>> m_waiting;
    std::unique_ptr<Wish> m_underWay; ///< asked; given up where its answer has gone out already
    QTimer m_due;
};
