// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/salvage_reader.h"

using namespace Qt::StringLiterals;

namespace {

// Look-ups that may fail in one stretch: more than where the pages of an inner page are lost, and no more than some
// seconds' worth where all of a table is.
constexpr int mostFailures = 400'000;

struct Range {
    qint64 first = 0;
    qint64 last = 0;
};

QString statementOf(const SalvageSpan& span, bool descending) {
    QStringList columns{span.key};
    columns += span.columns;
    return u"SELECT %1 FROM %2 WHERE %3%4 BETWEEN ? AND ? ORDER BY %4%5"_s.arg(
        columns.join(", "_L1), span.table, span.condition.isEmpty() ? QString() : span.condition + u" AND "_s, span.key,
        descending ? u" DESC"_s : QString());
}

} // namespace

SalvageReader::SalvageReader(Database& source)
    : m_source(source) {}

qint64 SalvageReader::read(const SalvageSpan& span, const Take& take) {
    qint64 unreadable = 0;
    int failures = 0;
    QList<Range> open{{span.first, span.last}};
    while (!open.isEmpty()) {
        const Range range = open.takeLast();
        if (range.first > range.last)
            continue;
        const Scan up = scan(span, range.first, range.last, false, take);
        if (up.whole)
            continue;
        const qint64 first = up.any ? up.lastKey + 1 : range.first;
        // More rows of the last key may lie beyond the fault.
        const qint64 from = up.any && !span.keyIsUnique ? up.lastKey : first;
        if (from > range.last)
            continue;
        const Scan down = scan(span, from, range.last, true, take);
        const qint64 last = down.any ? down.lastKey - 1 : range.last;
        // Between rows of one key, of which nobody can tell how many there were.
        if (!down.whole && !span.keyIsUnique && up.any && down.any && down.lastKey == up.lastKey)
            ++unreadable;
        if (down.whole || first > last)
            continue;
        if (first == last || ++failures > mostFailures) {
            unreadable += last - first + 1;
            continue;
        }
        const qint64 middle = first + (last - first) / 2;
        open.append({middle + 1, last});
        open.append({first, middle});
    }
    return unreadable;
}

SalvageReader::Scan SalvageReader::scan(const SalvageSpan& span, qint64 first, qint64 last, bool descending,
                                        const Take& take) {
    Scan scan;
    auto rows = m_source.executeWith(statementOf(span, descending), span.values + QVariantList{first, last});
    if (!rows)
        return scan;
    const auto columns = span.columns.size();
    while (rows.value().next()) {
        const QSqlQuery& row = rows.value().query();
        const QVariant keyValue = row.value(0);
        const qint64 key = keyValue.toLongLong();
        // Pages that point to each other give keys out of order: the end of what can be believed.
        const bool inOrder = !scan.any || (descending ? key < scan.lastKey : key > scan.lastKey) ||
                             (!span.keyIsUnique && key == scan.lastKey);
        if (keyValue.typeId() != QMetaType::LongLong || key < first || key > last || !inOrder)
            return scan;
        scan.any = true;
        scan.lastKey = key;
        QVariantList values;
        values.reserve(columns);
        for (qsizetype column = 1; column <= columns; ++column)
            values.append(row.value(static_cast<int>(column)));
        take(key, values);
    }
    scan.whole = m_source.ended(rows.value()).ok();
    return scan;
}
