// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/refill_pages.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <functional>

/// The refills that match a query, as a table over the ledger. Keys come by themselves up to a few thousand and beyond
/// as a view comes near them (fetchMore); what rows show is read by page as it is looked at and kept in a bounded
/// cache. Live changes repaint the changed rows only, new refills come where they belong, and rows that no longer match
/// go; nothing else moves.
class RefillsModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefillsModel)

public:
    enum Column : int { RefillId, OrderId, Service, Link, Status, Asked, Changed, Account, ColumnCount };
    static constexpr int cached = 2'000; ///< rows that are held at once, at most

    /// ledger must outlive the model.
    explicit RefillsModel(Ledger& ledger, QObject* parent = nullptr);

    void setQuery(const RefillsQuery& query);
    [[nodiscard]] const RefillsQuery& query() const { return m_query; }
    /// Nothing while the row is being loaded.
    [[nodiscard]] std::optional<ListedRefill> refillAt(int row) const;
    [[nodiscard]] qint64 keyAt(int row) const { return m_keys.value(row); }
    [[nodiscard]] int rowOf(qint64 key) const; ///< -1 when not shown
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// While nobody looks, what changes is only noted.
    void setActive(bool active);
    /// Ids and names, for the column Account.
    void setAccountNames(const QHash<QString, QString>& names);
    [[nodiscard]] const QHash<QString, QString>& accountNames() const { return m_accountNames; }
    /// What the provider last said of a refill instead of its status.
    using Problems = std::function<QString(const QString& accountId, const QString& refillId)>;
    void setProblems(const Problems& problems) { m_problems = problems; }
    void repaintStatuses();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void loadingChanged();
    /// Refills came, went or changed: counts may have changed.
    void refillsChanged();
    /// The ledger could not be read; words for people.
    void readFailed(const QString& text);

private:
    void ask();
    void show(const RefillPage& page);
    void append(const RefillPage& page);
    void setLoading(bool loading);
    void want(int row) const;
    void readWanted();
    void keep(const QList<ListedRefill>& refills);
    void note(const QList<OrderKey>& orders);
    void refresh();
    void take(const QSet<OrderKey>& orders, const QList<ListedRefill>& refills);
    void removeKeys(const QSet<qint64>& keys);
    void place(const QSet<qint64>& arrived);
    bool insert(const QList<qint64>& order);
    void repaint(const QSet<qint64>& keys);

    RefillPages m_pages;
    RefillsQuery m_query;
    QList<qint64> m_keys;
    QSet<qint64> m_known; ///< the same
    mutable QCache<qint64, ListedRefill> m_cache{cached};
    mutable QList<int> m_wanted; ///< pages, the last asked for last
    QSet<OrderKey> m_noted;
    QSet<qint64> m_unplaced; ///< match, but their row must be asked for
    QHash<QString, QString> m_accountNames;
    Problems m_problems;
    QTimer m_minute;
    quint64 m_job = 0; ///< of the query
    bool m_everAsked = false;
    bool m_active = true;
    bool m_loading = false;
    bool m_hasMore = false;
    bool m_taking = false; ///< rows are being taken in: how many there are is not settled
    bool m_refreshing = false;
    bool m_placing = false;
};
