// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_file_content.h"
#include "store/imported_orders.h"

#include <QObject>
#include <QSet>

#include <atomic>

/// Opens a file of orders (desk/order_file.h): reads it beside the GUI thread, says how many of its orders the ledger
/// does not hold yet, and adds those, oldest first, a batch in each transaction. What was added stays when it is
/// stopped; opened again it goes on, and adds nothing twice.
class OrderFileImport final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFileImport)

public:
    enum class Stage : quint8 { Reading, Reviewing, Reviewed, Adding, Ended };
    /// An account of the file, and the one of this program that its orders are for.
    struct Account final {
        QString name;      ///< in the file; its id where it has none
        QString accountId; ///< empty: its orders are left out
        int rows = 0;
        int fresh = 0; ///< of them, not in the ledger yet; known once it is reviewed
    };

    /// accounts: ids and names of those there are. ledger must outlive this object.
    OrderFileImport(Ledger& ledger, QList<QPair<QString, QString>> accounts, QObject* parent = nullptr);
    /// Stops what runs.
    ~OrderFileImport() override;

    /// Once.
    void open(const QString& path);
    /// Reviews anew. Only between reading and adding.
    void setAccount(int index, const QString& accountId);
    /// Adds what is new; only once it was reviewed.
    void start();
    /// Ends the adding after the batch that is under way.
    void stop();

    [[nodiscard]] Stage stage() const { return m_stage; }
    /// Why it ended by itself, or nothing can be read; a sentence.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] const QList<Account>& accounts() const { return m_accounts; }
    [[nodiscard]] const QList<OrderFileContent::Fault>& faults() const { return m_content->faults; }
    [[nodiscard]] int faultCount() const { return m_content->faultCount; }
    [[nodiscard]] int fresh() const { return static_cast<int>(m_fresh.size()); }
    /// In the ledger already, or in the file twice.
    [[nodiscard]] int known() const;
    [[nodiscard]] int added() const { return m_added; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    /// How far the stage is, of how much.
    [[nodiscard]] std::pair<int, int> progress() const { return {m_done, m_all}; }

Q_SIGNALS:
    /// The stage or its progress.
    void changed();

private:
    using Rows = QList<OrderFileContent::Row>;

    void takeContent(const std::shared_ptr<const OrderFileContent>& content);
    void review();
    void reviewNext(quint64 job);
    void takeReview(const Rows& rows, const QList<Order>& orders, const QList<int>& twins);
    void addNext();
    void addOf(int account, QList<Rows> others);
    void enter(Stage stage, const QString& problem = {});

    ImportedOrders m_orders;
    const QList<QPair<QString, QString>> m_known;
    std::shared_ptr<std::atomic_bool> m_gone = std::make_shared<std::atomic_bool>(false);
    std::shared_ptr<const OrderFileContent> m_content = std::make_shared<const OrderFileContent>();
    QList<Account> m_accounts;
    QList<Rows> m_waiting; ///< to be reviewed, each of one account
    Rows m_fresh;
    QSet<QString> m_ids;         ///< of the file, with their account
    QHash<QString, int> m_taken; ///< twins that lines without an id had
    Stage m_stage = Stage::Reading;
    QString m_problem;
    quint64 m_job = 0;
    int m_done = 0;
    int m_all = 0;
    int m_added = 0;
    bool m_stopping = false;
    bool m_wasStopped = false;
};
