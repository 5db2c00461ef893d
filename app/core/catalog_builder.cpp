// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_builder.h"

#include "core/catalog_columns.h"

#include <bit>
#include <limits>

struct CatalogBuilder::Storage final {
    std::vector<quint64> rateLow;
    std::vector<quint64> rateHigh;
    std::vector<qint64> minimum;
    std::vector<qint64> maximum;
    std::vector<quint32> textEnds;
    std::vector<quint32> searchEnds;
    std::vector<quint32> category;
    std::vector<quint32> type;
    std::vector<quint16> account; ///< empty for one account's
    std::vector<quint32> kind;    ///< empty for one account's
    std::vector<quint32> slots;
    std::vector<quint32> duplicates;
    std::vector<quint8> rateScale;
    std::vector<quint8> flags;
    ByteArena texts;
    ByteArena search;
};

namespace {

// Both arenas are addressed by 32 bits; what one row adds at most is kept in reserve.
constexpr std::size_t longestArena = std::numeric_limits<quint32>::max() / 2;

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QStringList stringsOf(const QList<QByteArray>& texts) {
    QStringList strings;
    strings.reserve(texts.size());
    for (const QByteArray& text : texts)
        strings.append(QString::fromUtf8(text));
    return strings;
}

} // namespace

quint32 CatalogBuilder::Interned::of(std::string_view text) {
    // Providers list a category's services together: the last one is nearly always the right one.
    if (last < static_cast<quint32>(texts.size()) && viewOf(texts.at(last)) == text)
        return last;
    if (slots.size() <= static_cast<std::size_t>(texts.size()) * 2)
        grow();
    const std::size_t mask = slots.size() - 1;
    std::size_t slot = CatalogColumns::hashed(text) & mask;
    for (; slots[slot] != 0; slot = (slot + 1) & mask) {
        if (viewOf(texts.at(slots[slot] - 1)) == text)
            return last = slots[slot] - 1;
    }
    last = static_cast<quint32>(texts.size());
    texts.append(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
    slots[slot] = last + 1;
    return last;
}

void CatalogBuilder::Interned::grow() {
    constexpr std::size_t least = 64;
    slots.assign(std::max(least, slots.size() * 2), 0);
    const std::size_t mask = slots.size() - 1;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        std::size_t slot = CatalogColumns::hashed(viewOf(texts.at(i))) & mask;
        while (slots[slot] != 0)
            slot = (slot + 1) & mask;
        slots[slot] = static_cast<quint32>(i + 1);
    }
}

CatalogBuilder::CatalogBuilder(std::size_t rows, std::size_t textBytes)
    : m_storage(std::make_shared<Storage>()) {
    Storage& s = *m_storage;
    s.rateLow.reserve(rows);
    s.rateHigh.reserve(rows);
    s.minimum.reserve(rows);
    s.maximum.reserve(rows);
    s.textEnds.reserve(rows * CatalogColumns::TextCount);
    s.searchEnds.reserve(rows);
    s.category.reserve(rows);
    s.type.reserve(rows);
    s.rateScale.reserve(rows);
    s.flags.reserve(rows);
    m_hashes.reserve(rows);
    s.texts.reserve(textBytes);
    s.search.reserve(textBytes);
}

CatalogBuilder::~CatalogBuilder() = default;

std::size_t CatalogBuilder::size() const {
    return m_storage->flags.size();
}

void CatalogBuilder::setAccounts(std::vector<CatalogAccount> accounts) {
    m_accounts = std::move(accounts);
    m_prefixes.clear();
    for (const CatalogAccount& account : m_accounts)
        m_prefixes.push_back(Catalog::keyOf(account.id, {}).toUtf8());
}

