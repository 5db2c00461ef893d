// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_model.h"

#include "models/bulk_cells.h"
#include "models/bulk_line_words.h"
#include "models/row_spans.h"
#include "store/when_done.h"

#include <QPromise>

#include <tuple>
#include <utility>

BulkModel::BulkModel(QObject* parent)
    : QAbstractTableModel(parent) {
    m_pool.setMaxThreadCount(1); // lists come in the order they were given
}

BulkModel::~BulkModel() = default;

void BulkModel::setCatalog(const CatalogPtr& catalog, const QString& currency) {
    if (m_catalog == catalog && m_currency == currency)
        return;
    m_catalog = catalog;
    m_currency = currency;
    if (!m_catalog)
        return;
    if (!m_items.isEmpty())
        recheck();
    for (const auto& [job, rows] : std::exchange(m_waiting, {})) {
        --m_checks;
        check(job, rows);
    }
}

void BulkModel::setRunning(const BulkRunningLookup& lookup) {
    m_running = lookup;
    refreshRunning();
}

void BulkModel::refreshRunning() {
    changed(markRunning(m_items, m_running));
}

void BulkModel::replace(const QList<BulkRow>& rows) {
    ++m_epoch;
    for (const auto& waiting : std::exchange(m_waiting, {}))
        m_checks -= waiting.first == Job::Recheck ? 0 : 1;
    check(Job::Replace, rows);
}

void BulkModel::append(const QList<BulkRow>& rows) {
    check(m_items.isEmpty() && m_checks == 0 ? Job::Replace : Job::Append, rows);
}

void BulkModel::recheck() {
    QList<BulkRow> rows;
    rows.reserve(m_items.size());
    for (const BulkItem& item : std::as_const(m_items))
        rows.append(item.line.row);
    check(Job::Recheck, rows);
}

void BulkModel::check(Job job, const QList<BulkRow>& rows) {
    ++m_checks;
    if (m_checks == 1)
        Q_EMIT checkingChanged(true);
    if (!m_catalog) {
        m_waiting.append({job, rows});
        return;
    }
    auto promise = std::make_shared<QPromise<QList<BulkItem>>>();
    promise->start();
    m_pool.start([promise, rows, catalog = m_catalog, currency = m_currency] {
        promise->addResult(checkBulkItems(rows, *catalog, currency));
        promise->finish();
    });
    whenDone(promise->future(), this,
             [this, job, epoch = m_epoch, edition = m_edition, of = m_catalog](const QList<BulkItem>& items) {
                 // Edited, or another catalog meanwhile: what was found is not of this list any more.
                 const bool stale = job == Job::Recheck && edition != m_edition;
                 m_owed = m_owed || stale || of != m_catalog;
                 if (epoch == m_epoch && !stale)
                     adopt(job, items);
                 if (--m_checks == 0 && std::exchange(m_owed, false) && m_catalog && !m_items.isEmpty())
                     recheck();
                 else if (m_checks == 0)
                     Q_EMIT checkingChanged(false);
             });
}

void BulkModel::adopt(Job job, const QList<BulkItem>& items) {
    if (job == Job::Recheck) {
        for (qsizetype at = 0; at < items.size(); ++at) {
            m_items[at].line = items.at(at).line;
            m_items[at].place = items.at(at).place;
        }
        std::ignore = markRunning(m_items, m_running);
        std::ignore = markRepeated(m_items);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        recount();
        return;
    }
    ++m_edition;
    if (job == Job::Replace) {
        if (!m_items.isEmpty())
            keep({BulkUndo::Kind::Replace, {}, m_items, 0});
        adoptAll(items);
        return;
    }
    if (items.isEmpty())
        return;
    keep({BulkUndo::Kind::Truncate, {}, {}, rowCount()});
    const int last = m_items.isEmpty() ? 0 : m_items.constLast().line.row.line;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(items.size()) - 1);
    for (BulkItem item : items) {
        item.line.row.line += last;
        m_items.append(item);
    }
    endInsertRows();
    remark();
}

void BulkModel::adoptAll(const QList<BulkItem>& items) {
    beginResetModel();
    m_items = items;
    std::ignore = markRunning(m_items, m_running);
    std::ignore = markRepeated(m_items);
    endResetModel();
    recount();
}

QList<BulkLine> BulkModel::faultyLines() const {
    QList<BulkLine> lines;
    for (const BulkItem& item : m_items) {
        if (facetOf(item) == BulkFacet::Faulty)
            lines.append(item.line);
    }
    return lines;
}

int BulkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int BulkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return bulkCell(m_items.at(index.row()), static_cast<Column>(index.column()), role);
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    return bulkHeader(static_cast<Column>(section), role);
}

Qt::ItemFlags BulkModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isBulkCellEditable(m_items.at(index.row()), static_cast<Column>(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool BulkModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const BulkLine& line = m_items.at(index.row()).line;
    BulkRow row = line.row;
    row.unreadable.clear(); // typed by a person: it is a row now
    const QString text = value.toString().trimmed();
    switch (index.column()) {
    case Service:
        row.service = text;
        break;
    case Link:
        row.values.insert(linkFieldOf(line), text);
        break;
    default:
        row.values.insert(Field::Quantity, text);
        break;
    }
    edit(index.row(), row);
    return true;
}
