// SPDX-License-Identifier: GPL-3.0-or-later
// orderdeck-bench [NAME…]: one line a figure, name<TAB>value<TAB>unit<TAB>floor<TAB>ratio; all figures without names.
#include "bench.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>
#include <string_view>

namespace {

constexpr std::array figures = {
    Figure{"decode_100k", measureDecode},
    Figure{"filter_100k", measureFilter},
    Figure{"filter_vs_proxy", measureProxy},
    Figure{"sort_100k", measureSort},
    Figure{"place", measurePlace},
    Figure{"statuses_100", measureStatuses},
    Figure{"orders_facet_1m", measureOrdersFacet},
    Figure{"orders_search_1m", measureOrdersSearch},
    Figure{"start", measureStart},
    Figure{"rss_start", measureStartMemory},
    Figure{"idle_60s", measureIdle},
    Figure{"bulk_10k", measureBulk},
    Figure{"bulk_10k_own_connections", measureBulkOwnConnections},
    Figure{"bulk_preview_10k", measureBulkPreview},
};

bool measure(const Figure& figure) {
    const auto measured = figure.measure();
    if (!measured)
        return false;
    const double ratio = measured->value / measured->floor;
    std::printf("%s\t%.3f\t%s\t%.3f\t%.*f\n", figure.name, measured->value, measured->unit, measured->floor,
                ratio < 0.1 ? 5 : 2, ratio);
    std::fflush(stdout);
    return true;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    bool allWell = true;
    for (int i = 1; i < argc; ++i) {
        const auto found = std::find_if(figures.begin(), figures.end(),
                                        [&](const Figure& figure) { return std::string_view(figure.name) == argv[i]; });
        if (found == figures.end())
            std::fprintf(stderr, "There is no figure named %s.\n", argv[i]);
        allWell = found != figures.end() && measure(*found) && allWell;
    }
    if (argc < 2) {
        for (const Figure& figure : figures)
            allWell = measure(figure) && allWell;
    }
    return allWell ? 0 : 1;
}
