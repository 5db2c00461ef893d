// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_columns.h"

#include <array>
#include <bit>
#include <cstring>

// Layout: Header, then the columns one after the other, those of 8 bytes first, so that each is aligned; then texts.
// Categories and types are texts of their own with the ends of their words before them.
namespace {

using Columns = CatalogColumns;

constexpr std::array<char, 8> magicBytes = {'O', 'D', 'C', 'A', 'T', 'L', 'O', 'G'};
constexpr quint32 formatVersion = 2; ///< 2: search text keeps emoji, joins letters of several forms
constexpr quint32 byteOrderMark = 0x01020304;
constexpr quint64 mostRows = 50'000'000;

struct Header {
    std::array<char, 8> magic;
    quint32 version;
    quint32 byteOrder;
    quint64 checksum; ///< of all that follows this member
    quint64 rows;
    quint64 slots;
    quint64 duplicates;
    quint64 categories;
    quint64 types;
    quint64 categoryBytes;
    quint64 typeBytes;
    quint64 textBytes;
    quint64 searchBytes;
};
constexpr std::size_t summedFrom = 24;
static_assert(sizeof(Header) == 96);

// Four lanes keep the multiplier busy: the cache of 100,000 services is summed in a few milliseconds.
quint64 checksum(const char* bytes, std::size_t size) {
    constexpr quint64 factor = 0x9e3779b97f4a7c15U;
    std::array<quint64, 4> lanes = {1, 2, 3, size};
    const auto mix = [](quint64 lane, quint64 word) {
        lane = (lane ^ word) * factor;
        return lane ^ lane >> 29;
    };
    std::size_t at = 0;
    for (; at + 32 <= size; at += 32) {
        std::array<quint64, 4> words{};
        std::memcpy(words.data(), bytes + at, 32);
        for (std::size_t i = 0; i < 4; ++i)
            lanes[i] = mix(lanes[i], words[i]);
    }
    std::array<quint64, 4> rest{};
    std::memcpy(rest.data(), bytes + at, size - at);
    quint64 sum = 0;
    for (std::size_t i = 0; i < 4; ++i)
        sum = mix(sum, mix(lanes[i], rest[i]));
    return sum;
}

struct Words {
    std::vector<quint32> ends;
    QByteArray text;
    explicit Words(const QStringList& words) {
        for (const QString& word : words) {
            text.append(word.toUtf8());
            ends.push_back(static_cast<quint32>(text.size()));
        }
    }
};

template <typename T>
void append(QByteArray& bytes, std::span<const T> column) {
    bytes.append(reinterpret_cast<const char*>(column.data()), static_cast<qsizetype>(column.size_bytes()));
}

/// Hands out the columns of a byte array of the right length, one after the other.
class Cutter final {
public:
    explicit Cutter(const char* bytes)
        : m_at(bytes) {}
    template <typename T>
    std::span<const T> column(quint64 count) {
        const std::span<const T> cut(reinterpret_cast<const T*>(m_at), static_cast<std::size_t>(count));
        m_at += cut.size_bytes();
        return cut;
    }
    std::string_view text(quint64 size) {
        const std::string_view cut(m_at, static_cast<std::size_t>(size));
        m_at += size;
        return cut;
    }

private:
    const char* m_at;
};

bool areEnds(std::span<const quint32> ends, std::size_t size) {
    quint32 last = 0;
    for (const quint32 end : ends) {
        if (end < last)
            return false;
        last = end;
    }
    return last == size;
}

bool allBelow(std::span<const quint32> numbers, std::size_t bound) {
    for (const quint32 number : numbers) {
        if (number >= bound)
            return false;
    }
    return true;
}

QStringList wordsOf(std::span<const quint32> ends, std::string_view text) {
    QStringList words;
    quint32 start = 0;
    for (const quint32 end : ends) {
        words.append(QString::fromUtf8(text.data() + start, static_cast<qsizetype>(end - start)));
        start = end;
    }
    return words;
}

bool areSearchTexts(const Columns& columns) {
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const quint32 start = columns.searchStart(row);
        const std::string_view text = columns.search.substr(start, columns.searchEnds[row] - start);
        if (text.empty() || text.find('\n') != text.size() - 1)
            return false;
    }
    return true;
}

bool areRates(const Columns& columns) {
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        if (columns.rateScale[row] > Decimal::maxScale || columns.rateHigh[row] >> 63 != 0)
            return false;
    }
    return true;
}

bool isPlausible(const Header& header, quint64 size) {
    for (const quint64 count :
         {header.rows, header.slots / 4, header.duplicates / 2, header.categories, header.types}) {
        if (count > mostRows)
            return false;
    }
    for (const quint64 bytes : {header.categoryBytes, header.typeBytes, header.textBytes, header.searchBytes}) {
        if (bytes > size)
            return false;
    }
    const quint64 wide = header.rows * 4 * sizeof(quint64);
    const quint64 narrow =
        (header.rows * (Columns::TextCount + 3) + header.slots + header.duplicates + header.categories + header.types) *
        sizeof(quint32);
    const quint64 bytes =
        header.rows * 2 + header.categoryBytes + header.typeBytes + header.textBytes + header.searchBytes;
    return sizeof(Header) + wide + narrow + bytes == size;
}

} // namespace

