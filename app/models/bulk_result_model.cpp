// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_result_model.h"

#include "models/bulk_line_words.h"
#include "models/row_spans.h"

#include <QLocale>

#include <iterator>

namespace {

using Column = BulkResultModel::Column;

bool isFigure(int column) {
    return column == Column::Line || column == Column::Service || column == Column::Quantity ||
           column == Column::Charge || column == Column::OrderId;
}

bool isSame(const BulkListLine& a, const BulkListLine& b) {
    return a.orderKey == b.orderKey && a.placement == b.placement && a.orderId == b.orderId && a.text == b.text;
}

QString shownText(const BulkListLine& line, Column column, bool stopped) {
    const CheckedOrder& order = line.order;
    switch (column) {
    case Column::Line:
        return QLocale().toString(line.sourceLine);
    case Column::Service:
        return order.service.id;
    case Column::Name:
        return order.service.name;
    case Column::Link:
        return shortLink(order.link);
    case Column::Quantity:
        return order.units > 0 ? QLocale().toString(order.units) : QString();
    case Column::Charge:
        return chargeRangeText(order.charge, serviceType(order.service.type).units == UnitRule::PerPost);
    case Column::Outcome:
        return outcomeText(line, stopped);
    case Column::OrderId:
        return line.orderId;
    case Column::ColumnCount:
        break;
    }
    return {};
}

QVariant rawValue(const BulkListLine& line, Column column, bool stopped) {
    if (column == Column::Line)
        return line.sourceLine;
    if (column == Column::Quantity)
        return line.order.units;
    if (column == Column::Charge)
        return QVariant::fromValue(line.order.charge.most);
    return shownText(line, column, stopped);
}

} // namespace

BulkResultModel::BulkResultModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void BulkResultModel::setLines(qint64 list, const QList<BulkListLine>& lines, bool stopped) {
    if (list != m_list || lines.size() != m_lines.size()) {
        beginResetModel();
        m_list = list;
        m_lines = lines;
        m_stopped = stopped;
        endResetModel();
        recount();
        return;
    }
    QList<int> changed;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool reworded = stopped != m_stopped && lines.at(at).orderKey == 0;
        if (reworded || !isSame(lines.at(at), m_lines.at(at)))
            changed.append(static_cast<int>(at));
    }
    if (changed.isEmpty())
        return;
    m_lines = lines;
    m_stopped = stopped;
    for (const auto& [first, last] : rowSpans(changed))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    recount();
}

void BulkResultModel::recount() {
    m_counts = {};
    for (const BulkListLine& line : std::as_const(m_lines))
        ++m_counts.at(static_cast<std::size_t>(outcomeOf(line, m_stopped)));
    m_counts.at(0) = rowCount();
    Q_EMIT countsChanged();
}

int BulkResultModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int BulkResultModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BulkResultModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkListLine& line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(line, column, m_stopped);
    case Qt::AccessibleTextRole:
        return column == Link ? line.order.link : shownText(line, column, m_stopped);
    case Qt::ToolTipRole:
        if (column == Link)
            return line.order.link;
        return column == Outcome || column == Name || column == Charge ? shownText(line, column, m_stopped)
                                                                       : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Role::Raw:
        return rawValue(line, column, m_stopped);
    case Role::Key:
        return QVariant::fromValue(line.orderKey);
    case Role::Facet:
        return static_cast<int>(outcomeOf(line, m_stopped));
    case Role::Icon:
        return column == Outcome ? QVariant(outcomeIcon(line, m_stopped)) : QVariant();
    case Role::Tone:
        return column == Outcome ? QVariant(static_cast<int>(outcomeTone(line, m_stopped))) : QVariant();
    default:
        return {};
    }
}

QVariant BulkResultModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    static constexpr const char* titles[] = {
        QT_TR_NOOP("Line"),     QT_TR_NOOP("Service"), QT_TR_NOOP("Name"),    QT_TR_NOOP("Link"),
        QT_TR_NOOP("Quantity"), QT_TR_NOOP("Charge"),  QT_TR_NOOP("Outcome"), QT_TR_NOOP("Order ID"),
    };
    static_assert(std::size(titles) == ColumnCount);
    return tr(titles[section]);
}
