// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_text.h"

#include "desk/bulk_columns.h"
#include "desk/bulk_encoding.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

// Where two divide the lines as well, the first is meant: the signs before it are rarer in links and comments.
constexpr std::array delimiters = {'|', '\t', ';', ','};
constexpr int sampledRecords = 20;

bool looksLikeId(const QString& text) {
    static constexpr qsizetype longestId = 64;
    return !text.isEmpty() && text.size() <= longestId && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.';
    });
}

/// How well a delimiter explains the first lines.
struct Score final {
    int names = 0;   ///< of columns, in the first line
    int orders = 0;  ///< lines that begin with an id and go on
    int divided = 0; ///< lines that it divides
};

Score scoreOf(QByteArrayView text, char delimiter) {
    Score score;
    CsvRecords records(text, delimiter);
    CsvRecord record;
    for (int number = 0; number < sampledRecords && records.next(record); ++number) {
        const bool divided = record.fields.size() > 1;
        if (number == 0 && divided)
            score.names = BulkColumns::knownNames(record.fields);
        score.divided += divided ? 1 : 0;
        score.orders += divided && looksLikeId(withoutFormulaMarks(record.fields.first())) ? 1 : 0;
    }
    return score;
}

char delimiterOf(QByteArrayView text) {
    char best = delimiters.front();
    Score bestScore;
    for (const char delimiter : delimiters) {
        const Score score = scoreOf(text, delimiter);
        const auto rank = [](const Score& s) { return std::tuple(s.names >= 2 ? s.names : 0, s.orders, s.divided); };
        if (rank(score) > rank(bestScore)) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

Result<QList<BulkRow>, QString> readBulkText(const QByteArray& bytes) {
    if (bytes.size() > bulkMaxBytes)
        return QCoreApplication::translate("BulkText", "The list is larger than %1 MB. Split it into several lists.")
            .arg(bulkMaxBytes / 1024 / 1024);
    const auto decoded = decodedBulkText(bytes);
    if (!decoded)
        return decoded.error();
    const QByteArrayView text = decoded.value();
    const char delimiter = delimiterOf(text);
    CsvRecords records(text, delimiter);
    CsvRecord record;
    BulkColumns columns;
    QStringList header;
    QList<BulkRow> rows;
    bool first = true;
    while (records.next(record)) {
        if (std::exchange(first, false) && record.fault.isEmpty()) {
            if (const auto named = BulkColumns::named(record.fields)) {
                if (!named->problem().isEmpty())
                    return named->problem();
                columns = *named;
                header = record.fields;
                continue;
            }
        }
        // Once more where files were put together.
        if (!header.isEmpty() && record.fields == header)
            continue;
        if (rows.size() == bulkMaxLines)
            return QCoreApplication::translate("BulkText",
                                               "The list has more than %1 lines. Split it into several lists.")
                .arg(QLocale().toString(bulkMaxLines));
        BulkRow row = columns.row(record, delimiter);
        if (hasStrayLineEnd(row)) {
            records.takeApart(record);
            row = columns.row(record, delimiter);
        }
        rows.append(row);
    }
    if (rows.isEmpty())
        return QCoreApplication::translate("BulkText", "There is no order in this list.");
    return rows;
}
