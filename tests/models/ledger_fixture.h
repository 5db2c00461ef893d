// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// A real ledger in a folder of its own. Calls wait for the disk by running the event loop; what cannot be written
/// fails the test by giving no value.
class LedgerFixture final {
    Q_DISABLE_COPY_MOVE(LedgerFixture)

public:
    /// Opens an empty ledger, or one that holds `orders` orders of account "a" (see fillLedger).
    explicit LedgerFixture(int orders = 0);

    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] bool isOpen() const { return m_open; }

    template <typename T>
    static std::optional<T> wait(const QFuture<Stored<T>>& future) {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || !future.result())
            return std::nullopt;
        return future.result().value();
    }

    /// A placed order of this id; its key.
    OrderKey place(const QString& orderId, const QString& link = QStringLiteral("https://example.com/p"),
                   qint64 units = 1'000, const QString& account = QStringLiteral("a"));
    /// An order that is being sent.
    OrderKey send(const QString& link, qint64 units = 1'000, const QString& account = QStringLiteral("a"));
    bool report(const QList<OrderReport>& reports, const QString& account = QStringLiteral("a"));
    [[nodiscard]] static OrderReport reportOf(const QString& orderId, const QString& word,
                                              std::optional<qint64> remains = {}, const QString& charge = {});

private:
    QTemporaryDir m_dir;
    std::unique_ptr<Ledger> m_ledger;
    bool m_open = false;
};

/// Writes orders with the ids "1".."orders" of account "a" straight into a ledger's file: every tenth is pending, the
/// others completed; the links end in the id.
bool fillLedger(const QString& filePath, int orders);
