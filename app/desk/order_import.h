// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "store/existing_orders.h"

#include <QObject>

/// Adds orders that were placed somewhere else to the ledger of one account: asks `status` for their ids, a batch of
/// 100 after the other at the account's polite rate, and writes down those that the provider knows. One import at a
/// time; it can be stopped, and what was answered until then stays.
class OrderImport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderImport)

public:
    static constexpr int batch = 100;

    /// How far it came. Each id ends in one of added, known and unknown, or was not asked when it stopped.
    struct Progress final {
        int ids = 0;   ///< all that were asked for
        int ended = 0; ///< of them
        int added = 0;
        QStringList known;                      ///< were in the ledger already
        QList<QPair<QString, QString>> unknown; ///< ids with the provider's words, or why nothing is known
        QString problem;                        ///< why it stopped by itself, in words; empty where it did not
    };

    /// api and ledger must outlive this object.
    OrderImport(ApiService& api, Ledger& ledger, QString accountId, QObject* parent = nullptr);

    /// Nothing happens while an import runs. currency: of charges that come without one.
    void start(const QStringList& orderIds, const QString& currency);
    /// After the batch that is under way; finished() follows.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] const Progress& progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void finished();

private:
    void askNext();
    void ask(const QStringList& ids);
    void onStatuses(RequestToken token, const StatusesReply& reports);
    void onFailed(const ApiFailure& failure);
    void refuse(const QString& id, const QString& words);
    void store(const QList<OrderReport>& reports);
    void end(const QString& problem);

    ApiService& m_api;
    ExistingOrders m_orders;
    QString m_accountId;
    QString m_currency;
    QStringList m_waiting;
    QStringList m_asked; ///< of the batch under way
    RequestToken m_token = 0;
    bool m_running = false;
    Progress m_progress;
};
