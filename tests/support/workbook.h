// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

/// A cell as the workbook's file holds it.
struct WorkbookCell final {
    QString type; ///< "inlineStr", "s", "b", "str"; "" for a number
    QString value;
    int style = 0;
    bool formula = false;
};

/// Reads an XLSX file as any other program would: unpacks it (zlib) and parses its XML.
class Workbook final {
public:
    explicit Workbook(const QString& path);

    /// Whether every part could be unpacked and the sheet parsed to its end.
    [[nodiscard]] bool isWhole() const { return m_whole; }
    /// An unpacked file of the archive: "xl/worksheets/sheet1.xml".
    [[nodiscard]] QByteArray part(const QString& name) const { return m_parts.value(name); }
    [[nodiscard]] QList<QString> partNames() const { return m_parts.keys(); }
    [[nodiscard]] const QList<QList<WorkbookCell>>& rows() const { return m_rows; }
    /// Values of a row.
    [[nodiscard]] QStringList values(qsizetype row) const;

private:
    bool unpack(const QByteArray& archive);
    bool readSheet();

    QHash<QString, QByteArray> m_parts;
    QList<QList<WorkbookCell>> m_rows;
    bool m_whole = false;
};
