// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/service_figures.h"

#include <QHash>

#include <memory>
#include <vector>

/// What the services of a catalog did, by Catalog::key().
using ServiceFiguresByKey = QHash<QString, ServiceFigures>;

/// The services of a catalog with their records. Immutable, may be read from any thread. Rows are the catalog's.
class CatalogRecords final {
    Q_DISABLE_COPY_MOVE(CatalogRecords)

public:
    CatalogRecords(const CatalogPtr& catalog, const ServiceFiguresByKey& figures);

    /// Null where the service was never ordered.
    [[nodiscard]] const ServiceFigures* of(int row) const;

    /// What a service is sorted and told by: nothing where its record says nothing about it.
    [[nodiscard]] std::optional<qint64> finishTime(int row) const; ///< median, milliseconds
    [[nodiscard]] std::optional<qint64> deliveredThousandths(int row) const;

    enum class Column : quint8 { FinishesIn, Delivered };
    [[nodiscard]] std::optional<qint64> value(int row, Column column) const;
    /// Stable. Services of fewer than ServiceFigures::few orders stand behind the others, those without any last,
    /// whichever way: nothing gets to the top by luck.
    void sort(std::vector<int>& rows, Column column, bool descending) const;

private:
    [[nodiscard]] bool isSure(int row, Column column) const;

    QHash<int, ServiceFigures> m_ofRow;
};

using CatalogRecordsPtr = std::shared_ptr<const CatalogRecords>;
