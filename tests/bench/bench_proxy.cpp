// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "bench.h"
#include "core/catalog_filter.h"
#include "services_reply.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// The same services as the usual way has them: a table of values, one row a service.
class PlainTable final : public QAbstractTableModel {
public:
    explicit PlainTable(const Catalog& catalog) {
        for (int row = 0; row < catalog.size(); ++row) {
            const Service service = catalog.service(row);
            m_rows.append({service.id, service.name, service.category});
        }
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 3; }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override {
        return role == Qt::DisplayRole ? m_rows.at(index.row()).at(index.column()) : QVariant();
    }

private:
    QList<QStringList> m_rows;
};

} // namespace

// One letter over 100,000 services: the engine's rows and counts against the same letter as QSortFilterProxyModel's
// filter over the same columns. The proxy begins with all rows, as it does when one begins to type.
std::optional<Measured> measureProxy() {
    constexpr int runs = 5;
    const auto reply = ReplyDecoder::services(servicesReply(100'000), 200);
    if (!reply) {
        std::fprintf(stderr, "filter_vs_proxy: the reply was not decoded.\n");
        return std::nullopt;
    }
    const Catalog& catalog = *reply.value().catalog;
    PlainTable table(catalog);
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
        // The engine also finds letters with marks.
        right = right && rows > 0 && found >= static_cast<std::size_t>(rows);
    }
    if (!right) {
        std::fprintf(stderr, "filter_vs_proxy: the two do not agree.\n");
        return std::nullopt;
    }
    return Measured{Bench::median(values), "ms", Bench::median(floors)};
}
