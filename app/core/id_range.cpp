// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id_range.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qsizetype mostDigits = 18;
__extension__ using Wide = __int128;

// The id that falls to this time on the line through two of them; the first one's where they make no line.
qint64 idAt(const IdAt& first, const IdAt& second, Timestamp at) {
    const Wide span = static_cast<Wide>(second.at) - first.at;
    const Wide ids = static_cast<Wide>(second.id) - first.id;
    if (span == 0 || (span > 0) != (ids > 0))
        return first.id;
    const Wide id = first.id + ids * (at - first.at) / span;
    return static_cast<qint64>(std::clamp<Wide>(id, 1, std::numeric_limits<qint64>::max() / 2));
}

} // namespace

std::optional<qint64> numericId(QStringView id) {
    const bool digits = !id.isEmpty() && id.size() <= mostDigits &&
                        std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!digits || id.front() == u'0')
        return std::nullopt;
    return id.toLongLong();
}

IdRange likelyIds(const QList<IdAt>& before, const QList<IdAt>& after, Timestamp sentAt, qint64 most) {
    if (before.isEmpty() && after.isEmpty())
        return {};
    const bool between = !before.isEmpty() && !after.isEmpty() && before.first().id < after.first().id - 1;
    if (between) {
        const qint64 from = before.first().id + 1;
        const qint64 to = after.first().id - 1;
        if (to - from < most)
            return {from, to};
        const qint64 middle = idAt(before.first(), after.first(), sentAt);
        const qint64 first = std::clamp(middle - most / 2, from, to - most + 1);
        return {first, first + most - 1};
    }
    if (!before.isEmpty()) {
        // Right after the last one, unless the pace of the ones before leads far from there.
        const qint64 next = before.first().id + 1;
        const qint64 expected = idAt(before.first(), before.last(), sentAt);
        const qint64 from = expected - next < most ? next : expected - most / 2;
        return {from, from + most - 1};
    }
    const qint64 last = after.first().id - 1;
    const qint64 expected = idAt(after.first(), after.last(), sentAt);
    const qint64 to = last - expected < most ? last : expected + most / 2;
    return {std::max<qint64>(1, to - most + 1), to};
}
