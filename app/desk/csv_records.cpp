// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/csv_records.h"

#include <QCoreApplication>

#include <algorithm>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace {

// Each quotation mark without an end is searched for it as far as a record may reach. After so many, lines with one
// are given up at once.
constexpr int mostUnclosed = 50;
constexpr unsigned char noQuote = 0x01; // lines that hold control characters are refused anyway

bool isControl(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7f;
}

QString faultOf(QByteArrayView line) {
    if (line.size() > CsvRecords::longest)
        return QCoreApplication::translate("BulkText", "The line is too long to be an order.");
    // The last two of the plane, which no file of ours may hold either: what is read can be written.
    const bool holdsNoLetters = line.contains("\xef\xbf\xbe") || line.contains("\xef\xbf\xbf");
    if (holdsNoLetters || std::any_of(line.begin(), line.end(), isControl))
        return QCoreApplication::translate("BulkText",
                                           "The line holds NUL bytes or other signs that are no text. Type it again.");
    if (!line.isValidUtf8() || line.contains("\xef\xbf\xbd"))
        return QCoreApplication::translate(
            "BulkText", "The line holds letters in another encoding than the rest of the list. Type it again.");
    return {};
}

QString unclosedText() {
    return QCoreApplication::translate("BulkText", "A quotation mark is opened here and never closed.");
}

bool isBlank(QByteArrayView line) {
    return std::all_of(line.begin(), line.end(), [](char c) { return c == ' ' || c == '\t'; });
}

} // namespace

struct CsvRecords::Parser final {
    Q_DISABLE_COPY_MOVE(Parser)

    explicit Parser(char delimiter) {
        csv_init(&csv, 0);
        csv_set_delim(&csv, static_cast<unsigned char>(delimiter));
    }
    ~Parser() { csv_free(&csv); }

    void feed(QByteArrayView bytes) {
        csv_parse(&csv, bytes.data(), static_cast<std::size_t>(bytes.size()), onField, onEnd, this);
    }
    /// Forgets what was begun.
    void reset() { csv_fini(&csv, nullptr, nullptr, nullptr); }

    static void onField(void* bytes, std::size_t size, void* self) {
        const QByteArrayView field(static_cast<const char*>(bytes), static_cast<qsizetype>(size));
        static_cast<Parser*>(self)->fields.append(QString::fromUtf8(field));
    }
    static void onEnd(int /*lineEnd*/, void* self) { static_cast<Parser*>(self)->ended = true; }

    csv_parser csv = {};
    QStringList fields;
    bool ended = false;
};

CsvRecords::CsvRecords(QByteArrayView text, char delimiter)
    : m_text(text)
    , m_parser(std::make_unique<Parser>(delimiter)) {}

CsvRecords::~CsvRecords() = default;

QByteArrayView CsvRecords::takeLine() {
    const QByteArrayView rest = m_text.sliced(m_at);
    const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; });
    const QByteArrayView line = rest.first(end - rest.begin());
    m_at += line.size();
    if (m_at < m_text.size())
        m_at += m_text.sliced(m_at).startsWith("\r\n") ? 2 : 1;
    ++m_line;
    // At the start of the text, or where files were put together.
    return line.startsWith("\xef\xbb\xbf") ? line.sliced(3) : line;
}

bool CsvRecords::next(CsvRecord& record) {
    while (m_at < m_text.size()) {
        record = {};
        readRecord(record);
        const bool empty = std::all_of(record.fields.begin(), record.fields.end(),
                                       [](const QString& field) { return field.trimmed().isEmpty(); });
        if (!empty || !record.fault.isEmpty())
            return true;
    }
    return false;
}

void CsvRecords::readRecord(CsvRecord& record) {
    const qsizetype start = m_at;
    record.start = start;
    m_second = 0;
    m_parser->fields.clear();
    m_parser->ended = false;
    do {
        const QByteArrayView line = takeLine();
        if (m_second == 0) {
            m_second = m_at;
            record.line = m_line;
            if (isBlank(line))
                return;
        }
        if (record.fault.isEmpty())
            record.fault = faultOf(line);
        if (record.fault.isEmpty() && m_unclosed > mostUnclosed && line.contains('"'))
            record.fault = unclosedText();
        if (m_at - start > longest)
            break;
        m_parser->feed(line);
        m_parser->feed("\n");
    } while (!m_parser->ended && m_at < m_text.size());
    record.fields = m_parser->fields;
    if (m_parser->ended)
        return;
    m_parser->reset();
    if (m_at != m_second || record.fault.isEmpty())
        takeApart(record);
}

void CsvRecords::takeApart(CsvRecord& record) {
    record.fault = unclosedText();
    m_at = m_second;
    m_line = record.line;
    if (++m_unclosed > mostUnclosed)
        csv_set_quote(&m_parser->csv, noQuote);
}
