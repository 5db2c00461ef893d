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

QString accountOf(const Catalog& catalog, int row) {
    const auto& accounts = catalog.accounts();
    return accounts.empty() ? QString() : accounts[static_cast<std::size_t>(catalog.accountIndex(row))].name;
}

QString lowestWords(const Catalog& catalog, int row) {
    //: %1 is a kind of services: "Instagram · Followers".
    return words(QT_TRANSLATE_NOOP("CatalogCells", "Lowest rate of these for %1")).arg(catalog.kind(row));
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
    case Column::Account:
        return accountOf(catalog, row);
    case Column::Kind:
        return catalog.kind(row);
    case Column::Favourite:
    case Column::Refill:
    case Column::Cancel:
    case Column::Changed:
    case Column::MyPrice:    // my_price_cell.h
    case Column::FinishesIn: // record_cell.h
    case Column::Delivered:
    case Column::ColumnCount:
        break;
    }
    return {};
}

QString spokenText(const Catalog& catalog, int row, Column column, const CatalogRowSight& sight) {
    switch (column) {
    case Column::Rate:
        return shownText(catalog, row, column, sight.currency) +
               (sight.lowest ? u". "_s + lowestWords(catalog, row) : QString());
    case Column::Favourite:
    case Column::Refill:
    case Column::Cancel:
        return flagWords(catalog, row, column, sight.favourite);
    case Column::Min:
        return exactLimit(catalog.min(row));
    case Column::Max:
        return exactLimit(catalog.max(row));
    default:
        return shownText(catalog, row, column, sight.currency);
    }
}

QString tipText(const Catalog& catalog, int row, Column column, const CatalogRowSight& sight) {
    switch (column) {
    case Column::Rate:
        return sight.lowest ? lowestWords(catalog, row) : QString();
    case Column::Favourite:
    case Column::Refill:
    case Column::Cancel:
    case Column::Min:
    case Column::Max:
        return spokenText(catalog, row, column, sight);
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
    case Column::FinishesIn:
    case Column::Delivered:
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

QVariant catalogCell(const Catalog& catalog, int row, CatalogModel::Column column, int role,
                     const CatalogRowSight& sight) {
    const bool favourite = sight.favourite;
    switch (role) {
    case Qt::DisplayRole:
        return shownText(catalog, row, column, sight.currency);
    case Qt::AccessibleTextRole:
        return spokenText(catalog, row, column, sight);
    case Qt::ToolTipRole: {
        const QString tip = tipText(catalog, row, column, sight);
        return tip.isEmpty() ? QVariant() : tip;
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(column));
    case Qt::CheckStateRole:
        return column == Column::Favourite ? QVariant(favourite ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Role::Raw:
        return rawValue(catalog, row, column, sight.currency, favourite);
    case Role::Key:
        return catalog.key(row);
    case Role::Mark:
        return sight.lowest && column == Column::Rate ? words(QT_TRANSLATE_NOOP("CatalogCells", "Lowest")) : QString();
    case Role::Muted:
        return catalog.gone(row);
    case Role::Icon:
        return iconOf(column, favourite);
    case Role::Tone:
        if (column == Column::Rate && sight.lowest)
            return static_cast<int>(Tone::Good);
        return static_cast<int>(column == Column::Favourite && favourite ? Tone::Warn : Tone::Neutral);
    default:
        return {};
    }
}

QVariant catalogHeader(CatalogModel::Column column, int role) {
    static constexpr const char* titles[] = {
        QT_TRANSLATE_NOOP("CatalogCells", "Favourite"),   QT_TRANSLATE_NOOP("CatalogCells", "ID"),
        QT_TRANSLATE_NOOP("CatalogCells", "Service"),     QT_TRANSLATE_NOOP("CatalogCells", "Rate per 1000"),
        QT_TRANSLATE_NOOP("CatalogCells", "Min"),         QT_TRANSLATE_NOOP("CatalogCells", "Max"),
        QT_TRANSLATE_NOOP("CatalogCells", "Refill"),      QT_TRANSLATE_NOOP("CatalogCells", "Cancel"),
        QT_TRANSLATE_NOOP("CatalogCells", "Category"),    QT_TRANSLATE_NOOP("CatalogCells", "Type"),
        QT_TRANSLATE_NOOP("CatalogCells", "Changed"),     QT_TRANSLATE_NOOP("CatalogCells", "My price"),
        QT_TRANSLATE_NOOP("CatalogCells", "Account"),     QT_TRANSLATE_NOOP("CatalogCells", "Kind"),
        QT_TRANSLATE_NOOP("CatalogCells", "Finishes in"), QT_TRANSLATE_NOOP("CatalogCells", "Delivered"),
    };
    static_assert(std::size(titles) == CatalogModel::ColumnCount);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return words(titles[column]);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column));
    if (role == Role::Raw && column == Column::FinishesIn)
        return words(QT_TRANSLATE_NOOP("CatalogCells", "Finishes in, minutes"));
    if (role == Role::Raw && column == Column::Delivered)
        return words(QT_TRANSLATE_NOOP("CatalogCells", "Delivered, %"));
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
    case Column::Account:
        return Query::Account;
    case Column::Kind:
        return Query::Kind;
    case Column::FinishesIn:
        return Query::FinishesIn;
    case Column::Delivered:
        return Query::Delivered;
    case Column::ColumnCount:
        break;
    }
    return Query::Provider;
}
