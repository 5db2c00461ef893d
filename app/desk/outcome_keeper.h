// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"
#include "store/unwritten_orders.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <functional>

/// How a sent order ended. text: the provider's order id where it was placed, else words for people.
struct OrderOutcome final {
    OrderKey key = 0;
    QString accountId;
    QString link;
    Placement placement = Placement::Unconfirmed;
    QString text;
};

/// Writes outcomes into the ledger and does not give up: what cannot be written is kept, tried again after 1 s, 2 s …
/// 30 s, and blocks new orders (of every account that shares this object) until it is written. Order ids are kept in
/// UnwrittenOrders meanwhile and read back by start(), so that the end of the program loses none.
class OutcomeKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutcomeKeeper)

public:
    using AccountName = std::function<QString(const QString& accountId)>;

    /// ledger must outlive this object. accountName: what people call an account.
    explicit OutcomeKeeper(Ledger& ledger, AccountName accountName = {}, QObject* parent = nullptr);
    /// Tries once more; what is still not written stays in the file.
    ~OutcomeKeeper() override;

    /// Once the ledger is open: writes down what an earlier run could not.
    void start();
    void setDelays(std::chrono::milliseconds first, std::chrono::milliseconds most);
    /// Ends in ended(), at once or when it can be written.
    void record(const OrderOutcome& outcome);
    void tryNow();

    [[nodiscard]] bool isBlocked() const { return !m_unwritten.isEmpty(); }
    [[nodiscard]] const QList<OrderOutcome>& unwritten() const { return m_unwritten; }
    /// Orders of an earlier run that the ledger has no row for.
    [[nodiscard]] const QList<UnwrittenOrder>& strays() const { return m_strays; }
    [[nodiscard]] QString filePath() const { return m_file.filePath(); }

Q_SIGNALS:
    /// Durable in the ledger.
    void ended(const OrderOutcome& outcome);
    /// The first time that it could not be written.
    void delayed(const OrderOutcome& outcome, const LedgerError& error);
    /// unwritten(), after each attempt, or strays().
    void changed(const LedgerError& error);
    void blockedChanged(bool blocked);

private:
    void write(const OrderOutcome& outcome);
    void onFailed(const OrderOutcome& outcome, const LedgerError& error);
    void settle(const OrderOutcome& outcome, const LedgerError& error);
    void end(const OrderOutcome& outcome);
    void readBack(const UnwrittenOrder& order);
    void findStray(const UnwrittenOrder& order);
    void saveFile();
    [[nodiscard]] UnwrittenOrder lineOf(const OrderOutcome& outcome) const;

    Ledger& m_ledger;
    AccountName m_accountName;
    UnwrittenOrders m_file;
    QThreadPool m_disk; ///< the file's, one thread
    QList<OrderOutcome> m_unwritten;
    QList<UnwrittenOrder> m_reading; ///< of an earlier run, not settled yet
    QList<UnwrittenOrder> m_strays;
    QTimer m_again;
    OrderKey m_trying = 0; ///< which of m_unwritten is being tried again
    std::chrono::milliseconds m_first{1'000};
    std::chrono::milliseconds m_most{30'000};
    std::chrono::milliseconds m_delay{m_first};
};

Q_DECLARE_METATYPE(OrderOutcome)
