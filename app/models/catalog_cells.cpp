// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_cells.h"

#include "core/money.h"
#include "core/number_text.h"
#include "models/roles.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Column = CatalogModel::Column;

QString words(const char* text) {
    return QCoreApplication::translate("CatalogCells", text);
}

Money rateOf(const Catalog& catalog, int row, const QString& currency) {
    return {catalog.rate(row), currency};
}

// Providers give 0 where they give no limit.
QString limitText(qint64 limit) {
    return limit > 0 ? shortCount(limit, QLocale()) : u"—"_s;
}

QString exactLimit(qint64 limit) {
    return limit > 0 ? QLocale().toString(limit) : words(QT_TRANSLATE_NOOP("CatalogCells", "No limit given"));
}

QVariant rawLimit(qint64 limit) {
    return limit > 0 ? QVariant(limit) : QVariant();
}

QString flagWords(const Catalog& catalog, int row, Column column, bool favourite) {
    if (column == Column::Favourite)
        return favourite ? words(QT_TRANSLATE_NOOP("CatalogCells", "Favourite"))
                         : words(QT_TRANSLATE_NOOP("CatalogCells", "Not a favourite"));
    if (column == Column::Refill)
        return catalog.refill(row) ? words(QT_TRANSLATE_NOOP("CatalogCells", "Refill offered"))
                                   : words(QT_TRANSLATE_NOOP("CatalogCells", "No refill"));
    return catalog.cancel(row) ? words(QT_TRANSLATE_NOOP("CatalogCells", "Cancel offered"))
                               : words(QT_TRANSLATE_NOOP("CatalogCells", "No cancel"));
}

QString shownText(const Catalog& catalog, int row, Column column, const QString& currency) {
    switch (column) {
    case Column::Id:
        return catalog.id(row);
    case Column::Name:
        return catalog.name(row);
    case Column::Rate:
        return rateOf(catalog, row, currency).toText(QLocale());
    case Column::Min:
        return limitText(catalog.min(row));
    case Column::Max:
        return limitText(catalog.max(row));
    case Column::Category:
        return catalog.category(row);
    case Column::Type:
        return catalog.type(row);
    case Column::Favourite:
    case Column::Refill:
    case Column::Cancel:
    case Column::Changed:
    case Column::MyPrice: // my_price_cell.h
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString spokenText(const Catalog& catalog, int row, Column column, const QString& currency, bool favourite) {
    switch (column) {
    case Column::Favourite:
    case Column::Refill:
    case Column::Cancel:
        return flagWords(catalog, row, column, favourite);
    case Column::Min:
        return exactLimit(catalog.min(row));
    case Column::Max:
        return exactLimit(catalog.max(row));
    default:
        return shownText(catalog, row, column, currency);
    }
}

QString tipText(const Catalog& catalog, int row, Column column, bool favourite) {
    switch (column) {
    case Column::Favourite:
    case Column::Refill:
    case Column::Cancel:
    case Column::Min:
    case Column::Max:
        return spokenText(catalog, row, column, {}, favourite);
    case Column::Name:
    case Column::Category:
        return shownText(catalog, row, column, {});
    default:
        return {};
    }
}

QVariant rawValue(const Catalog& catalog, int row, Column column, const QString& currency, bool favourite) {
    switch (column) {
    case Column::Favourite:
        return favourite;
    case Column::Refill:
        return catalog.refill(row);
    case Column::Cancel:
        return catalog.cancel(row);
    case Column::Rate:
        return QVariant::fromValue(rateOf(catalog, row, currency));
    case Column::Min:
        return rawLimit(catalog.min(row));
    case Column::Max:
        return rawLimit(catalog.max(row));
    default:
        return shownText(catalog, row, column, currency);
    }
}

QString iconOf(Column column, bool favourite) {
    switch (column) {
    case Column::Favourite:
        return favourite ? u"star-filled"_s : u"star"_s;
    case Column::Refill:
        return u"rotate-ccw"_s;
    case Column::Cancel:
        return u"ban"_s;
    default:
        return {};
    }
}

Qt::Alignment alignmentOf(Column column) {
    switch (column) {
    case Column::Id:
    case Column::Rate:
    case Column::Min:
    case Column::Max:
    case Column::MyPrice:
        return Qt::AlignRight | Qt::AlignVCenter;
    case Column::Favourite:
    case Column::Refill:
    case Column::Cancel:
        return Qt::AlignCenter;
    default:
        return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

} // namespace

QVariant catalogCell(const Catalog& catalog, int row, CatalogModel::Column column, int role, const QString& currency,
                     bool favourite) {
    switch (role) {
    case Qt::DisplayRole:
        return shownText(catalog, row, column, currency);
    case Qt::AccessibleTextRole:
        return spokenText(catalog, row, column, currency, favourite);
    case Qt::ToolTipRole: {
        const QString tip = tipText(catalog, row, column, favourite);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case Qt::CheckStateRole:
        return column == Column::Favourite ? QVariant(favourite ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Role::Raw:
        return rawValue(catalog, row, column, currency, favourite);
    case Role::Key:
        return catalog.id(row);
    case Role::Muted:
        return catalog.gone(row);
    case Role::Icon:
        return iconOf(column, favourite);
    case Role::Tone:
        return static_cast<int>(column == Column::Favourite && favourite ? Tone::Warn : Tone::Neutral);
    default:
        return {};
    }
}

QVariant catalogHeader(CatalogModel::Column column, int role) {
    static constexpr const char* titles[] = {
        QT_TRANSLATE_NOOP("CatalogCells", "Favourite"), QT_TRANSLATE_NOOP("CatalogCells", "ID"),
        QT_TRANSLATE_NOOP("CatalogCells", "Service"),   QT_TRANSLATE_NOOP("CatalogCells", "Rate per 1000"),
        QT_TRANSLATE_NOOP("CatalogCells", "Min"),       QT_TRANSLATE_NOOP("CatalogCells", "Max"),
        QT_TRANSLATE_NOOP("CatalogCells", "Refill"),    QT_TRANSLATE_NOOP("CatalogCells", "Cancel"),
        QT_TRANSLATE_NOOP("CatalogCells", "Category"),  QT_TRANSLATE_NOOP("CatalogCells", "Type"),
        QT_TRANSLATE_NOOP("CatalogCells", "Changed"),   QT_TRANSLATE_NOOP("CatalogCells", "My price"),
    };
    static_assert(std::size(titles) == CatalogModel::ColumnCount);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(titles[column]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    return {};
}

CatalogQuery::Column queryColumn(CatalogModel::Column column) {
    using Query = CatalogQuery::Column;
    switch (column) {
    case Column::Favourite:
        return Query::Favourite;
    case Column::Id:
        return Query::Id;
    case Column::Name:
        return Query::Name;
    case Column::Rate:
        return Query::Rate;
    case Column::Min:
        return Query::Min;
    case Column::Max:
        return Query::Max;
    case Column::Refill:
        return Query::Refill;
    case Column::Cancel:
        return Query::Cancel;
    case Column::Category:
        return Query::Category;
    case Column::Type:
        return Query::Type;
    case Column::Changed:
        return Query::Changed;
    case Column::MyPrice:
        return Query::MyPrice;
    case Column::ColumnCount:
        break;
    }
    return Query::Provider;
}
