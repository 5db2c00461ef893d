// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/workbook.h"

#include <QFile>
#include <QXmlStreamReader>
#include <QtEndian>

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {

template <typename Number>
Number numberAt(const QByteArray& bytes, qsizetype at) {
    return at + static_cast<qsizetype>(sizeof(Number)) <= bytes.size()
               ? qFromLittleEndian<Number>(bytes.constData() + at)
               : Number(0);
}

bool inflated(QByteArray packed, QByteArray& into) {
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(into.data());
    stream.avail_out = static_cast<uInt>(into.size());
    const int ended = inflate(&stream, Z_FINISH);
    const bool whole = ended == Z_STREAM_END && stream.avail_out == 0;
    inflateEnd(&stream);
    return whole;
}

int columnOf(QStringView reference) {
    int column = 0;
    for (const QChar c : reference) {
        if (!c.isLetter())
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
    }
    return column - 1;
}

} // namespace

Workbook::Workbook(const QString& path) {
    QFile file(path);
    m_whole = file.open(QIODevice::ReadOnly) && unpack(file.readAll()) && readSheet();
}

bool Workbook::unpack(const QByteArray& archive) {
    const qsizetype end = archive.lastIndexOf("PK\x05\x06");
    if (end < 0)
        return false;
    qsizetype at = numberAt<quint32>(archive, end + 16);
    for (int left = numberAt<quint16>(archive, end + 10); left > 0; --left) {
        const auto packedSize = static_cast<qsizetype>(numberAt<quint32>(archive, at + 20));
        const auto size = static_cast<qsizetype>(numberAt<quint32>(archive, at + 24));
        const qsizetype nameSize = numberAt<quint16>(archive, at + 28);
        const qsizetype local = numberAt<quint32>(archive, at + 42);
        const qsizetype data =
            local + 30 + numberAt<quint16>(archive, local + 26) + numberAt<quint16>(archive, local + 28);
        QByteArray content(size, '\0');
        const bool stored = numberAt<quint16>(archive, at + 10) == 0;
        if (stored)
            content = archive.mid(data, size);
        else if (!inflated(archive.mid(data, packedSize), content))
            return false;
        if (crc32(0, reinterpret_cast<const Bytef*>(content.constData()), static_cast<uInt>(content.size())) !=
            numberAt<quint32>(archive, at + 16))
            return false;
        m_parts.insert(QString::fromUtf8(archive.mid(at + 46, nameSize)), content);
        at += 46 + nameSize + numberAt<quint16>(archive, at + 30) + numberAt<quint16>(archive, at + 32);
    }
    return !m_parts.isEmpty();
}

bool Workbook::readSheet() {
    QXmlStreamReader xml(part(u"xl/worksheets/sheet1.xml"_s));
    WorkbookCell* cell = nullptr;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "row"_L1) {
            m_rows.resize(xml.attributes().value("r"_L1).toInt());
        } else if (xml.name() == "c"_L1 && !m_rows.isEmpty()) {
            auto& row = m_rows.last();
            const int column = columnOf(xml.attributes().value("r"_L1));
            row.resize(std::max<qsizetype>(row.size(), column + 1));
            cell = &row[column];
            cell->type = xml.attributes().value("t"_L1).toString();
            cell->style = xml.attributes().value("s"_L1).toInt();
        } else if ((xml.name() == "v"_L1 || xml.name() == "t"_L1) && cell) {
            cell->value = xml.readElementText();
        } else if (xml.name() == "f"_L1 && cell) {
            cell->formula = true;
        }
    }
    return !xml.hasError();
}

QStringList Workbook::values(qsizetype row) const {
    QStringList values;
    for (const WorkbookCell& cell : m_rows.value(row))
        values.append(cell.value);
    return values;
}