QByteArray Catalog::toBytes() const {
    const CatalogColumns& c = *m_columns;
    const Words categories(c.categories);
    const Words types(c.types);
    Header header{};
    header.magic = magicBytes;
    header.version = formatVersion;
    header.byteOrder = byteOrderMark;
    header.rows = c.rows();
    header.slots = c.slots.size();
    header.duplicates = c.duplicates.size();
    header.categories = categories.ends.size();
    header.types = types.ends.size();
    header.categoryBytes = static_cast<quint64>(categories.text.size());
    header.typeBytes = static_cast<quint64>(types.text.size());
    header.textBytes = c.texts.size();
    header.searchBytes = c.search.size();

    QByteArray bytes(reinterpret_cast<const char*>(&header), sizeof header);
    bytes.reserve(
        static_cast<qsizetype>(sizeof header + c.rows() * 70 + c.slots.size() * 4 + c.texts.size() + c.search.size()) +
        categories.text.size() + types.text.size());
    append(bytes, c.rateLow);
    append(bytes, c.rateHigh);
    append(bytes, c.minimum);
    append(bytes, c.maximum);
    for (const auto column : {c.textEnds, c.searchEnds, c.category, c.type, c.slots, c.duplicates})
        append(bytes, column);
    append(bytes, std::span<const quint32>(categories.ends));
    append(bytes, std::span<const quint32>(types.ends));
    append(bytes, c.rateScale);
    append(bytes, c.flags);
    append(bytes, std::span<const char>(c.texts));
    append(bytes, std::span<const char>(c.search));
    bytes.append(categories.text).append(types.text);

    const quint64 sum = checksum(bytes.constData() + summedFrom, static_cast<std::size_t>(bytes.size()) - summedFrom);
    std::memcpy(bytes.data() + offsetof(Header, checksum), &sum, sizeof sum);
    return bytes;
}

std::shared_ptr<const Catalog> Catalog::fromBytes(const QByteArray& bytes) {
    Header header{};
    if (bytes.size() < static_cast<qsizetype>(sizeof header))
        return nullptr;
    std::memcpy(&header, bytes.constData(), sizeof header);
    const auto size = static_cast<std::size_t>(bytes.size());
    if (header.magic != magicBytes || header.version != formatVersion || header.byteOrder != byteOrderMark ||
        !isPlausible(header, size) || header.checksum != checksum(bytes.constData() + summedFrom, size - summedFrom))
        return nullptr;

    // The columns are read where they lie; bytes that are not ours alone or not aligned are copied first.
    auto owner = std::make_shared<QByteArray>(bytes);
    if (reinterpret_cast<quintptr>(owner->constData()) % alignof(quint64) != 0)
        owner = std::make_shared<QByteArray>(bytes.constData(), bytes.size());
    Cutter cutter(owner->constData() + sizeof header);
    auto columns = std::make_unique<Columns>();
    Columns& c = *columns;
    c.owner = owner;
    c.rateLow = cutter.column<quint64>(header.rows);
    c.rateHigh = cutter.column<quint64>(header.rows);
    c.minimum = cutter.column<qint64>(header.rows);
    c.maximum = cutter.column<qint64>(header.rows);
    c.textEnds = cutter.column<quint32>(header.rows * Columns::TextCount);
    c.searchEnds = cutter.column<quint32>(header.rows);
    c.category = cutter.column<quint32>(header.rows);
    c.type = cutter.column<quint32>(header.rows);
    c.slots = cutter.column<quint32>(header.slots);
    c.duplicates = cutter.column<quint32>(header.duplicates);
    const auto categoryEnds = cutter.column<quint32>(header.categories);
    const auto typeEnds = cutter.column<quint32>(header.types);
    c.rateScale = cutter.column<quint8>(header.rows);
    c.flags = cutter.column<quint8>(header.rows);
    c.texts = cutter.text(header.textBytes);
    c.search = cutter.text(header.searchBytes);
    const std::string_view categoryText = cutter.text(header.categoryBytes);
    const std::string_view typeText = cutter.text(header.typeBytes);

    const std::size_t rows = c.rows();
    const bool sound = areEnds(c.textEnds, c.texts.size()) && areEnds(c.searchEnds, c.search.size()) &&
                       areEnds(categoryEnds, categoryText.size()) && areEnds(typeEnds, typeText.size()) &&
                       allBelow(c.category, categoryEnds.size()) && allBelow(c.type, typeEnds.size()) &&
                       allBelow(c.slots, rows + 1) && allBelow(c.duplicates, rows) && c.duplicates.size() % 2 == 0 &&
                       (rows == 0 ? c.slots.empty() : std::has_single_bit(c.slots.size())) && areRates(c) &&
                       areSearchTexts(c);
    if (!sound)
        return nullptr;
    c.countGone();
    c.categories = wordsOf(categoryEnds, categoryText);
    c.types = wordsOf(typeEnds, typeText);
    return CatalogPtr(new Catalog(std::move(columns)));
}
