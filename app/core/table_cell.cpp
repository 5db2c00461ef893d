// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/table_cell.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString figure(const Decimal& number, QChar decimalMark) {
    QString text = number.toString();
    return decimalMark == u'.' ? text : text.replace(u'.', decimalMark);
}

struct Writer final {
    QChar decimalMark;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const Decimal& number) const { return figure(number, decimalMark); }
    QString operator()(const Money& money) const { return figure(money.amount, decimalMark); }
    QString operator()(bool yes) const {
        return yes ? QCoreApplication::translate("TableCell", "Yes") : QCoreApplication::translate("TableCell", "No");
    }
    QString operator()(const QDateTime& time) const { return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s); }
};

} // namespace

TableCell tableCell(const QVariant& raw) {
    switch (raw.typeId()) {
    case QMetaType::UnknownType:
        return {};
    case QMetaType::Bool:
        return raw.toBool();
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return Decimal(raw.toLongLong());
    case QMetaType::QDateTime:
        return raw.toDateTime();
    default:
        break;
    }
    if (raw.metaType() == QMetaType::fromType<Money>())
        return raw.value<Money>();
    if (raw.metaType() == QMetaType::fromType<Decimal>())
        return raw.value<Decimal>();
    const QString text = raw.toString();
    return text.isEmpty() ? TableCell() : TableCell(text);
}

QString cellText(const TableCell& cell, QChar decimalMark) {
    return std::visit(Writer{decimalMark}, cell);
}
