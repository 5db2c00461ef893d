// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spreadsheet_text.h"
#include "desk/bulk_columns.h"
#include "desk/bulk_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace {

constexpr auto byteOrderMark = "\xef\xbb\xbf";
constexpr auto lineEnd = "\r\n";

QByteArray quoted(const QByteArray& field) {
    QByteArray written(2 * field.size() + 2, Qt::Uninitialized);
    const std::size_t size = csv_write(written.data(), static_cast<std::size_t>(written.size()), field.constData(),
                                       static_cast<std::size_t>(field.size()));
    written.truncate(static_cast<qsizetype>(size));
    return written;
}

bool needsQuotes(const QByteArray& field) {
    const auto special = [](char c) {
        return c == ',' || c == ';' || c == '|' || c == '\t' || c == '"' || c == '\n' || c == '\r';
    };
    return !field.isEmpty() &&
           (std::any_of(field.begin(), field.end(), special) || field.trimmed().size() != field.size());
}

QByteArray line(const QStringList& fields) {
    QByteArrayList written;
    for (const QString& text : fields) {
        const QByteArray field = withFormulaMarks(withoutControls(text)).toUtf8();
        written.append(needsQuotes(field) ? quoted(field) : field);
    }
    return written.join(',') + lineEnd;
}

/// The columns that hold something.
struct UsedColumns final {
    QList<Field> fields;
    QStringList others; ///< a name as often as one line has it
};

qsizetype countOf(const BulkRow& row, const QString& name) {
    return std::count_if(row.others.begin(), row.others.end(),
                         [&name](const auto& other) { return other.first == name; });
}

UsedColumns columnsOf(const QList<BulkRow>& rows) {
    // These three in any case: they are what a list is.
    QMap<Field, bool> used = {{Field::Link, true}, {Field::Quantity, true}};
    UsedColumns columns;
    for (const BulkRow& row : rows) {
        for (auto at = row.values.begin(); at != row.values.end(); ++at)
            used.insert(at.key(), true);
        for (const auto& [name, value] : row.others) {
            if (columns.others.count(name) < countOf(row, name))
                columns.others.append(name);
        }
    }
    columns.fields = used.keys();
    return columns;
}

QStringList otherValues(const BulkRow& row, const QStringList& names) {
    auto left = row.others;
    QStringList values;
    for (const QString& name : names) {
        const auto found =
            std::find_if(left.begin(), left.end(), [&name](const auto& other) { return other.first == name; });
        values.append(found == left.end() ? QString() : found->second);
        if (found != left.end())
            left.erase(found);
    }
    return values;
}

QString idOf(const char* type) {
    return QCoreApplication::translate("BulkText", "ID of a service of the type %1").arg(QLatin1StringView(type));
}

BulkRow example(const char* type, const QMap<Field, QString>& values) {
    BulkRow row;
    row.service = idOf(type);
    row.values = values;
    return row;
}

} // namespace

QByteArray writeBulkText(const QList<BulkRow>& rows, const QStringList& problems) {
    const UsedColumns columns = columnsOf(rows);
    QStringList header = {u"service"_s};
    for (const Field field : columns.fields)
        header.append(QString::fromLatin1(fieldTrait(field).parameter));
    header.append(columns.others);
    if (!problems.isEmpty())
        header.append(u"problem"_s);
    QByteArray written = byteOrderMark + line(header);
    for (qsizetype at = 0; at < rows.size(); ++at) {
        const BulkRow& row = rows.at(at);
        QStringList fields = {row.service};
        for (const Field field : columns.fields)
            fields.append(row.values.value(field));
        fields.append(otherValues(row, columns.others));
        if (!problems.isEmpty())
            fields.append(problems.value(at));
        written += line(fields);
    }
    return written;
}

// No id of anybody's: a template that is opened as it is orders nothing.
QByteArray bulkTemplate() {
    const QString link = u"https://example.com/p/1"_s;
    return writeBulkText(
        {example("Default", {{Field::Link, link}, {Field::Quantity, u"1000"_s}}),
         example(
             "Default",
             {{Field::Link, link}, {Field::Quantity, u"100"_s}, {Field::Runs, u"10"_s}, {Field::Interval, u"60"_s}}),
         example("Package", {{Field::Link, link}}),
         example("Custom Comments", {{Field::Link, link}, {Field::Comments, u"Great!\nVery nice"_s}}),
         example("Mentions Custom List", {{Field::Link, link}, {Field::Usernames, u"first.user\nsecond.user"_s}}),
         example("Poll", {{Field::Link, link}, {Field::Quantity, u"500"_s}, {Field::AnswerNumber, u"2"_s}}),
         example("Subscriptions", {{Field::Username, u"some.user"_s},
                                   {Field::Minimum, u"100"_s},
                                   {Field::Maximum, u"200"_s},
                                   {Field::Posts, u"10"_s},
                                   {Field::Delay, u"0"_s}})},
        {});
}
