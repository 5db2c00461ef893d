// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_item.h"
#include "models/bulk_undo.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QThreadPool>

#include <array>

/// The list of orders that is being prepared: each line with its service, charge and fault in words. Lists are checked
/// beside the GUI thread, a line that is edited at once. Removing, editing, adding and replacing can be undone.
class BulkModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkModel)

public:
    enum Column : int { Line, Service, Name, Link, Quantity, Charge, Check, Type, Others, ColumnCount };

    explicit BulkModel(QObject* parent = nullptr);
    ~BulkModel() override;

    /// What lines are checked against; everything is checked again. Nothing is checked while it is null.
    void setCatalog(const CatalogPtr& catalog, const QString& currency);
    [[nodiscard]] const CatalogPtr& catalog() const { return m_catalog; }
    [[nodiscard]] const QString& currency() const { return m_currency; }
    void setRunning(const BulkRunningLookup& lookup);
    /// Asks the lookup again for every line.
    void refreshRunning();

    /// In place of the list, or after its last line (numbered on from it); done when isChecking() ends.
    void replace(const QList<BulkRow>& rows);
    void append(const QList<BulkRow>& rows);
    [[nodiscard]] bool isChecking() const { return m_checks > 0; }
    /// Puts another row in a line's place and checks it alone.
    void edit(int row, const BulkRow& content);
    void remove(const QList<int>& rows);
    void removeFaulty();
    /// Takes off lines (by their numbers) that were handed over to be placed: nothing before it can be undone.
    void removeForGood(const QSet<int>& lines);
    void clear();
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty(); }
    void undo();

    [[nodiscard]] const QList<BulkItem>& items() const { return m_items; }
    [[nodiscard]] QList<BulkLine> faultyLines() const;
    [[nodiscard]] int count(BulkFacet facet) const { return m_counts.at(static_cast<std::size_t>(facet)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void checkingChanged(bool checking);
    /// Counts and totals are others.
    void countsChanged();

private:
    enum class Job : quint8 { Replace, Append, Recheck };
    void check(Job job, const QList<BulkRow>& rows);
    void recheck();
    void adopt(Job job, const QList<BulkItem>& items);
    void adoptAll(const QList<BulkItem>& items);
    void keep(BulkUndo step);
    void remark();
    void changed(const QList<int>& rows);
    void take(const QList<int>& rows);
    void put(const QList<std::pair<int, BulkItem>>& items);
    void recount();

    QList<BulkItem> m_items;
    QList<BulkUndo> m_undo; ///< the latest last
    CatalogPtr m_catalog;
    QString m_currency;
    BulkRunningLookup m_running;
    std::array<int, 5> m_counts{};
    QList<std::pair<Job, QList<BulkRow>>> m_waiting; ///< until there is a catalog
    int m_checks = 0;                                ///< being made
    bool m_owed = false;                             ///< everything is to be checked again
    quint64 m_epoch = 0;                             ///< of the list: what was begun for an earlier one is dropped
    quint64 m_edition = 0;                           ///< counts every change of a row
    QThreadPool m_pool;
};
