// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_diff.h"

#include "core/catalog_builder.h"
#include "core/catalog_columns.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace {

using Columns = CatalogColumns;
using Kind = ServiceChangeKind;

QString textOf(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

std::vector<quint8> laterDuplicates(const Columns& columns) {
    std::vector<quint8> marks(columns.rows(), 0);
    for (std::size_t i = 0; i + 1 < columns.duplicates.size(); i += 2)
        marks[columns.duplicates[i]] = 1;
    return marks;
}

bool isGone(const Columns& columns, std::size_t row) {
    return (columns.flags[row] & CatalogFlag::Gone) != 0;
}

bool haveSameRate(const Columns& a, std::size_t i, const Columns& b, std::size_t j) {
    return a.rateLow[i] == b.rateLow[j] && a.rateHigh[i] == b.rateHigh[j] && a.rateScale[i] == b.rateScale[j];
}

QString limits(const Columns& columns, std::size_t row) {
    return u"%1-%2"_s.arg(columns.minimum[row]).arg(columns.maximum[row]);
}

QString flag(const Columns& columns, std::size_t row, quint8 which) {
    return (columns.flags[row] & which) != 0 ? u"1"_s : u"0"_s;
}

void append(CatalogBuilder& builder, const Columns& columns, const std::vector<QByteArray>& categories,
            const std::vector<QByteArray>& types, std::size_t row, bool gone) {
    const auto wordOf = [](const QByteArray& word) {
        return std::string_view(word.constData(), static_cast<std::size_t>(word.size()));
    };
    // What one catalog could hold the next one can.
    static_cast<void>(builder.add({.id = columns.text(row, Columns::KeyText),
                                   .name = columns.text(row, Columns::NameText),
                                   .type = wordOf(types[columns.type[row]]),
                                   .category = wordOf(categories[columns.category[row]]),
                                   .description = columns.text(row, Columns::DescriptionText),
                                   .averageTime = columns.text(row, Columns::AverageTimeText),
                                   .rate = columns.rate(row),
                                   .min = columns.minimum[row],
                                   .max = columns.maximum[row],
                                   .refill = (columns.flags[row] & CatalogFlag::Refill) != 0,
                                   .cancel = (columns.flags[row] & CatalogFlag::Cancel) != 0,
                                   .dripFeed = (columns.flags[row] & CatalogFlag::DripFeed) != 0,
                                   .gone = gone}));
}

std::vector<QByteArray> bytesOf(const QStringList& words) {
    std::vector<QByteArray> bytes;
    bytes.reserve(static_cast<std::size_t>(words.size()));
    for (const QString& word : words)
        bytes.push_back(word.toUtf8());
    return bytes;
}

class Comparison final {
public:
    Comparison(const Columns& before, const Columns& fresh, const CatalogDiffRules& rules)
        : m_before(before)
        , m_fresh(fresh)
        , m_rules(rules)
        , m_met(laterDuplicates(before)) {}

    void run() {
        // Most services stand where they stood: behind the one that was met last.
        std::size_t next = 0;
        const auto later = laterDuplicates(m_fresh);
        for (std::size_t row = 0; row < m_fresh.rows(); ++row) {
            if (later[row] != 0)
                continue;
            const std::string_view id = m_fresh.text(row, Columns::KeyText);
            std::size_t was = next;
            if (was >= m_before.rows() || m_met[was] != 0 || m_before.text(was, Columns::KeyText) != id)
                was = m_before.find(id);
            if (was == m_before.rows()) {
                add(row, Kind::New);
                continue;
            }
            m_met[was] = 1;
            next = was + 1;
            compare(was, row);
        }
        for (std::size_t row = 0; row < m_before.rows(); ++row) {
            if (m_met[row] == 0)
                takeGone(row);
        }
    }

    [[nodiscard]] QList<ServiceChange>& changes() { return m_changes; }
    /// Rows of `before` that are in the new catalog no more.
    [[nodiscard]] const std::vector<std::size_t>& gone() const { return m_gone; }

private:
    void add(std::size_t row, Kind kind, const QString& was = {}, const QString& is = {}) {
        m_changes.append({textOf(m_fresh.text(row, Columns::KeyText)), kind, was, is, m_rules.at});
    }

    void compare(std::size_t was, std::size_t row) {
        if (isGone(m_before, was))
            add(row, Kind::Back);
        if (m_rules.comparesRates && !haveSameRate(m_before, was, m_fresh, row)) {
            const Decimal old = m_before.rate(was);
            const Decimal rate = m_fresh.rate(row);
            if (old != rate)
                add(row, old < rate ? Kind::Dearer : Kind::Cheaper, old.toString(), rate.toString());
        }
        if (m_before.minimum[was] != m_fresh.minimum[row] || m_before.maximum[was] != m_fresh.maximum[row])
            add(row, Kind::Limits, limits(m_before, was), limits(m_fresh, row));
        const std::string_view oldName = m_before.text(was, Columns::NameText);
        const std::string_view name = m_fresh.text(row, Columns::NameText);
        if (oldName != name)
            add(row, Kind::Name, textOf(oldName), textOf(name));
        const auto differing = static_cast<quint8>(m_before.flags[was] ^ m_fresh.flags[row]);
        for (const auto& [which, kind] :
             {std::pair(CatalogFlag::Refill, Kind::Refill), std::pair(CatalogFlag::Cancel, Kind::Cancel)}) {
            if ((differing & which) != 0)
                add(row, kind, flag(m_before, was, which), flag(m_fresh, row, which));
        }
        const QString& oldType = m_before.types.at(m_before.type[was]);
        const QString& type = m_fresh.types.at(m_fresh.type[row]);
        if (oldType != type)
            add(row, Kind::Type, oldType, type);
    }

    void takeGone(std::size_t row) {
        const QString id = textOf(m_before.text(row, Columns::KeyText));
        if (!isGone(m_before, row))
            m_changes.append({id, Kind::Gone, {}, {}, m_rules.at});
        else if (m_rules.keptGone && !m_rules.keptGone->contains(id))
            return;
        m_gone.push_back(row);
    }

    const Columns& m_before;
    const Columns& m_fresh;
    const CatalogDiffRules& m_rules;
    std::vector<quint8> m_met; ///< rows of `before`
    std::vector<std::size_t> m_gone;
    QList<ServiceChange> m_changes;
};

} // namespace

CatalogDiff compareCatalogs(const CatalogPtr& before, const CatalogPtr& fresh, const CatalogDiffRules& rules) {
    if (!before)
        return {fresh, {}};
    const Columns& old = before->columns();
    const Columns& now = fresh->columns();
    Comparison comparison(old, now, rules);
    comparison.run();
    if (comparison.gone().empty())
        return {fresh, std::move(comparison.changes())};

    CatalogBuilder builder(now.rows() + comparison.gone().size(), now.texts.size());
    const auto categories = bytesOf(now.categories);
    const auto types = bytesOf(now.types);
    for (std::size_t row = 0; row < now.rows(); ++row)
        append(builder, now, categories, types, row, false);
    const auto oldCategories = bytesOf(old.categories);
    const auto oldTypes = bytesOf(old.types);
    for (const std::size_t row : comparison.gone())
        append(builder, old, oldCategories, oldTypes, row, true);
    return {builder.build(), std::move(comparison.changes())};
}
