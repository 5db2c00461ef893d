// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QSqlDatabase>
#include <QTemporaryDir>
#include <QVariant>

/// What the ledger's tests share: waiting for futures, made-up orders, and a look at the file from outside.

template <typename T>
Stored<T> await(QFuture<Stored<T>> future) {
    future.waitForFinished();
    return future.result();
}

/// The kind and words of a failed call; "" for a good one.
template <typename T>
QString problem(const Stored<T>& stored) {
    return stored ? QString()
                  : QStringLiteral("%1: %2").arg(static_cast<int>(stored.error().kind)).arg(stored.error().text);
}

/// The value of a call that must succeed.
template <typename T>
T must(QFuture<Stored<T>> future) {
    const Stored<T> stored = await(std::move(future));
    if (!stored)
        qFatal("The ledger failed: %s", qUtf8Printable(problem(stored)));
    return stored.value();
}

[[nodiscard]] Money money(const char* amount, const char* currency = "USD");
/// 1,000 units of service 101 at 1.25 for 1,000, so expected to cost 1.25.
[[nodiscard]] NewOrder newOrder(const QString& accountId,
                                const QString& link = QStringLiteral("https://example.com/a"));
[[nodiscard]] OrderReport report(const QString& orderId, OrderStatus status, const QString& rawStatus);
/// Recorded and placed.
OrderKey placeOrder(Ledger& ledger, const QString& accountId, const QString& orderId);
[[nodiscard]] Order orderOf(Ledger& ledger, OrderKey key);

/// Statements that make a ledger of version 6 one of version 5, but for the number; without orders put away.
[[nodiscard]] QStringList backToVersion5();

/// The file as any other program sees it, through a connection of its own.
class OutsideView final {
    Q_DISABLE_COPY_MOVE(OutsideView)

public:
    explicit OutsideView(const QString& filePath);
    ~OutsideView();

    /// Rows of a statement, each as a list; a failure is a row with its words.
    QList<QVariantList> rows(const QString& sql);
    QVariant one(const QString& sql);
    /// "" or the database's words.
    QString run(const QString& sql);

private:
    QSqlDatabase m_connection;
};

/// A ledger in a folder of its own, opened.
struct LedgerRoom final {
    LedgerRoom();
    void reopen();

    QTemporaryDir folder;
    QString file = folder.filePath(QStringLiteral("ledger.sqlite"));
    std::unique_ptr<Ledger> ledger;
};
