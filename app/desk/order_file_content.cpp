// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/order_file_content.h"

#include "desk/bulk_encoding.h"
#include "desk/csv_records.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array separators = {',', ';', '\t', '|'};
constexpr int often = 500;

// What no encoding could read is refused in lists of orders to place. Here it may stand in a provider's words that were
// written so: a letter that nobody uses, as long, stands for it while the lines are taken apart.
constexpr QByteArrayView unreadable("\xef\xbf\xbd");
constexpr QByteArrayView standIn("\xef\xa3\xbf");

void giveBack(QStringList& fields) {
    for (QString& field : fields)
        field.replace(QChar(0xf8ff), QChar(QChar::ReplacementCharacter));
}

// The heads, by the separator that makes them such.
bool findHeads(OrderFileContent& content) {
    for (const char separator : separators) {
        CsvRecords records(content.text, separator);
        CsvRecord record;
        if (!records.next(record) || !record.fault.isEmpty())
            continue;
        if (const auto reader = OrderFileReader::named(record.fields)) {
            content.reader = *reader;
            content.separator = separator;
            return true;
        }
    }
    return false;
}

int accountOf(OrderFileContent& content, const QString& id, const QString& name) {
    for (qsizetype at = 0; at < content.accounts.size(); ++at) {
        if (content.accounts.at(at).id == id)
            return static_cast<int>(at);
    }
    content.accounts.append({id, name, 0});
    return static_cast<int>(content.accounts.size()) - 1;
}

void addFault(OrderFileContent& content, int line, const QString& reason) {
    ++content.faultCount;
    if (content.faults.size() < OrderFileContent::mostFaults)
        content.faults.append({line, reason});
}

// A quotation mark that is not where it should be makes one of several lines.
bool reachesOver(const CsvRecord& record) {
    return std::any_of(record.fields.begin(), record.fields.end(),
                       [](const QString& field) { return field.contains(u'\n'); });
}

void takeLine(OrderFileContent& content, CsvRecords& records, CsvRecord& record) {
    if (OrderFileReader::named(record.fields))
        return; // once more where files were put together
    giveBack(record.fields);
    const auto order = content.reader.order(record.fields);
    if (!order && record.fault.isEmpty() && reachesOver(record))
        records.takeApart(record);
    if (!record.fault.isEmpty() || !order)
        return addFault(content, record.line, record.fault.isEmpty() ? order.error() : record.fault);
    const int account = accountOf(content, order.value().accountId, content.reader.accountName(record.fields));
    ++content.accounts[account].rows;
    content.rows.append({record.start, order.value().recordedAt, record.line, account});
}

} // namespace

OrderFileContent readOrderFile(const QByteArray& bytes, const std::function<bool()>& goesOn) {
    OrderFileContent content;
    const auto decoded = decodedBulkText(bytes);
    if (!decoded) {
        content.problem = decoded.error();
        return content;
    }
    content.text = decoded.value();
    content.text.replace(unreadable, standIn);
    if (!findHeads(content)) {
        content.text.clear();
        content.problem = QCoreApplication::translate(
            "OrderFile", "This is no file of orders that can be opened again. Such a file is exported as CSV with all "
                         "columns: its first line has the heads Account ID, Order ID, Parameters and others.");
        return content;
    }
    CsvRecords records(content.text, content.separator);
    CsvRecord record;
    for (int number = 0; (number % often != 0 || goesOn()) && records.next(record); ++number)
        takeLine(content, records, record);
    return content;
}

OrderFileContent openOrderFile(const QString& path, const std::function<bool()>& goesOn) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        OrderFileContent content;
        content.problem = file.errorString();
        return content;
    }
    return readOrderFile(file.readAll(), goesOn);
}

QList<Order> OrderFileContent::orders(const QList<Row>& wanted) const {
    QList<Order> all;
    all.reserve(wanted.size());
    for (const Row& row : wanted) {
        CsvRecords records(QByteArrayView(text).sliced(row.start), separator);
        CsvRecord record;
        if (!records.next(record))
            continue;
        giveBack(record.fields);
        if (auto order = reader.order(record.fields))
            all.append(std::move(order.value()));
    }
    return all;
}
