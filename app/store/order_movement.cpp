// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/order_movement.h"

using namespace Qt::StringLiterals;

namespace {

// So many in a statement; those that are left over are written one by one, so that two statements stay prepared.
constexpr std::size_t together = 20;

QString rowsOf(std::size_t count, const QString& row) {
    return row + (u", "_s + row).repeated(static_cast<qsizetype>(count - 1));
}

// In pieces of `together`, then of one.
template <typename T, typename Write>
Stored<Done> inPieces(std::span<const T> all, const Write& write) {
    while (!all.empty()) {
        const std::size_t count = all.size() >= together ? together : 1;
        if (auto done = write(all.first(count)); !done)
            return done;
        all = all.subspan(count);
    }
    return Done();
}

// Whether a movement goes into the history: each whole percent of the order does, and whatever is out of the ordinary.
// An order that is looked at every minute for weeks has some hundred lines then, not ten thousand.
bool isHistory(std::optional<qint64> before, std::optional<qint64> after, qint64 units) {
    if (before == after)
        return false;
    const auto isUsual = [units](std::optional<qint64> remains) {
        return units > 0 && remains && *remains > 0 && *remains < units;
    };
    if (!isUsual(before) || !isUsual(after) || *after > *before)
        return true;
    // Units are bounded by what a provider takes, but a row may say anything: no overflow.
    __extension__ using Wide = __int128;
    const auto percent = [units](qint64 remains) { return static_cast<qint64>(Wide{remains} * 100 / units); };
    return percent(*before) != percent(*after);
}

Stored<Done> touch(LedgerWrite& write, std::span<const OrderKey> keys) {
    QVariantList values{bound(write.now)};
    for (const OrderKey key : keys)
        values.append(bound(key));
    auto done = write.database.executeWith(
        u"UPDATE orders SET checked_at = ? WHERE order_key IN (%1)"_s.arg(rowsOf(keys.size(), u"?"_s)), values);
    if (!done)
        return done.error();
    return Done();
}

} // namespace

bool OrderMovements::isMovement(const KnownOrder& known, const OrderTold& told) {
    return told.status == known.told.status && told.rawStatus == known.told.rawStatus &&
           told.charge == known.told.charge && told.chargeCurrency == known.told.chargeCurrency;
}

void OrderMovements::add(const KnownOrder& known, const OrderTold& told) {
    const Moved moved{known.key, told.startCount, told.remains, told.rawStatus,
                      isHistory(known.told.remains, told.remains, known.units)};
    m_moved.push_back(moved);
    if (moved.tells)
        m_told.push_back(moved);
}

Stored<Done> OrderMovements::writeRows(LedgerWrite& write, std::span<const Moved> moved) {
    QVariantList values;
    for (const Moved& one : moved)
        values << bound(one.key) << bound(one.startCount) << bound(one.remains);
    values << bound(write.now) << bound(write.now);
    auto done = write.database.executeWith(
        u"WITH t (order_key, start_count, remains) AS (VALUES %1) UPDATE orders SET start_count = t.start_count, "
        "remains = t.remains, checked_at = ?, changed_at = ? FROM t WHERE orders.order_key = t.order_key"_s.arg(
            rowsOf(moved.size(), u"(?, ?, ?)"_s)),
        values);
    if (!done)
        return done.error();
    return Done();
}

Stored<Done> OrderMovements::writeEvents(LedgerWrite& write, std::span<const Moved> moved) {
    QVariantList values;
    for (const Moved& one : moved)
        values << bound(one.key) << bound(one.rawStatus) << bound(one.remains);
    values << bound(static_cast<int>(OrderEvent::Kind::Status)) << bound(write.now);
    auto done = write.database.executeWith(
        u"WITH t (order_key, text, remains) AS (VALUES %1) INSERT INTO order_events (order_key, number, kind, at, "
        u"text, "
        "remains) SELECT t.order_key, (SELECT COALESCE(MAX(e.number), 0) + 1 FROM order_events e WHERE e.order_key = "
        "t.order_key), ?, ?, t.text, t.remains FROM t"_s.arg(rowsOf(moved.size(), u"(?, ?, ?)"_s)),
        values);
    if (!done)
        return done.error();
    return Done();
}

Stored<Done> OrderMovements::write(LedgerWrite& write) const {
    const auto touched =
        inPieces(std::span<const OrderKey>(m_same.constData(), static_cast<std::size_t>(m_same.size())),
                 [&](std::span<const OrderKey> keys) { return touch(write, keys); });
    if (!touched)
        return touched;
    const auto moved =
        inPieces(std::span<const Moved>(m_moved), [&](std::span<const Moved> some) { return writeRows(write, some); });
    if (!moved)
        return moved;
    return inPieces(std::span<const Moved>(m_told),
                    [&](std::span<const Moved> some) { return writeEvents(write, some); });
}
