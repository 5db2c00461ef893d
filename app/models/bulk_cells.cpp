// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/bulk_cells.h"

#include "core/number_text.h"
#include "models/bulk_line_words.h"
#include "models/roles.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Column = BulkModel::Column;

QString words(const char* text) {
    return QCoreApplication::translate("BulkCells", text);
}

QString chargeText(const BulkLine& line) {
    return line.charge ? chargeRangeText(*line.charge, serviceType(line.serviceType).units == UnitRule::PerPost)
                       : QString();
}

QString runningText(const BulkRunning& running) {
    if (!running.orderId.isEmpty())
        return QCoreApplication::translate("BulkCells", "Order %1 is running for this link").arg(running.orderId);
    if (running.placement == Placement::Unconfirmed)
        return words(QT_TRANSLATE_NOOP("BulkCells", "An order for this link may have been placed already"));
    return words(QT_TRANSLATE_NOOP("BulkCells", "An order for this link is being sent"));
}

QString checkText(const BulkItem& item) {
    switch (facetOf(item)) {
    case BulkFacet::Faulty:
        return item.line.problem;
    case BulkFacet::Running:
        return runningText(*item.running);
    case BulkFacet::Repeated:
        return QCoreApplication::translate("BulkCells", "Same as line %1").arg(item.sameAs);
    case BulkFacet::Ready:
    case BulkFacet::All:
        break;
    }
    return words(QT_TRANSLATE_NOOP("BulkCells", "Ready"));
}

QString shownText(const BulkItem& item, Column column) {
    const BulkLine& line = item.line;
    switch (column) {
    case Column::Line:
        return QLocale().toString(line.row.line);
    case Column::Service:
        return line.row.service;
    case Column::Name:
        return line.serviceName;
    case Column::Link:
        return shortLink(bulkLink(line));
    case Column::Quantity:
        return bulkQuantityText(line);
    case Column::Charge:
        return chargeText(line);
    case Column::Check:
        return checkText(item);
    case Column::Type:
        return line.serviceType;
    case Column::Others:
        return otherFieldsText(line);
    case Column::ColumnCount:
        break;
    }
    return {};
}

// The lists in full, for the tooltip of a line whose quantity is that of a list.
QString tipText(const BulkItem& item, Column column) {
    constexpr qsizetype longest = 600;
    QString tip;
    if (column == Column::Quantity && !isBulkCellEditable(item, column)) {
        const bool comments = serviceType(item.line.serviceType).units == UnitRule::CommentLines;
        tip = item.line.row.values.value(comments ? Field::Comments : Field::Usernames);
    } else if (column == Column::Link) {
        tip = bulkLink(item.line);
    } else if (column == Column::Check || column == Column::Name || column == Column::Charge) {
        tip = shownText(item, column);
    }
    return tip.size() > longest ? tip.left(longest) + u'…' : tip;
}

QVariant rawValue(const BulkItem& item, Column column) {
    const BulkLine& line = item.line;
    switch (column) {
    case Column::Line:
        return line.row.line;
    case Column::Quantity:
        return line.units > 0 ? line.units : parseCount(line.row.values.value(Field::Quantity)).value_or(0);
    case Column::Link:
        return bulkLink(line);
    case Column::Charge:
        return line.charge ? QVariant::fromValue(line.charge->most) : QVariant();
    default:
        return shownText(item, column);
    }
}

QVariant editValue(const BulkItem& item, Column column) {
    if (column == Column::Quantity)
        return item.line.row.values.value(Field::Quantity);
    if (column == Column::Link)
        return bulkLink(item.line);
    return column == Column::Service ? QVariant(item.line.row.service) : QVariant();
}

QVariant checkLook(const BulkItem& item, int role) {
    struct Look {
        QString icon;
        Tone tone;
    };
    const auto facet = facetOf(item);
    const Look look = facet == BulkFacet::Ready    ? Look{u"circle-check"_s, Tone::Good}
                      : facet == BulkFacet::Faulty ? Look{u"circle-alert"_s, Tone::Bad}
                                                   : Look{u"triangle-alert"_s, Tone::Warn};
    return role == Role::Icon ? QVariant(look.icon) : QVariant(static_cast<int>(look.tone));
}

bool isFigure(Column column) {
    return column == Column::Line || column == Column::Service || column == Column::Quantity ||
           column == Column::Charge;
}

} // namespace

bool isBulkCellEditable(const BulkItem& item, BulkModel::Column column) {
    if (column == Column::Quantity) {
        const auto units = serviceType(item.line.serviceType).units;
        return units == UnitRule::Quantity || units == UnitRule::QuantityTimesRuns;
    }
    return column == Column::Service || column == Column::Link;
}

QVariant bulkCell(const BulkItem& item, BulkModel::Column column, int role) {
    switch (role) {
    case Qt::DisplayRole:
        return shownText(item, column);
    case Qt::AccessibleTextRole:
        return column == BulkModel::Link ? bulkLink(item.line) : shownText(item, column);
    case Qt::EditRole:
        return editValue(item, column);
    case Qt::ToolTipRole:
        return tipText(item, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Role::Raw:
        return rawValue(item, column);
    case Role::Key:
        return item.line.row.line;
    case Role::Facet:
        return static_cast<int>(facetOf(item));
    case Role::Icon:
    case Role::Tone:
        return column == Column::Check ? checkLook(item, role) : QVariant();
    default:
        return {};
    }
}

QVariant bulkHeader(BulkModel::Column column, int role) {
    static constexpr const char* titles[] = {
        QT_TRANSLATE_NOOP("BulkCells", "Line"),         QT_TRANSLATE_NOOP("BulkCells", "Service"),
        QT_TRANSLATE_NOOP("BulkCells", "Name"),         QT_TRANSLATE_NOOP("BulkCells", "Link"),
        QT_TRANSLATE_NOOP("BulkCells", "Quantity"),     QT_TRANSLATE_NOOP("BulkCells", "Charge"),
        QT_TRANSLATE_NOOP("BulkCells", "Check"),        QT_TRANSLATE_NOOP("BulkCells", "Type"),
        QT_TRANSLATE_NOOP("BulkCells", "Other fields"),
    };
    static_assert(std::size(titles) == BulkModel::ColumnCount);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(titles[column]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((isFigure(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}
