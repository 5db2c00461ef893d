// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <memory>

/// One record of a text of separated values. line: where it begins, from 1. fault: why it cannot be read, in words;
/// fields are then what could be read of it.
struct CsvRecord final {
    int line = 0;
    QStringList fields; ///< blanks around them cut off unless quoted
    QString fault;
    qsizetype start = 0; ///< where it begins in the text
};

/// Reads a text record by record with libcsv. Blank lines and records of empty fields are left out; lines end in any
/// way. Never holds more than one record: one longer than `longest` bytes is a fault, and so is a quotation mark that
/// is not closed within that; reading then goes on at the line after it.
class CsvRecords final {
    Q_DISABLE_COPY_MOVE(CsvRecords)

public:
    static constexpr qsizetype longest = 262'144;

    /// text: UTF-8, must outlive this object.
    CsvRecords(QByteArrayView text, char delimiter);
    ~CsvRecords();

    /// The next record; false at the end.
    [[nodiscard]] bool next(CsvRecord& record);
    /// The last record reaches over lines that do not belong together: its first line is at fault, and reading goes on
    /// at the line after that.
    void takeApart(CsvRecord& record);

private:
    struct Parser;

    [[nodiscard]] QByteArrayView takeLine();
    void readRecord(CsvRecord& record);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_second = 0; ///< where the line after the record's first begins
    int m_line = 0;         ///< lines taken
    int m_unclosed = 0;     ///< quotation marks without an end
    std::unique_ptr<Parser> m_parser;
};
