// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "core/id_range.h"
#include "core/order_match.h"
#include "store/order_evidence.h"

#include <QObject>

/// Looks for an order whose answer did not come: asks `status` about a range of ids, up to 100 a request and one
/// request after the other, behind what the account is polled for anyway. One search at a time; it only asks, nothing
/// is written. Ids that answer and that no order of the ledger has are candidates.
class OrderFinder final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderFinder)

public:
    static constexpr qint64 most = 1'000;
    static constexpr qint64 mostOneByOne = 50; ///< where the provider is asked about one id at a time

    enum class State : quint8 { Idle, Searching, Stopped, Failed, Finished };

    /// api and ledger must outlive this object. multiForms: as was learnt on an earlier day.
    OrderFinder(ApiService& api, Ledger& ledger, QString accountId, bool multiForms, QObject* parent = nullptr);

    /// Ends the search before. At most mostIds() ids are asked about. knownId: an id that surely answers, asked along
    /// once to learn whether the provider takes several at a time; may be empty.
    void search(const Order& order, IdRange range, const QString& knownId);
    /// What is under way is not waited for.
    void stop();
    /// Goes on where it was stopped or failed.
    void resume();

    [[nodiscard]] OrderKey orderKey() const { return m_order.key; } ///< 0: never searched
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const IdRange& range() const { return m_range; }
    [[nodiscard]] qint64 asked() const { return m_next - m_range.from; }
    /// Ids that answered but belong to orders of the ledger.
    [[nodiscard]] int known() const { return m_known; }
    /// Ids that were answered in words nobody knows, also when asked again: they may say that there is no such order,
    /// or anything else. unclearWords(): of the last of them, as errorText().
    [[nodiscard]] int unclear() const { return static_cast<int>(m_unclear.size()); }
    [[nodiscard]] const QString& unclearWords() const { return m_unclearWords; }
    /// The best first, then by id.
    [[nodiscard]] const QList<FoundOrder>& candidates() const { return m_candidates; }
    /// Why it failed, in words.
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool isOneByOne() const { return m_oneByOne; }
    [[nodiscard]] qint64 mostIds() const { return m_oneByOne ? mostOneByOne : most; }

Q_SIGNALS:
    void changed();

private:
    void askNext();
    void onSending(RequestToken token);
    void onAnswers(RequestToken token, const StatusesReply& answers);
    void onFailed(const ApiFailure& failure);
    void take(const StatusesReply& answers);
    void addCandidates(const QList<OrderReport>& reports, const QHash<QString, OrderKey>& known);
    void advance(const QStringList& unclear, const QString& words);
    void setOneByOne(bool oneByOne);
    void fail(const QString& problem);
    void end(State state);

    ApiService& m_api;
    OrderEvidence m_evidence;
    QString m_accountId;
    Order m_order;
    IdRange m_range;
    qint64 m_next = 0; ///< not asked about yet
    QStringList m_batch;
    QString m_knownId; ///< asked along with the first batch
    qint64 m_size = 0; ///< of the next batch: small ones first, so that a provider that takes one at a time is noticed
    RequestToken m_token = 0;
    int m_sent = 0; ///< requests for this batch
    quint64 m_job = 0;
    State m_state = State::Idle;
    QList<FoundOrder> m_candidates;
    int m_known = 0;
    QStringList m_unclear;
    QString m_unclearWords;
    bool m_again = false; ///< the unclear ones are asked about a second time
    QString m_problem;
    bool m_oneByOne;
};