bool CatalogBuilder::add(const CatalogEntry& entry) {
    Storage& s = *m_storage;
    const std::size_t added = entry.id.size() + entry.name.size() + entry.description.size() + entry.averageTime.size();
    const std::size_t held = std::max(s.texts.size(), s.search.size());
    // A code point may fold to eleven times its length.
    if (entry.id.empty() || entry.id.size() > longestId || entry.rate.isNegative() || held + added * 11 > longestArena)
        return false;

    const std::size_t start = s.texts.size();
    if (!m_prefixes.empty()) {
        s.texts.append(viewOf(m_prefixes[entry.account]));
        s.account.push_back(entry.account);
    }
    for (const std::string_view text : {entry.id, entry.name, entry.description, entry.averageTime}) {
        s.texts.append(text);
        s.textEnds.push_back(static_cast<quint32>(s.texts.size()));
    }
    const std::size_t idEnd = s.textEnds[s.textEnds.size() - CatalogColumns::TextCount];
    m_hashes.push_back(CatalogColumns::hashed(s.texts.view().substr(start, idEnd - start)));
    const quint32 category = m_categories.of(entry.category);
    if (category == m_foldedCategories.size()) {
        ByteArena folded;
        folded.append(' ');
        m_folder.append(folded, entry.category.substr(0, longestSearchedCategory));
        folded.append('\n');
        m_foldedCategories.push_back(std::move(folded));
    }
    m_folder.append(s.search, entry.id);
    s.search.append(' ');
    m_folder.append(s.search, entry.name);
    s.search.append(m_foldedCategories[category].view());
    s.searchEnds.push_back(static_cast<quint32>(s.search.size()));

    s.category.push_back(category);
    s.type.push_back(m_types.of(entry.type));
    s.rateLow.push_back(static_cast<quint64>(entry.rate.coefficient()));
    s.rateHigh.push_back(static_cast<quint64>(entry.rate.coefficient() >> 64));
    s.rateScale.push_back(static_cast<quint8>(entry.rate.scale()));
    s.minimum.push_back(entry.min);
    s.maximum.push_back(entry.max);
    s.flags.push_back(
        static_cast<quint8>((entry.refill ? CatalogFlag::Refill : 0) | (entry.cancel ? CatalogFlag::Cancel : 0) |
                            (entry.dripFeed ? CatalogFlag::DripFeed : 0) | (entry.gone ? CatalogFlag::Gone : 0)));
    return true;
}

void CatalogBuilder::hashIds() {
    Storage& s = *m_storage;
    const std::size_t rows = size();
    if (rows == 0)
        return;
    s.slots.assign(std::bit_ceil(rows * 2), 0);
    const std::size_t mask = s.slots.size() - 1;
    const auto idOf = [&s](std::size_t row) {
        const std::size_t index = row * CatalogColumns::TextCount;
        const quint32 start = index == 0 ? 0 : s.textEnds[index - 1];
        return s.texts.view().substr(start, s.textEnds[index] - start);
    };
    for (std::size_t row = 0; row < rows; ++row) {
        const quint64 hash = m_hashes[row];
        std::size_t slot = hash & mask;
        // Ids are looked at only where their hashes are equal.
        while (s.slots[slot] != 0 && (m_hashes[s.slots[slot] - 1] != hash || idOf(s.slots[slot] - 1) != idOf(row)))
            slot = (slot + 1) & mask;
        if (s.slots[slot] == 0)
            s.slots[slot] = static_cast<quint32>(row + 1);
        else
            s.duplicates.insert(s.duplicates.end(), {static_cast<quint32>(row), s.slots[slot] - 1});
    }
}

CatalogPtr CatalogBuilder::build() {
    hashIds();
    const Storage& s = *m_storage;
    auto columns = std::make_unique<CatalogColumns>();
    columns->rateLow = s.rateLow;
    columns->rateHigh = s.rateHigh;
    columns->minimum = s.minimum;
    columns->maximum = s.maximum;
    columns->textEnds = s.textEnds;
    columns->searchEnds = s.searchEnds;
    columns->category = s.category;
    columns->type = s.type;
    columns->slots = s.slots;
    columns->duplicates = s.duplicates;
    columns->rateScale = s.rateScale;
    columns->flags = s.flags;
    columns->account = s.account;
    columns->accounts = std::exchange(m_accounts, {});
    columns->countGone();
    columns->texts = s.texts.view();
    columns->search = s.search.view();
    columns->categories = stringsOf(m_categories.texts);
    columns->types = stringsOf(m_types.texts);
    columns->numberCurrencies();
    if (!columns->accounts.empty()) {
        CatalogKinds kinds = catalogKinds(*columns);
        columns->kinds = std::move(kinds.kinds);
        m_storage->kind = std::move(kinds.ofRow);
        columns->kind = s.kind;
    }
    columns->owner = std::exchange(m_storage, std::make_shared<Storage>());
    m_categories = {};
    m_types = {};
    m_foldedCategories.clear();
    m_hashes.clear();
    m_prefixes.clear();
    return CatalogPtr(new Catalog(std::move(columns)));
}
