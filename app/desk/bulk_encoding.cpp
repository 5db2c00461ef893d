// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_encoding.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sampleSize = 65'536;

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7f;
}

bool isPacked(const QByteArray& bytes) {
    // A zip archive (xlsx, ods) and the older files of Excel.
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0");
}

// Control characters make up a tenth of what is packed or compressed, and nothing of a text.
bool isBinary(const QByteArray& text) {
    const auto sample = QByteArrayView(text).first(std::min(text.size(), sampleSize));
    const auto controls = std::count_if(sample.begin(), sample.end(), isControl);
    return controls > 8 && controls > sample.size() / 50;
}

std::optional<QStringConverter::Encoding> utf16WithoutBom(const QByteArray& bytes) {
    const qsizetype pairs = std::min(bytes.size(), sampleSize) / 2;
    qsizetype evenNulls = 0;
    qsizetype oddNulls = 0;
    for (qsizetype pair = 0; pair < pairs; ++pair) {
        evenNulls += bytes.at(2 * pair) == '\0' ? 1 : 0;
        oddNulls += bytes.at(2 * pair + 1) == '\0' ? 1 : 0;
    }
    // Digits, separators and the letters of links: half of a list's signs at least.
    if (oddNulls > pairs / 3 && evenNulls < pairs / 20 + 1)
        return QStringConverter::Utf16LE;
    if (evenNulls > pairs / 3 && oddNulls < pairs / 20 + 1)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

QByteArray fromWindows1252(const QByteArray& bytes) {
    // 0x80 to 0x9f; elsewhere it is Latin-1. The five that stand for nothing stay what they are.
    static constexpr std::array<char16_t, 32> special = {
        0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0x008d, 0x017d, 0x008f, 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c >= QChar(0x80) && c <= QChar(0x9f))
            c = QChar(special.at(c.unicode() - 0x80U));
    }
    return text.toUtf8();
}

// One line with letters beyond ASCII that is good UTF-8 is enough: no other encoding looks like it.
bool hasLinesOfUtf8(const QByteArray& bytes) {
    QByteArrayView rest = bytes;
    while (!rest.isEmpty()) {
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
        const QByteArrayView line = rest.first(end - rest.begin());
        const bool plain = std::none_of(line.begin(), line.end(), [](char c) { return (c & 0x80) != 0; });
        if (!plain && line.isValidUtf8())
            return true;
        rest = rest.sliced(std::min(rest.size(), line.size() + 1));
    }
    return false;
}

QString notTextWords() {
    return QCoreApplication::translate("BulkText", "This is not a text file. A list is plain text or CSV.");
}

} // namespace

Result<QByteArray, QString> decodedBulkText(const QByteArray& bytes) {
    if (isPacked(bytes))
        return QCoreApplication::translate(
            "BulkText", "This is a spreadsheet or an archive, not text. Save it as CSV and open that file.");
    auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding)
        encoding = utf16WithoutBom(bytes);
    QByteArray text = bytes;
    if (encoding == QStringConverter::Utf8)
        text = bytes;
    else if (encoding)
        text = QString(QStringDecoder(*encoding).decode(bytes)).toUtf8();
    else if (!bytes.isValidUtf8() && !hasLinesOfUtf8(bytes))
        text = fromWindows1252(bytes);
    if (isBinary(text))
        return notTextWords();
    return text;
}
