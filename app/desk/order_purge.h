// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_batches.h"
#include "store/order_deletion.h"

/// Deletes orders for good (OrderDeletion): says what they amount to, keeps a whole copy of the ledger first, then
/// deletes batch after batch. Once.
class OrderPurge final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderPurge)

public:
    enum class Stage : quint8 { Looking, Ready, Copying, Deleting, Ended };

    /// ledger must outlive this object.
    explicit OrderPurge(Ledger& ledger, QObject* parent = nullptr);

    /// Adds them up, to Ready.
    void look(const QList<OrderKey>& keys);
    /// Only when Ready. Without a copy nothing is deleted.
    void start();
    /// Ends the deleting after the batch that is under way; what is deleted stays so.
    void stop();

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] const DeletionSummary& summary() const { return m_summary; }
    [[nodiscard]] int deleted() const { return static_cast<int>(m_batches.taken().size()); }
    [[nodiscard]] const QString& copyPath() const { return m_copyPath; } ///< empty: none was made
    [[nodiscard]] const QString& problem() const { return m_problem; }   ///< why it ended by itself, in words

Q_SIGNALS:
    /// The stage or how far it is.
    void changed();
    void ordersDeleted(const QList<OrderKey>& keys);

private:
    void lookOn(qsizetype from);
    void remove();
    void enter(Stage stage, const QString& problem = {});

    Ledger& m_ledger;
    OrderDeletion m_deletion;
    OrderBatches m_batches;
    QList<OrderKey> m_keys;
    DeletionSummary m_summary;
    Stage m_stage = Stage::Looking;
    QString m_copyPath;
    QString m_problem;
    bool m_stopped = false;
};
