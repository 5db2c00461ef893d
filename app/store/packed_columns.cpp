// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/packed_columns.h"

#include "store/sqlite_setup.h"

#include <QAnyStringView>

#include <charconv>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

// What stands in a JSON string that SQLite wrote.
QByteArray unescaped(QByteArrayView text) {
    QByteArray plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '\\') {
            plain += text.at(at);
            continue;
        }
        const char letter = ++at < text.size() ? text.at(at) : '\\';
        switch (letter) {
        case 'b':
            plain += '\b';
            break;
        case 'f':
            plain += '\f';
            break;
        case 'n':
            plain += '\n';
            break;
        case 'r':
            plain += '\r';
            break;
        case 't':
            plain += '\t';
            break;
        case 'u': // only control characters are written so
            plain += static_cast<char>(text.sliced(at + 1).first(4).toByteArray().toUShort(nullptr, 16));
            at += 4;
            break;
        default:
            plain += letter;
        }
    }
    return plain;
}

} // namespace

QString packedColumns(const QStringList& columns) {
    return u"CAST(%1(%2) AS BLOB)"_s.arg(sqlite::jsonArray(), columns.join(u", "_s));
}

PackedColumns::Column PackedColumns::next() {
    Column column;
    if (m_at >= m_row.size())
        return column;
    column.isText = m_row.at(m_at) == '"';
    const qsizetype start = m_at + (column.isText ? 1 : 0);
    qsizetype end = start;
    if (column.isText) {
        end = m_row.indexOf('"', start);
        column.isEscaped = end > start && std::memchr(m_row.data() + start, '\\', std::size_t(end - start)) != nullptr;
        if (column.isEscaped) {
            for (end = start; end < m_row.size() && m_row.at(end) != '"'; ++end)
                end += m_row.at(end) == '\\' ? 1 : 0;
        } else if (end < 0) {
            end = m_row.size();
        }
    } else {
        while (end < m_row.size() && m_row.at(end) != ',' && m_row.at(end) != ']')
            ++end;
    }
    end = std::min(end, m_row.size());
    column.bytes = m_row.sliced(start, end - start);
    m_at = end + (column.isText ? 2 : 1);
    return column;
}

QString PackedColumns::textOf(const Column& column) {
    if (!column.isText)
        return {};
    return column.isEscaped ? QString::fromUtf8(unescaped(column.bytes)) : QString::fromUtf8(column.bytes);
}

QString PackedColumns::fromJson(QByteArrayView text) {
    return QString::fromUtf8(unescaped(text));
}

QString PackedColumns::text(const QString& before) {
    const Column column = next();
    const bool same =
        column.isText && !column.isEscaped &&
        QAnyStringView::equal(QUtf8StringView(column.bytes.data(), column.bytes.size()), QStringView(before));
    return same ? before : textOf(column);
}

std::optional<QString> PackedColumns::optionalText() {
    const Column column = next();
    return column.isText ? std::optional(textOf(column)) : std::nullopt;
}

std::optional<qint64> PackedColumns::optional() {
    const Column column = next();
    qint64 number = 0;
    if (std::from_chars(column.bytes.begin(), column.bytes.end(), number).ec != std::errc())
        return std::nullopt;
    return number;
}

Decimal PackedColumns::amountOf(const Column& column) {
    const std::string_view text(column.bytes.data(), static_cast<std::size_t>(column.bytes.size()));
    return Decimal::parse(text).value_or(Decimal());
}

Decimal PackedColumns::amount() {
    return amountOf(next());
}

std::optional<Decimal> PackedColumns::optionalAmount() {
    const Column column = next();
    return column.isText ? std::optional(amountOf(column)) : std::nullopt;
}
