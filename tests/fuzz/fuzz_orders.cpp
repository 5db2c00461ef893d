// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "core/order_completion.h"
#include "core/order_ids.h"
#include "store/imported_orders.h"
#include "store/ledger.h"
#include "store/order_conditions.h"

#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(QFuture<Stored<T>> future) {
    future.waitForFinished();
    if (!future.result())
        qFatal("The ledger failed: %s", qUtf8Printable(future.result().error().text));
    return future.result().value();
}

Order sample(int number) {
    Order order;
    order.serviceId = QString::number(100 + number % 5);
    order.serviceName = number % 4 == 0 ? u"Followers – émigré ☂ 100%_real"_s : u"TikTok Views \\ \"fast\""_s;
    order.serviceType = u"Default"_s;
    order.link = number % 3 == 0 ? u"@Name_%1"_s.arg(number) : u"https://Example.com/p/%1?a=(b)"_s.arg(number);
    order.rate = Money{Decimal(number), u"USD"_s};
    order.expectedCharge = Money{*Decimal::fromParts(number * 125, 2), u"USD"_s};
    order.units = 100 * number;
    order.recordedAt = 1'795'000'000'000 + number * 3'600'000LL;
    order.placement = static_cast<Placement>(1 + number % 4);
    if (order.placement == Placement::Placed) {
        order.orderId = number % 5 == 0 ? u"A-%1b"_s.arg(number) : QString::number(5'000'000 + number);
        order.placedAt = order.recordedAt + 500;
        order.status = static_cast<OrderStatus>(number % 9);
        if (number % 8 == 0)
            order.charge = Money{*Decimal::fromParts(number * 1'000'000'007LL, 10), u"USD"_s};
    }
    return order;
}

/// A ledger of a few orders, and the same orders as values.
struct Sample final {
    Sample() {
        must(ledger.open());
        QList<Order> all;
        for (int number = 1; number <= 24; ++number)
            all.append(sample(number));
        must(ImportedOrders(ledger).add(u"one"_s, all.first(16)));
        must(ImportedOrders(ledger).add(u"two"_s, all.sliced(16)));
        orders = must(ledger.orders(must(ledger.orderKeys({}, 0, 100))));
    }
    QTemporaryDir folder{fuzz::folderTemplate()};
    Ledger ledger{folder.filePath(u"ledger.sqlite"_s)};
    QList<Order> orders;
};

std::unique_ptr<Sample> kept;

QString completionProblem(const QString& text) {
    const OrderVocabulary words{{{u"101"_s, u"Followers"_s}}, {u"My panel"_s, u"Other"_s}, {u"client one"_s}};
    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        const auto found = completeOrderText(text, cursor, words);
        if (found.start < 0 || found.length < 0 || found.start + found.length > text.size())
            return u"a completion stands outside of the text"_s;
    }
    return {};
}

} // namespace

QString fuzz::orderQuery(const QByteArray& bytes) {
    OrdersQuery query;
    query.text = typed(bytes);
    query.accountNames = {{u"one"_s, u"My panel"_s}, {u"two"_s, u"Other"_s}};
    static_cast<void>(orderIdsIn(query.text));
    if (const QString problem = completionProblem(query.text); !problem.isEmpty())
        return problem;
    const auto parsed = parseOrderText(query.text, {query.accountNames, 0});
    if (!parsed) {
        const CatalogTextProblem& problem = parsed.error();
        const bool inside = problem.at >= 0 && problem.length >= 0 && problem.at + problem.length <= query.text.size();
        return inside && !problem.words.isEmpty() ? QString() : u"a problem stands outside of the text"_s;
    }
    if (!kept)
        kept = std::make_unique<Sample>();
    auto future = kept->ledger.orderKeys(query, 0, 100);
    future.waitForFinished();
    const Stored<QList<OrderKey>> found = future.result();
    if (!found)
        return u"a good query is refused: "_s + found.error().text;
    // What the database finds is what a look at each order finds.
    QList<OrderKey> wanted;
    for (const Order& order : kept->orders) {
        if (matchesQuery(query, parsed.value(), order) && order.shelf == OrderShelf::Shown)
            wanted.append(order.key);
    }
    QList<OrderKey> keys = found.value();
    std::sort(keys.begin(), keys.end());
    std::sort(wanted.begin(), wanted.end());
    return keys == wanted ? QString() : u"the database finds other orders than a look at each"_s;
}

void fuzz::cleanUp() {
    kept.reset();
}
