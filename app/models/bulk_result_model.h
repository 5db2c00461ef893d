// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_result.h"

#include <QAbstractTableModel>

#include <array>

/// The lines of a list in the ledger with what became of them. Live: lines that changed are told, nothing is reset
/// while the same list is shown.
class BulkResultModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkResultModel)

public:
    enum Column : int { Line, Service, Name, Link, Quantity, Charge, Outcome, OrderId, ColumnCount };

    explicit BulkResultModel(QObject* parent = nullptr);

    /// All lines of a list, as BulkBook::lines() gives them; another list (by its key) resets.
    void setLines(qint64 list, const QList<BulkListLine>& lines, bool stopped);
    [[nodiscard]] const QList<BulkListLine>& lines() const { return m_lines; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] int count(BulkResult outcome) const { return m_counts.at(static_cast<std::size_t>(outcome)); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void countsChanged();

private:
    void recount();

    qint64 m_list = 0;
    QList<BulkListLine> m_lines;
    bool m_stopped = false;
    std::array<int, 5> m_counts{};
};
