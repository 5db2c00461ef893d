// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_room.h"

#include "models/order_event_text.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString account = u"account-1"_s;

PracticeOptions stillClock() {
    PracticeOptions options;
    options.speed = 0;
    options.services = 20;
    return options;
}

} // namespace

FaultRoom::FaultRoom(const QUrl& elsewhere, const ApiLimits& limits)
    : provider(stillClock())
    , m_elsewhere(elsewhere)
    , m_limits(limits) {
    QString error;
    if (!provider.start(&error))
        qFatal("%s", qPrintable(error));
    reopen();
}

FaultRoom::~FaultRoom() = default;

ApiLimits FaultRoom::patient() {
    ApiLimits limits;
    limits.perMinute = 100'000;
    limits.retries = 0;
    limits.firstBackOff = 10ms;
    return limits;
}

ApiLimits FaultRoom::impatient() {
    ApiLimits limits = patient();
    limits.transferTimeout = 300ms;
    return limits;
}

void FaultRoom::setLimits(const ApiLimits& limits) {
    m_limits = limits;
    reopen();
}

void FaultRoom::setFaults(const QString& faults) {
    // A connection that was kept open closes now, and a request that is just written to it may have been taken: that is
    // another row. Who is refused opens a new one.
    network.clearConnectionCache();
    if (!provider.setFaults(faults.isEmpty() ? QList<PracticeFault>() : parsePracticeFaults(faults).value()))
        qFatal("The port of the practice provider is gone.");
}

void FaultRoom::reopen() {
    tracker.reset();
    placer.reset();
    api.reset();
    ledger.reset();
    ledger = std::make_unique<Ledger>(folder.filePath(u"ledger.sqlite"_s));
    auto opened = ledger->open();
    opened.waitForFinished();
    if (!opened.result())
        qFatal("the ledger does not open: %s", qPrintable(opened.result().error().text));
    const QUrl address = m_elsewhere.isEmpty() ? provider.address() : m_elsewhere;
    api = std::make_unique<ApiService>(network, ApiAccount{address, PracticeProvider::apiKey(), u"USD"_s}, m_limits);
    placer = std::make_unique<OrderPlacer>(*api, *ledger, account);
    tracker = std::make_unique<OrderTracker>(*api, *ledger, account);
    tracker->start();
}

void FaultRoom::moveTo(const QUrl& elsewhere) {
    m_elsewhere = elsewhere;
    reopen();
}

CheckedOrder FaultRoom::order(const QString& link, int service) {
    OrderDraft draft({.id = QString::number(service),
                      .name = u"Practice"_s,
                      .type = u"Default"_s,
                      .category = u"Practice"_s,
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
    draft.setValue(Field::Quantity, u"309"_s);
    return draft.checked().value();
}

Order FaultRoom::place(const CheckedOrder& order) {
    QSignalSpy finished(placer.get(), &OrderPlacer::finished);
    placer->place(order);
    if (!finished.wait(30'000))
        return {};
    return stored(finished.constFirst().at(1).toLongLong());
}

void FaultRoom::settle() {
    QTimer answered;
    answered.setSingleShot(true);
    const auto end = [&answered] { answered.start(0); };
    QObject::connect(api.get(), &ApiService::balanceReceived, &answered, end);
    QObject::connect(api.get(), &ApiService::failed, &answered, end);
    QSignalSpy ended(&answered, &QTimer::timeout);
    api->fetchBalance();
    QVERIFY(ended.wait(60'000));
}

void FaultRoom::write() {
    // Writes take effect in their order.
    auto last = ledger->recordBalance(account, provider.balance());
    last.waitForFinished();
}

Order FaultRoom::stored(OrderKey key) const {
    auto found = ledger->orders({key});
    found.waitForFinished();
    return found.result() && !found.result().value().isEmpty() ? found.result().value().first() : Order{};
}

QList<OrderEvent> FaultRoom::events(OrderKey key) const {
    auto found = ledger->events(key);
    found.waitForFinished();
    return found.result().value();
}

QString FaultRoom::lastLine(OrderKey key) const {
    OrderEventText text(stored(key).units);
    QString line;
    for (const OrderEvent& event : events(key))
        line = text.next(event).text;
    return line;
}
