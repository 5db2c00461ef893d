// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "bench.h"
#include "core/catalog_filter.h"
#include "services_reply.h"

#include <QSet>

#include <array>
#include <cstdio>
#include <random>

namespace {

using Column = CatalogQuery::Column;

struct Sorted {
    const char* name;
    Column column;
};
constexpr std::array columns = {Sorted{"ID", Column::Id},          Sorted{"Name", Column::Name},
                                Sorted{"Rate", Column::Rate},      Sorted{"Min", Column::Min},
                                Sorted{"Max", Column::Max},        Sorted{"Category", Column::Category},
                                Sorted{"Type", Column::Type},      Sorted{"Refill", Column::Refill},
                                Sorted{"Cancel", Column::Cancel},  Sorted{"Favourite", Column::Favourite},
                                Sorted{"Changed", Column::Changed}};

CatalogNewsPtr newsOf(const Catalog& catalog) {
    QList<ServiceChange> changes;
    for (int row = 0; row < catalog.size(); row += 3)
        changes.append({catalog.id(row), ServiceChangeKind::Dearer, {}, {}, 1'000 + row * 7919 % 100'003});
    return std::make_shared<const CatalogNews>(catalog, std::move(changes));
}

} // namespace

// All services in the order of a column, as they are asked for the first time after a refresh: nothing is prepared but
// what the cache holds. The worst column, both ways. Against std::sort of as many 64-bit keys.
std::optional<Measured> measureSort() {
    constexpr int services = 100'000;
    constexpr int runs = 9;
    const auto reply = ReplyDecoder::services(servicesReply(services), 200);
    if (!reply) {
        std::fprintf(stderr, "sort_100k: the reply was not decoded.\n");
        return std::nullopt;
    }
    const QByteArray bytes = reply.value().catalog->toBytes();
    const CatalogNewsPtr news = newsOf(*reply.value().catalog);
    QSet<QString> favourites;
    for (int row = 0; row < services; row += 2'000)
        favourites.insert(reply.value().catalog->id(row));

    std::mt19937_64 dice(42);
    std::vector<quint64> keys(services);
    std::generate(keys.begin(), keys.end(), dice);
    std::vector<double> floors;
    Measured worst;
    const char* worstName = "";
    for (const Sorted& sorted : columns) {
        for (const bool descending : {false, true}) {
            CatalogQuery query;
            query.sortColumn = sorted.column;
            query.descending = descending;
            std::vector<double> values;
            for (int run = 0; run < runs; ++run) {
                std::vector<quint64> mixed = keys;
                floors.push_back(Bench::timed([&mixed] {
                    std::sort(mixed.begin(), mixed.end());
                    return mixed.front();
                }));
                const CatalogPtr fresh = Catalog::fromBytes(bytes);
                values.push_back(Bench::timed([&] {
                    return filterCatalog(*fresh, query, {favourites, news, 110'000});
                }));
            }
            const double value = Bench::median(values);
            std::fprintf(stderr, "sort_100k: %s %s %.3f ms\n", sorted.name, descending ? "descending" : "ascending",
                         value);
            if (value > worst.value) {
                worst.value = value;
                worstName = sorted.name;
            }
        }
    }
    std::fprintf(stderr, "sort_100k: the worst column is %s.\n", worstName);
    worst.floor = Bench::median(floors);
    return worst;
}
