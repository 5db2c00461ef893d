// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"

#include <QByteArrayView>
#include <QStringList>

#include <optional>

/// Many columns as one value a row, a JSON array: handing over each by itself costs more than reading them.

/// The columns as one in a SELECT.
[[nodiscard]] QString packedColumns(const QStringList& columns);

/// The columns of a row that was read so, one after another; NULL is an empty text and 0. The row must outlive this.
class PackedColumns final {
public:
    explicit PackedColumns(QByteArrayView row)
        : m_row(row) {}

    [[nodiscard]] QString text() { return textOf(next()); }
    /// The same, sharing a text that may well be the same.
    [[nodiscard]] QString text(const QString& before);
    [[nodiscard]] std::optional<QString> optionalText();
    [[nodiscard]] qint64 number() { return optional().value_or(0); }
    [[nodiscard]] std::optional<qint64> optional();
    [[nodiscard]] bool flag() { return number() != 0; }
    /// A text as it stands in the row: as JSON has it, without its quotation marks.
    [[nodiscard]] QByteArrayView jsonText() { return next().bytes; }
    [[nodiscard]] static QString fromJson(QByteArrayView text);
    /// 0 where it is none.
    [[nodiscard]] Decimal amount();
    [[nodiscard]] std::optional<Decimal> optionalAmount();
    template <typename Word>
    [[nodiscard]] Word word() {
        return static_cast<Word>(number());
    }

private:
    /// As it stands in the row, without quotation marks.
    struct Column final {
        QByteArrayView bytes;
        bool isText = false;
        bool isEscaped = false;
    };
    Column next();
    [[nodiscard]] static QString textOf(const Column& column);
    [[nodiscard]] static Decimal amountOf(const Column& column);

    QByteArrayView m_row;
    qsizetype m_at = 1; ///< behind the bracket
};
