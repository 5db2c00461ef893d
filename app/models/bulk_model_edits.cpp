// SPDX-License-Identifier: GPL-3.0-or-later
// The editing of a BulkModel, and its undoing.
#include "models/bulk_model.h"
#include "models/row_spans.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

namespace {

constexpr qsizetype undoSteps = 50;
// Beyond this many spans a view is quicker to begin anew than to follow.
constexpr qsizetype manySpans = 64;

} // namespace

void BulkModel::edit(int row, const BulkRow& content) {
    if (row < 0 || row >= rowCount() || !m_catalog || content == m_items.at(row).line.row)
        return;
    ++m_edition;
    // What is typed into one line without a break is undone at once.
    const bool goesOn = !m_undo.isEmpty() && m_undo.constLast().kind == BulkUndo::Kind::Change &&
                        m_undo.constLast().items.constFirst().first == row;
    if (!goesOn)
        keep({BulkUndo::Kind::Change, {{row, m_items.at(row)}}, {}, 0});
    m_items[row] = checkBulkItem(content, *m_catalog, m_currency);
    if (const auto& order = m_items.at(row).line.order; order && m_running)
        m_items[row].running = m_running(order->service.id, order->link);
    changed({row});
    changed(markRepeated(m_items));
}

void BulkModel::remove(const QList<int>& rows) {
    if (rows.isEmpty())
        return;
    ++m_edition;
    BulkUndo step{BulkUndo::Kind::Put, {}, {}, 0};
    for (const int row : rows)
        step.items.append({row, m_items.at(row)});
    keep(std::move(step));
    take(rows);
    remark();
}

void BulkModel::removeFaulty() {
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (facetOf(m_items.at(row)) == BulkFacet::Faulty)
            rows.append(row);
    }
    remove(rows);
}

void BulkModel::removeForGood(const QSet<int>& lines) {
    QList<int> rows;
    for (int row = 0; row < rowCount(); ++row) {
        if (lines.contains(m_items.at(row).line.row.line))
            rows.append(row);
    }
    ++m_edition;
    m_undo.clear();
    take(rows);
    remark();
}

void BulkModel::clear() {
    ++m_epoch;
    ++m_edition;
    if (!m_items.isEmpty())
        keep({BulkUndo::Kind::Replace, {}, m_items, 0});
    adoptAll({});
}

void BulkModel::undo() {
    if (m_undo.isEmpty())
        return;
    ++m_edition;
    const BulkUndo step = m_undo.takeLast();
    switch (step.kind) {
    case BulkUndo::Kind::Replace:
        ++m_epoch;
        adoptAll(step.before);
        break;
    case BulkUndo::Kind::Change:
        m_items[step.items.constFirst().first] = step.items.constFirst().second;
        changed({step.items.constFirst().first});
        break;
    case BulkUndo::Kind::Truncate:
        beginRemoveRows({}, step.size, rowCount() - 1);
        m_items.resize(step.size);
        endRemoveRows();
        break;
    case BulkUndo::Kind::Put:
        put(step.items);
        break;
    }
    // Put back lines may be of an older catalog, and orders may have ended meanwhile.
    std::ignore = markRunning(m_items, m_running);
    remark();
    if (m_catalog && !m_items.isEmpty())
        recheck();
}

void BulkModel::put(const QList<std::pair<int, BulkItem>>& items) {
    QList<int> rows;
    for (const auto& item : items)
        rows.append(item.first);
    const auto spans = rowSpans(rows);
    if (spans.size() <= manySpans) {
        qsizetype at = 0;
        for (const auto& [first, last] : spans) {
            beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_items.insert(row, items.at(at++).second);
            endInsertRows();
        }
        return;
    }
    beginResetModel();
    QList<BulkItem> whole;
    whole.reserve(m_items.size() + items.size());
    auto next = m_items.cbegin();
    for (const auto& [row, item] : items) {
        while (whole.size() < row)
            whole.append(*next++);
        whole.append(item);
    }
    std::copy(next, m_items.cend(), std::back_inserter(whole));
    m_items = whole;
    endResetModel();
}

void BulkModel::keep(BulkUndo step) {
    m_undo.append(std::move(step));
    if (m_undo.size() > undoSteps)
        m_undo.removeFirst();
}

void BulkModel::take(const QList<int>& rows) {
    const auto spans = rowSpans(rows);
    if (spans.size() > manySpans) {
        beginResetModel();
        QList<BulkItem> left;
        left.reserve(m_items.size() - rows.size());
        auto gone = rows.cbegin();
        for (int row = 0; row < m_items.size(); ++row) {
            if (gone != rows.cend() && *gone == row)
                ++gone;
            else
                left.append(m_items.at(row));
        }
        m_items = left;
        endResetModel();
        return;
    }
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        beginRemoveRows({}, span->first, span->second);
        m_items.remove(span->first, span->second - span->first + 1);
        endRemoveRows();
    }
}

void BulkModel::remark() {
    changed(markRepeated(m_items));
    recount();
}

void BulkModel::changed(const QList<int>& rows) {
    if (rows.isEmpty())
        return;
    for (const auto& [first, last] : rowSpans(rows))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    recount();
}

void BulkModel::recount() {
    m_counts = {};
    for (const BulkItem& item : std::as_const(m_items))
        ++m_counts.at(static_cast<std::size_t>(facetOf(item)));
    m_counts.at(0) = rowCount();
    Q_EMIT countsChanged();
}
