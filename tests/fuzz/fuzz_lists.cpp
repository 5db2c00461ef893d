// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "../core/catalog_maker.h"
#include "desk/bulk_text.h"
#include "desk/csv_table.h"
#include "desk/order_file_content.h"
#include "desk/workbook_check.h"

#include <QBuffer>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

CatalogPtr listedServices() {
    static const CatalogPtr catalog = [] {
        QList<Service> services;
        for (const QString& type : {u"Default"_s, u"Custom Comments"_s, u"Subscriptions"_s, u"Poll"_s, u"Odd"_s}) {
            services.append(
                makeService(QString::number(101 + services.size()), u"A service"_s, u"Category"_s, u"1.5"_s));
            services.last().type = type;
            services.last().min = 10;
            services.last().max = 100'000;
        }
        return makeCatalog(services);
    }();
    return catalog;
}

QString asRead(const QList<BulkRow>& rows) {
    QStringList lines;
    for (const BulkRow& row : rows) {
        QString line = row.service;
        for (auto it = row.values.cbegin(); it != row.values.cend(); ++it)
            line += u"\x1f%1=%2"_s.arg(static_cast<int>(it.key())).arg(it.value());
        // In which order the columns of different names stand means nothing.
        auto others = row.others;
        std::stable_sort(others.begin(), others.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [name, value] : others)
            line += u'\x1f' + name + u'=' + value;
        lines.append(line);
    }
    return lines.join(u'\x1e');
}

QString described(const Order& order) {
    QString text = QStringList{order.accountId,
                               order.orderId,
                               order.serviceId,
                               order.serviceName,
                               order.serviceType,
                               order.link,
                               order.placementText,
                               order.rawStatus,
                               order.refillId,
                               order.refillRawStatus,
                               order.rate.amount.toString(),
                               order.rate.currency,
                               order.expectedCharge.amount.toString(),
                               QString::number(order.units),
                               QString::number(order.recordedAt),
                               QString::number(order.placedAt),
                               order.charge ? order.charge->amount.toString() + order.charge->currency : u"-"_s}
                       .join(u'\x1f');
    for (const auto& [name, value] : order.parameters)
        text += u'\x1e' + name + u'=' + value;
    return text;
}

QByteArray written(const QList<Order>& orders) {
    ExportTable table;
    for (const QString& head : orderFileHeads())
        table.columns.append({head, false, {}});
    table.rows = orders.size();
    table.row = [&orders](qint64 row) { return orderFileCells(orders.at(row), u"First"_s); };
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    static_cast<void>(writeCsvTable(file, ExportRows(table, [](qint64) { return true; }), {ExportFormat::Csv}));
    return file.data();
}

} // namespace

QString fuzz::bulkList(const QByteArray& bytes) {
    const auto read = readBulkText(bytes);
    if (!read)
        return read.error().isEmpty() ? u"nothing is said of a list that cannot be read"_s : QString();
    QList<BulkRow> good;
    int last = 0;
    for (const BulkRow& row : read.value()) {
        if (row.line <= last)
            return u"the lines are not in order"_s;
        last = row.line;
        const BulkLine line = checkBulkRow(row, *listedServices(), u"USD"_s);
        if (line.order.has_value() != line.problem.isEmpty())
            return u"a line is neither an order nor has it a problem, or both"_s;
        if (line.order && !row.unreadable.isEmpty())
            return u"a line that cannot be read is an order"_s;
        if (line.order)
            good.append(row);
    }
    // What can be placed comes back from a file of it as it was.
    if (good.isEmpty())
        return {};
    const auto again = readBulkText(writeBulkText(good));
    if (!again)
        return u"a written list cannot be read: "_s + again.error();
    return asRead(again.value()) == asRead(good) ? QString() : u"a written list is read as another one"_s;
}

QString fuzz::orderFile(const QByteArray& bytes) {
    const OrderFileContent content = readOrderFile(bytes, [] { return true; });
    const QList<Order> orders = content.orders(content.rows);
    if (orders.size() != content.rows.size())
        return u"a line that could be read cannot be read again"_s;
    if (orders.isEmpty())
        return {};
    const OrderFileContent again = readOrderFile(written(orders), [] { return true; });
    if (!again.problem.isEmpty() || again.faultCount > 0)
        return u"a written file cannot be read: "_s +
               (again.problem.isEmpty() ? again.faults.value(0).reason : again.problem);
    const QList<Order> back = again.orders(again.rows);
    if (back.size() != orders.size())
        return u"a written file has another number of orders"_s;
    for (qsizetype at = 0; at < orders.size(); ++at) {
        if (described(back.at(at)) != described(orders.at(at)))
            return u"an order comes back as another one: "_s + described(orders.at(at)) + u" / "_s +
                   described(back.at(at));
    }
    return {};
}

QString fuzz::workbook(const QByteArray& bytes) {
    static const QTemporaryDir folder(folderTemplate());
    const QString path = folder.filePath(u"book.xlsx"_s);
    write(path, bytes);
    static_cast<void>(isWholeWorkbook(path));
    return {};
}
