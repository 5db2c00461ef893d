// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_columns.h"

#include "core/folded_word.h"
#include "core/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

// Besides the parameters' names and the labels of the ticket.
struct OtherName final {
    QLatin1StringView folded;
    Field field;
};
constexpr std::array otherNames = {
    OtherName{"url"_L1, Field::Link},
    OtherName{"links"_L1, Field::Link},
    OtherName{"target"_L1, Field::Link},
    OtherName{"count"_L1, Field::Quantity},
    OtherName{"amount"_L1, Field::Quantity},
    OtherName{"qty"_L1, Field::Quantity},
    OtherName{"comment"_L1, Field::Comments},
    OtherName{"customcomments"_L1, Field::Comments},
    OtherName{"user"_L1, Field::Username},
    OtherName{"keyword"_L1, Field::Keywords},
    OtherName{"newposts"_L1, Field::Posts},
    OtherName{"answer"_L1, Field::AnswerNumber},
    OtherName{"referrer"_L1, Field::ReferringUrl},
};
constexpr std::array serviceNames = {"service"_L1, "serviceid"_L1, "idservice"_L1, "id"_L1, "services"_L1};
// What writeBulkText() says of faulty lines.
constexpr auto problemName = "problem"_L1;

QHash<QString, Field> fieldNames() {
    QHash<QString, Field> names;
    for (const OtherName& other : otherNames)
        names.insert(other.folded, other.field);
    for (const FieldTrait& trait : fieldTraits()) {
        names.insert(foldedWord(fieldLabel(trait.field)), trait.field);
        names.insert(foldedWord(QString::fromLatin1(trait.label)), trait.field);
    }
    for (const FieldTrait& trait : fieldTraits())
        names.insert(foldedWord(QString::fromLatin1(trait.parameter)), trait.field);
    return names;
}

QString foldedName(const QString& name) {
    QString folded = foldedWord(name);
    folded.removeIf([](QChar c) { return c == u':' || c == u'*' || c == u'#'; });
    return folded;
}

QString valueOf(Field field, const QString& text) {
    QString value = withoutFormulaMarks(text);
    // Who writes a list in one line writes its line ends as they are written in programs.
    if (fieldTrait(field).input == FieldInput::Lines)
        value.replace("\\n"_L1, "\n"_L1);
    return value;
}

bool isCount(const QString& text) {
    return parseCount(text).has_value();
}

bool isDigits(const QString& text, qsizetype least, qsizetype most) {
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

// "1,000" without quotation marks between commas is a 1 and a 000.
bool isSplitNumber(const QStringList& fields, qsizetype at) {
    return at + 1 < fields.size() && isDigits(fields.at(at), 1, 3) && isDigits(fields.at(at + 1), 3, 3);
}

QString splitNumberText(const QStringList& fields) {
    for (qsizetype at = 1; at < fields.size(); ++at) {
        if (isSplitNumber(fields, at))
            return QCoreApplication::translate("BulkText",
                                               "The number “%1,%2” is split by its comma, which stands between the "
                                               "columns too. Write it as %1%2, or in quotation marks.")
                .arg(fields.at(at), fields.at(at + 1));
    }
    return {};
}

QString tooManyText(const QStringList& fields, qsizetype most, char delimiter) {
    if (const QString split = splitNumberText(fields); delimiter == ',' && !split.isEmpty())
        return split;
    return QCoreApplication::translate("BulkText",
                                       "The line has %1 columns, but only %2 are known. Where “%3” is part of a text, "
                                       "put the text in quotation marks; other columns need a header.")
        .arg(QString::number(fields.size()), QString::number(most),
             delimiter == '\t' ? u"Tab"_s : QString(QLatin1Char(delimiter)));
}

QStringList withoutEmptyEnd(QStringList fields) {
    while (!fields.isEmpty() && fields.last().trimmed().isEmpty())
        fields.removeLast();
    return fields;
}

} // namespace

BulkColumns::Column BulkColumns::columnOf(const QString& text, const QHash<QString, Field>& names) {
    const QString name = withoutFormulaMarks(text).trimmed();
    const QString folded = foldedName(name);
    if (folded.isEmpty() || folded == problemName)
        return {};
    const QString ownWord =
        QCoreApplication::translate("BulkText", "service", "the name of a column of service ids, as people write it");
    if (std::find(serviceNames.begin(), serviceNames.end(), folded) != serviceNames.end() ||
        folded == foldedWord(ownWord))
        return {Column::Kind::Service, Field::Link, name};
    if (const auto found = names.constFind(folded); found != names.cend())
        return {Column::Kind::Value, *found, name};
    return {Column::Kind::Other, Field::Link, name};
}

