// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/table_cell.h"

#include <QList>
#include <QStringList>

#include <memory>

/// A workbook with one sheet that is written row by row (libxlsxwriter): the head bold, frozen and with filters,
/// columns as wide as what stands in them. Numbers are numbers, as the nearest binary one; text is text and never a
/// formula or a link. Within one thread. Without close() no file is written.
class XlsxSheet final {
    Q_DISABLE_COPY_MOVE(XlsxSheet)

public:
    /// Below the head.
    static constexpr int mostRows = 1'048'575;

    XlsxSheet(const QString& path, const QString& name, const QStringList& heads);
    ~XlsxSheet();

    void append(const QList<TableCell>& cells);
    /// Writes the file. Why it could not, in words; empty when it could.
    [[nodiscard]] QString close();

private:
    class Private;
    std::unique_ptr<Private> d;
};
