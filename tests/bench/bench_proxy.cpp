// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "bench.h"
#include "core/catalog_filter.h"
#include "models/catalog_model.h"
#include "services_reply.h"

#include <QSortFilterProxyModel>

#include <cstdio>

using namespace Qt::StringLiterals;

// One letter over 100,000 services: the engine's rows and counts against the same letter as the filter of a
// QSortFilterProxyModel over the program's own rows and columns. The proxy begins with all rows, as it does when one
// begins to type. The letter stands in nearly all rows, which is the proxy's best case: it removes hardly any.
std::optional<Measured> measureProxy() {
    constexpr int runs = 5;
    const auto reply = ReplyDecoder::services(servicesReply(100'000), 200);
    if (!reply) {
        std::fprintf(stderr, "filter_vs_proxy: the reply was not decoded.\n");
        return std::nullopt;
    }
    const Catalog& catalog = *reply.value().catalog;
    CatalogModel table;
    table.setCatalog(reply.value().catalog, u"USD"_s, false);
    QSortFilterProxyModel proxy;
    proxy.setFilterKeyColumn(-1);
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSourceModel(&table);
    CatalogQuery query;
    query.text = u"i"_s;
    bool right = true;
    std::vector<double> values;
    std::vector<double> floors;
    for (int run = 0; run < runs; ++run) {
        proxy.setFilterFixedString({});
        right = right && proxy.rowCount() == catalog.size();
        int rows = 0;
        floors.push_back(Bench::timed([&] {
            proxy.setFilterFixedString(query.text);
            return rows = proxy.rowCount();
        }));
        std::size_t found = 0;
        values.push_back(Bench::timed([&] {
            auto matches = filterCatalog(catalog, query, {});
            found = matches.rows.size();
            return matches;
        }));
        // Neither looks at nothing; the proxy also finds the letter in words that the engine does not search.
        right = right && rows > 0 && found > 0;
    }
    if (!right) {
        std::fprintf(stderr, "filter_vs_proxy: the two do not agree.\n");
        return std::nullopt;
    }
    return Measured{Bench::median(values), "ms", Bench::median(floors)};
}