int BulkColumns::knownNames(const QStringList& fields) {
    const auto names = fieldNames();
    return static_cast<int>(std::count_if(fields.begin(), fields.end(), [&names](const QString& field) {
        const Column::Kind kind = columnOf(field, names).kind;
        return kind == Column::Kind::Service || kind == Column::Kind::Value;
    }));
}

std::optional<BulkColumns> BulkColumns::named(const QStringList& header) {
    const bool dataLike = std::any_of(header.begin(), header.end(),
                                      [](const QString& field) { return isCount(field) || field.contains("://"_L1); });
    if (dataLike || knownNames(header) < 2)
        return std::nullopt;
    BulkColumns columns;
    const auto names = fieldNames();
    for (const QString& name : header)
        columns.m_columns.append(columnOf(name, names));
    columns.findProblem();
    return columns;
}

void BulkColumns::findProblem() {
    // "id" names the service only where nothing else does.
    const auto isService = [](const Column& column) { return column.kind == Column::Kind::Service; };
    if (std::count_if(m_columns.begin(), m_columns.end(), isService) > 1) {
        for (Column& column : m_columns) {
            if (isService(column) && foldedName(column.name) == "id"_L1)
                column.kind = Column::Kind::Other;
        }
    }
    if (std::none_of(m_columns.begin(), m_columns.end(), isService)) {
        m_problem = QCoreApplication::translate(
            "BulkText", "The first line names the columns, but none of them is called “service”.");
        return;
    }
    for (auto at = m_columns.begin(); at != m_columns.end(); ++at) {
        const bool twice = std::any_of(m_columns.begin(), at, [at](const Column& before) {
            return before.kind == at->kind && at->kind != Column::Kind::Ignored &&
                   (at->kind == Column::Kind::Service ||
                    (at->kind == Column::Kind::Value && before.field == at->field));
        });
        if (twice)
            m_problem = QCoreApplication::translate("BulkText", "The column “%1” is there twice.").arg(at->name);
    }
}

BulkRow BulkColumns::row(const CsvRecord& record, char delimiter) const {
    if (m_columns.isEmpty())
        return unnamed(record, delimiter);
    BulkRow row;
    row.line = record.line;
    row.unreadable = record.fault;
    const QStringList fields = withoutEmptyEnd(record.fields);
    if (row.unreadable.isEmpty() && fields.size() > m_columns.size())
        row.unreadable = tooManyText(fields, m_columns.size(), delimiter);
    for (qsizetype at = 0; at < std::min(fields.size(), m_columns.size()); ++at) {
        const Column& column = m_columns.at(at);
        if (fields.at(at).isEmpty() || column.kind == Column::Kind::Ignored)
            continue;
        if (column.kind == Column::Kind::Service)
            row.service = withoutFormulaMarks(fields.at(at));
        else if (column.kind == Column::Kind::Value)
            row.values.insert(column.field, valueOf(column.field, fields.at(at)));
        else
            row.others.append({column.name, withoutFormulaMarks(fields.at(at))});
    }
    return row;
}

BulkRow BulkColumns::unnamed(const CsvRecord& record, char delimiter) {
    static constexpr std::array places = {Field::Link, Field::Quantity, Field::Comments};
    static constexpr qsizetype most = 1 + static_cast<qsizetype>(places.size());
    BulkRow row;
    row.line = record.line;
    row.unreadable = record.fault;
    QStringList fields = withoutEmptyEnd(record.fields);
    if (row.unreadable.isEmpty() && delimiter == ',')
        row.unreadable = splitNumberText(fields);
    if (row.unreadable.isEmpty() && fields.size() > most)
        row.unreadable = tooManyText(fields, most, delimiter);
    if (row.unreadable.isEmpty() && fields.size() < 2)
        row.unreadable = QCoreApplication::translate(
            "BulkText", "The line has only one column. Write it as: service | link | quantity");
    // "service | quantity | link" is as common.
    if (fields.size() == 3 && isCount(fields.at(1)) && !isCount(fields.at(2)))
        fields.swapItemsAt(1, 2);
    row.service = withoutFormulaMarks(fields.value(0));
    for (std::size_t at = 0; at < places.size(); ++at) {
        const QString text = fields.value(static_cast<qsizetype>(at) + 1);
        if (!text.isEmpty())
            row.values.insert(places.at(at), valueOf(places.at(at), text));
    }
    return row;
}

bool hasStrayLineEnd(const BulkRow& row) {
    const auto broken = [](const QString& text) { return text.trimmed().contains(u'\n'); };
    for (auto at = row.values.begin(); at != row.values.end(); ++at) {
        if (fieldTrait(at.key()).input != FieldInput::Lines && broken(at.value()))
            return true;
    }
    return broken(row.service);
}
