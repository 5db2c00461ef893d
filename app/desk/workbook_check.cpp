// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/workbook_check.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace {

// The formats of PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16.
constexpr auto endMark = "PK\x05\x06";
constexpr qsizetype endSize = 22;
constexpr qsizetype longestComment = 0xffff;
constexpr qsizetype entrySize = 46;
constexpr qsizetype localSize = 30;
constexpr qsizetype chunk = 65'536;
constexpr qsizetype rootWithin = 1024; // of an XML file's begin

quint16 shortAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

quint32 longAt(const QByteArray& bytes, qsizetype at) {
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

QByteArray directoryOf(QFile& file) {
    file.seek(std::max<qint64>(0, file.size() - endSize - longestComment));
    const QByteArray tail = file.readAll();
    const qsizetype end = tail.lastIndexOf(endMark);
    if (end < 0 || end + endSize > tail.size())
        return {};
    const qint64 size = longAt(tail, end + 12);
    file.seek(longAt(tail, end + 16));
    return size <= file.size() ? file.read(size) : QByteArray();
}

/// The begin and the end of an XML file that goes by.
class XmlEnds final {
public:
    void see(const QByteArray& bytes) {
        m_begin += bytes.left(rootWithin - m_begin.size());
        m_end = (m_end + bytes).right(rootWithin);
    }
    /// Whether what was opened first is closed last.
    [[nodiscard]] bool meet() const {
        qsizetype root = m_begin.indexOf('<');
        if (m_begin.mid(root, 2) == "<?")
            root = m_begin.indexOf('<', root + 1);
        if (root < 0)
            return false;
        const auto inName = [](char c) { return c != ' ' && c != '>' && c != '/'; };
        const auto from = m_begin.cbegin() + root + 1;
        const QByteArray name(from, std::find_if_not(from, m_begin.cend(), inName) - from);
        const QByteArray end = m_end.trimmed();
        return !name.isEmpty() && (end.endsWith("</" + name + '>') || end == m_begin.trimmed().mid(root));
    }

private:
    QByteArray m_begin;
    QByteArray m_end;
};

// The file stands where the packed bytes begin.
bool isWholePart(QFile& file, qint64 packedSize) {
    z_stream stream = {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return false;
    XmlEnds ends;
    QByteArray out(chunk, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        QByteArray in = file.read(std::min<qint64>(chunk, packedSize));
        packedSize -= in.size();
        stream.next_in = reinterpret_cast<Bytef*>(in.data());
        stream.avail_in = static_cast<uInt>(in.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(out.data());
            stream.avail_out = static_cast<uInt>(out.size());
            state = inflate(&stream, Z_NO_FLUSH);
            ends.see(out.left(out.size() - static_cast<qsizetype>(stream.avail_out)));
        } while (state == Z_OK && stream.avail_out == 0);
        if (in.isEmpty())
            break;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && ends.meet();
}

} // namespace

bool isWholeWorkbook(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray directory = directoryOf(file);
    for (qsizetype at = 0; at + entrySize <= directory.size();) {
        const qint64 local = longAt(directory, at + 42);
        file.seek(local);
        const QByteArray head = file.read(localSize);
        if (head.size() < localSize || shortAt(directory, at + 10) != Z_DEFLATED)
            return false;
        file.seek(local + localSize + shortAt(head, 26) + shortAt(head, 28));
        if (!isWholePart(file, longAt(directory, at + 20)))
            return false;
        at += entrySize + shortAt(directory, at + 28) + shortAt(directory, at + 30) + shortAt(directory, at + 32);
    }
    return !directory.isEmpty();
}
