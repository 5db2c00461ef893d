// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_fixture.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString DeskFixture::account = u"account-1"_s;

DeskFixture::DeskFixture()
    : ledger(std::make_unique<Ledger>(folder.filePath(u"ledger.sqlite"_s)))
    , api(std::make_unique<ApiService>(network, ApiAccount{provider.address(), u"secret-key"_s, u"USD"_s}, hasty())) {
    auto opened = ledger->open();
    opened.waitForFinished();
    if (!opened.result())
        qFatal("the ledger does not open: %s", qPrintable(opened.result().error().text));
}

ApiLimits DeskFixture::hasty() {
    ApiLimits limits;
    limits.perMinute = 100'000;
    limits.retries = 0;
    limits.transferTimeout = 2s;
    return limits;
}

CheckedOrder DeskFixture::order(const QString& link) {
    OrderDraft draft({.id = u"101"_s,
                      .name = u"Followers"_s,
                      .type = u"Default"_s,
                      .category = u"First"_s,
                      .rate = *Decimal::fromParts(90, 2),
                      .min = 50,
                      .max = 10'000,
                      .refill = true,
                      .cancel = true,
                      .dripFeed = false,
                      .description = {},
                      .averageTime = {}},
                     u"USD"_s);
    draft.setValue(Field::Link, link);
    draft.setValue(Field::Quantity, u"1000"_s);
    return draft.checked().value();
}

Order DeskFixture::stored(OrderKey key) {
    auto found = ledger->orders({key});
    found.waitForFinished();
    return found.result() && !found.result().value().isEmpty() ? found.result().value().first() : Order{};
}

QList<Order> DeskFixture::all() {
    auto keys = ledger->orderKeys({}, 0, 1000);
    keys.waitForFinished();
    auto found = ledger->orders(keys.result().value());
    found.waitForFinished();
    return found.result().value();
}

QList<OrderEvent> DeskFixture::events(OrderKey key) {
    auto found = ledger->events(key);
    found.waitForFinished();
    return found.result().value();
}

OrderKey DeskFixture::recordPlaced(const QString& orderId, bool refill, bool cancel) {
    CheckedOrder checked = order(u"https://example.com/"_s + orderId);
    checked.service.refill = refill;
    checked.service.cancel = cancel;
    auto key = ledger->recordIntent({account, checked});
    key.waitForFinished();
    auto done = ledger->recordPlaced(key.result().value(), orderId);
    done.waitForFinished();
    return key.result().value();
}

void DeskFixture::report(const QString& orderId, const QString& status, qint64 remains) {
    OrderReport report;
    report.orderId = orderId;
    report.rawStatus = status;
    report.status = parseOrderStatus(status);
    report.remains = remains;
    auto done = ledger->recordStatuses(account, {report});
    done.waitForFinished();
}
