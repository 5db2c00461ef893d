// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_columns.h"

#include <algorithm>

#include <cstring>

namespace {

QString textOf(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::size_t at(int row) {
    return static_cast<std::size_t>(row);
}

} // namespace

std::string_view CatalogColumns::text(std::size_t row, Text which) const {
    const std::size_t index = row * TextCount + which;
    const quint32 start = index == 0 ? 0 : textEnds[index - 1];
    return texts.substr(start, textEnds[index] - start);
}

std::string_view CatalogColumns::id(std::size_t row) const {
    const std::string_view key = text(row, KeyText);
    return account.empty() ? key : key.substr(key.find(keySeparator) + 1);
}

Decimal CatalogColumns::rate(std::size_t row) const {
    const auto coefficient =
        static_cast<Decimal::Coefficient>(rateHigh[row]) << 64 | static_cast<Decimal::Coefficient>(rateLow[row]);
    return Decimal::fromParts(coefficient, rateScale[row]).value_or(Decimal());
}

quint64 CatalogColumns::hashed(std::string_view key) {
    constexpr quint64 factor = 0x9e3779b97f4a7c15U;
    quint64 hash = key.size() * factor;
    while (!key.empty()) {
        quint64 word = 0;
        const std::size_t taken = std::min(key.size(), sizeof word);
        std::memcpy(&word, key.data(), taken);
        hash = (hash ^ word) * factor;
        hash ^= hash >> 32;
        key.remove_prefix(taken);
    }
    return hash;
}

std::size_t CatalogColumns::find(std::string_view key) const {
    if (slots.empty())
        return rows();
    const std::size_t mask = slots.size() - 1;
    // Bounded by the table's length: a cache may hold one without an empty slot.
    for (std::size_t slot = hashed(key) & mask, tries = 0; tries < slots.size(); slot = (slot + 1) & mask, ++tries) {
        const quint32 entry = slots[slot];
        if (entry == 0)
            break;
        if (text(entry - 1, KeyText) == key)
            return entry - 1;
    }
    return rows();
}

Catalog::Catalog(std::unique_ptr<const CatalogColumns> columns)
    : m_columns(std::move(columns)) {}

Catalog::~Catalog() = default;

int Catalog::size() const {
    return static_cast<int>(m_columns->rows());
}

QString Catalog::id(int row) const {
    return textOf(m_columns->id(at(row)));
}

QString Catalog::key(int row) const {
    return textOf(m_columns->text(at(row), CatalogColumns::KeyText));
}

QString Catalog::keyOf(const QString& accountId, const QString& serviceId) {
    return accountId + QLatin1Char(CatalogColumns::keySeparator) + serviceId;
}

QString Catalog::name(int row) const {
    return textOf(m_columns->text(at(row), CatalogColumns::NameText));
}

QString Catalog::category(int row) const {
    return m_columns->categories.at(categoryIndex(row));
}

QString Catalog::type(int row) const {
    return m_columns->types.at(typeIndex(row));
}

Decimal Catalog::rate(int row) const {
    return m_columns->rate(at(row));
}

qint64 Catalog::min(int row) const {
    return m_columns->minimum[at(row)];
}

qint64 Catalog::max(int row) const {
    return m_columns->maximum[at(row)];
}

bool Catalog::refill(int row) const {
    return (m_columns->flags[at(row)] & CatalogFlag::Refill) != 0;
}

bool Catalog::cancel(int row) const {
    return (m_columns->flags[at(row)] & CatalogFlag::Cancel) != 0;
}

bool Catalog::dripFeed(int row) const {
    return (m_columns->flags[at(row)] & CatalogFlag::DripFeed) != 0;
}

bool Catalog::gone(int row) const {
    return (m_columns->flags[at(row)] & CatalogFlag::Gone) != 0;
}

int Catalog::goneCount() const {
    return m_columns->gone;
}

Service Catalog::service(int row) const {
    Service service;
    service.id = id(row);
    service.name = name(row);
    service.type = type(row);
    service.category = category(row);
    service.rate = rate(row);
    service.min = min(row);
    service.max = max(row);
    service.refill = refill(row);
    service.cancel = cancel(row);
    service.dripFeed = dripFeed(row);
    service.gone = gone(row);
    service.description = textOf(m_columns->text(at(row), CatalogColumns::DescriptionText));
    if (!accounts().empty())
        service.accountId = accounts()[at(accountIndex(row))].id;
    service.averageTime = textOf(m_columns->text(at(row), CatalogColumns::AverageTimeText));
    return service;
}

void CatalogColumns::countGone() {
    gone = static_cast<int>(
        std::count_if(flags.begin(), flags.end(), [](quint8 flag) { return (flag & CatalogFlag::Gone) != 0; }));
}

int Catalog::find(const QString& key) const {
    const QByteArray utf8 = key.toUtf8();
    const std::size_t row = m_columns->find({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    return row == m_columns->rows() ? -1 : static_cast<int>(row);
}

const std::vector<CatalogAccount>& Catalog::accounts() const {
    return m_columns->accounts;
}

int Catalog::accountIndex(int row) const {
    return static_cast<int>(m_columns->accountOf(at(row)));
}

QString Catalog::kind(int row) const {
    return m_columns->kind.empty() ? QString() : m_columns->kinds[m_columns->kind[at(row)]].text();
}

const QStringList& Catalog::categories() const {
    return m_columns->categories;
}

const QStringList& Catalog::types() const {
    return m_columns->types;
}

int Catalog::categoryIndex(int row) const {
    return static_cast<int>(m_columns->category[at(row)]);
}

int Catalog::typeIndex(int row) const {
    return static_cast<int>(m_columns->type[at(row)]);
}

std::string_view Catalog::searchText(int row) const {
    const quint32 start = m_columns->searchStart(at(row));
    return m_columns->search.substr(start, m_columns->searchEnds[at(row)] - start);
}

std::string_view Catalog::searchText() const {
    return m_columns->search;
}
