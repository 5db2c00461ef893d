// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

/// What a figure came to: its value and that of its floor, both in `unit`, measured in the same run.
struct Measured final {
    double value = 0;
    const char* unit = "ms";
    double floor = 0;
};

/// A figure of the benchmark; nothing where it could not be measured (the reason goes to stderr).
struct Figure final {
    const char* name;
    std::optional<Measured> (*measure)();
};

namespace Bench {

[[nodiscard]] inline double median(std::vector<double> values) {
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

/// Milliseconds that `work` takes. What it returns is dropped after the clock has stopped.
template <typename Work>
[[nodiscard]] double timed(Work&& work) {
    const auto start = std::chrono::steady_clock::now();
    [[maybe_unused]] const auto kept = work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Medians of as many runs of each; they take turns, so that whatever slows the machine slows both.
template <typename Work, typename Floor>
[[nodiscard]] Measured inTurns(int runs, Work&& work, Floor&& floor) {
    std::vector<double> values;
    std::vector<double> floors;
    for (int i = 0; i < runs; ++i) {
        floors.push_back(timed(floor));
        values.push_back(timed(work));
    }
    return {median(values), "ms", median(floors)};
}

} // namespace Bench

[[nodiscard]] std::optional<Measured> measureBulk();
[[nodiscard]] std::optional<Measured> measureBulkOwnConnections();
[[nodiscard]] std::optional<Measured> measureBulkPreview();
[[nodiscard]] std::optional<Measured> measureDecode();
[[nodiscard]] std::optional<Measured> measureFilter();
[[nodiscard]] std::optional<Measured> measureIdle();
[[nodiscard]] std::optional<Measured> measureOrdersFacet();
[[nodiscard]] std::optional<Measured> measureOrdersSearch();
[[nodiscard]] std::optional<Measured> measurePlace();
[[nodiscard]] std::optional<Measured> measureProxy();
[[nodiscard]] std::optional<Measured> measureSort();
[[nodiscard]] std::optional<Measured> measureStart();
[[nodiscard]] std::optional<Measured> measureStartMemory();
[[nodiscard]] std::optional<Measured> measureStatuses();
