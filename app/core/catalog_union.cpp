// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog_union.h"

#include "core/catalog_builder.h"
#include "core/catalog_columns.h"

namespace {

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void add(CatalogBuilder& builder, const CatalogColumns& columns, std::size_t row, std::size_t account,
         const std::vector<QByteArray>& categories, const std::vector<QByteArray>& types) {
    using Columns = CatalogColumns;
    const auto flagged = [&](quint8 flag) { return (columns.flags[row] & flag) != 0; };
    // What a catalog holds can be held again.
    static_cast<void>(builder.add({.id = columns.id(row),
                                   .name = columns.text(row, Columns::NameText),
                                   .type = viewOf(types[columns.type[row]]),
                                   .category = viewOf(categories[columns.category[row]]),
                                   .description = columns.text(row, Columns::DescriptionText),
                                   .averageTime = columns.text(row, Columns::AverageTimeText),
                                   .rate = columns.rate(row),
                                   .min = columns.minimum[row],
                                   .max = columns.maximum[row],
                                   .refill = flagged(CatalogFlag::Refill),
                                   .cancel = flagged(CatalogFlag::Cancel),
                                   .dripFeed = flagged(CatalogFlag::DripFeed),
                                   .gone = flagged(CatalogFlag::Gone),
                                   .account = static_cast<quint16>(account)}));
}

std::vector<QByteArray> utf8Of(const QStringList& texts) {
    std::vector<QByteArray> utf8;
    utf8.reserve(static_cast<std::size_t>(texts.size()));
    for (const QString& text : texts)
        utf8.push_back(text.toUtf8());
    return utf8;
}

} // namespace

CatalogPtr unitedCatalog(const std::vector<CatalogPart>& parts) {
    std::size_t rows = 0;
    std::size_t bytes = 0;
    std::vector<CatalogAccount> accounts;
    for (const CatalogPart& part : parts) {
        rows += part.catalog->columns().rows();
        bytes += part.catalog->columns().texts.size();
        accounts.push_back(part.account);
    }
    CatalogBuilder builder(rows, bytes);
    builder.setAccounts(std::move(accounts));
    for (const bool gone : {false, true}) {
        for (std::size_t at = 0; at < parts.size(); ++at) {
            const CatalogColumns& columns = parts[at].catalog->columns();
            const auto categories = utf8Of(columns.categories);
            const auto types = utf8Of(columns.types);
            const std::size_t offered = columns.rows() - static_cast<std::size_t>(columns.gone);
            for (std::size_t row = gone ? offered : 0; row < (gone ? columns.rows() : offered); ++row)
                add(builder, columns, row, at, categories, types);
        }
    }
    CatalogPtr united = builder.build();
    // What the first look at it takes; whoever waits for this waits for that, too.
    static_cast<void>(united->columns().sorted(SortedColumn::Kind));
    static_cast<void>(united->columns().rateRanks());
    return united;
}

CatalogNewsPtr unitedNews(const Catalog& united, const std::vector<CatalogPart>& parts) {
    QList<ServiceChange> changes;
    for (const CatalogPart& part : parts) {
        if (!part.news)
            continue;
        for (ServiceChange change : part.news->changes()) {
            change.serviceId = Catalog::keyOf(part.account.id, change.serviceId);
            changes.append(std::move(change));
        }
    }
    return std::make_shared<const CatalogNews>(united, std::move(changes));
}
