// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

/// How fast a service has been by a person's own record: medians over so many orders, both from the placing. Absent
/// where the record does not tell.
struct ServicePace final {
    int orders = 0;
    std::optional<std::chrono::milliseconds> toStart;
    std::optional<std::chrono::milliseconds> toFinish;
    friend bool operator==(const ServicePace&, const ServicePace&) = default;
};

/// By service id, of one account.
using ServicePaces = QHash<QString, ServicePace>;
