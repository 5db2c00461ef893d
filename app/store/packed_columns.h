// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QAnyStringView>
#include <QByteArrayView>
#include <QStringList>

#include <charconv>
#include <optional>

/// Many columns as one value a row: handing over each by itself costs more than reading them.
inline constexpr char packedParting = '\x1f';

/// The columns as one in a SELECT; none of them may be NULL, which would swallow the row.
[[nodiscard]] inline QString packedColumns(const QStringList& columns) {
    return QStringLiteral("CAST(%1 AS BLOB)").arg(columns.join(QStringLiteral(" || '\x1f' || ")));
}

/// The columns of a row that was read as one value, one after another. The row must outlive this.
class PackedColumns final {
public:
    explicit PackedColumns(QByteArrayView row)
        : m_rest(row) {}

    /// Whether there were as many columns as were taken: not where a text holds the very character that parts them.
    [[nodiscard]] bool isRight() const { return m_ended && !m_tooFew; }

    QByteArrayView next() {
        m_tooFew = m_tooFew || m_ended;
        const qsizetype end = m_rest.indexOf(packedParting);
        m_ended = end < 0;
        const QByteArrayView column = m_ended ? m_rest : m_rest.first(end);
        m_rest = m_ended ? QByteArrayView() : m_rest.sliced(end + 1);
        return column;
    }
    QString text() { return QString::fromUtf8(next()); }
    QString text(const QString& before) {
        const QByteArrayView column = next();
        const bool same = QAnyStringView::equal(QUtf8StringView(column.data(), column.size()), before);
        return same ? before : QString::fromUtf8(column);
    }
    std::optional<qint64> optional() {
        const QByteArrayView column = next();
        qint64 number = 0;
        if (std::from_chars(column.begin(), column.end(), number).ec != std::errc())
            return std::nullopt;
        return number;
    }
    qint64 number() { return optional().value_or(0); }
    bool flag() { return number() != 0; }
    Decimal amount() { return amountOf(next()); }
    template <typename Word>
    Word word() {
        return static_cast<Word>(number());
    }
    [[nodiscard]] static Decimal amountOf(QByteArrayView text) {
        return Decimal::parse(std::string_view(text.data(), static_cast<std::size_t>(text.size()))).value_or(Decimal());
    }

private:
    QByteArrayView m_rest;
    bool m_ended = false; ///< the last one was taken
    bool m_tooFew = false;
};
