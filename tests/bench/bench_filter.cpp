// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "bench.h"
#include "core/catalog_filter.h"
#include "core/find_bytes.h"
#include "services_reply.h"

#include <QSet>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

// What people type, letter by letter, and what they look for; each as the provider sorts and sorted by rate.
QList<CatalogQuery> queries() {
    QList<CatalogQuery> list;
    for (const QString& text :
         {u"i"_s, u"in"_s, u"ins"_s, u"insta"_s, u"instagram"_s, u"instagram followers"_s, u"followers real usa"_s,
          u"max 500k"_s, u"tiktok views"_s, u"4711"_s, u"россия"_s, u"not there"_s}) {
        CatalogQuery query;
        query.text = text;
        list.append(query);
        query.sortColumn = CatalogQuery::Column::Rate;
        list.append(query);
    }
    return list;
}

} // namespace

// A keystroke's query, rows and facet counts, against one search through the same text for words that are not in it.
std::optional<Measured> measureFilter() {
    constexpr int runs = 15;
    const QByteArray body = servicesReply(100'000);
    const auto reply = ReplyDecoder::services(body, 200);
    if (!reply) {
        std::fprintf(stderr, "filter_100k: the reply was not decoded.\n");
        return std::nullopt;
    }
    const Catalog& catalog = *reply.value().catalog;
    QSet<QString> favourites;
    for (int row = 0; row < catalog.size(); row += 2'000)
        favourites.insert(catalog.id(row));

    bool found = false; // the compiler must not leave out a search of which nothing is used
    std::vector<double> values;
    std::vector<double> floors;
    for (const CatalogQuery& query : queries()) {
        const Measured one = Bench::inTurns(
            runs, [&] { return filterCatalog(catalog, query, {favourites}); },
            [&] { return found = found || findBytes(catalog.searchText(), "qqzzqq") != std::string_view::npos; });
        values.push_back(one.value);
        floors.push_back(one.floor);
    }
    if (found) {
        std::fprintf(stderr, "filter_100k: the floor found what is not there.\n");
        return std::nullopt;
    }
    return Measured{Bench::median(values), "ms", Bench::median(floors)};
}
