// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_search.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix("service:");

} // namespace

OrderSearch parseOrderSearch(const QString& text) {
    const QString typed = text.trimmed();
    if (!typed.startsWith(prefix, Qt::CaseInsensitive))
        return {{}, typed};
    const auto begin = typed.cbegin() + prefix.size();
    const auto end = std::find_if(begin, typed.cend(), [](QChar letter) { return letter.isSpace(); });
    const QString serviceId = QStringView(begin, end).toString();
    // Nothing behind it: it is still being typed, or means itself.
    return serviceId.isEmpty() ? OrderSearch{{}, typed}
                               : OrderSearch{serviceId, QStringView(end, typed.cend()).trimmed().toString()};
}

QString ordersOfService(const QString& serviceId) {
    return prefix + serviceId;
}
