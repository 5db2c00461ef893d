// SPDX-License-Identifier: GPL-3.0-or-later
// Places lines 1 … N until it is killed: `kill_child LEDGER ADDRESS KEY LINES [--as-a-list] [--to-the-end]`. Tells what
// it does on stdout, one letter each: o the ledger is open, i an intent is on disk, s its `add` is sent, f it has
// ended, d all done.
#include "desk/bulk_placer.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>
#include <QUrl>

#include <cstdio>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int underWay = 2; // orders together

void tell(char letter) {
    std::putchar(letter);
    std::fflush(stdout);
}

QString linkOf(int line) {
    return u"https://example.com/line/%1"_s.arg(line);
}

CheckedOrder orderOf(int line) {
    Service service;
    service.id = u"1"_s;
    service.name = u"Practice"_s;
    service.type = u"Default"_s;
    service.rate = *Decimal::parse(u"0.90");
    service.min = 1;
    service.max = 1'000'000;
    OrderDraft draft(service, u"USD"_s);
    draft.setValue(Field::Link, linkOf(line));
    draft.setValue(Field::Quantity, u"100"_s);
    return draft.checked().value();
}

ApiLimits hasty() {
    ApiLimits limits;
    limits.perMinute = 1'000'000;
    limits.atOnce = underWay;
    limits.retries = 0;
    return limits;
}

template <typename T>
T must(QFuture<Stored<T>> future) {
    future.waitForFinished();
    if (!future.result())
        qFatal("%s", qPrintable(future.result().error().text));
    return future.result().value();
}

// A line with any row in the ledger has begun: it is not begun again, whatever became of it.
QList<int> notBegun(Ledger& ledger, int lines) {
    QSet<QString> begun;
    for (const Order& order : must(ledger.orders(must(ledger.orderKeys({}, 0, 10 * lines)))))
        begun.insert(order.link);
    QList<int> waiting;
    for (int line = 1; line <= lines; ++line) {
        if (!begun.contains(linkOf(line)))
            waiting.append(line);
    }
    return waiting;
}

using Done = std::function<void()>;

std::unique_ptr<QObject> placeOneByOne(OrderPlacer& placer, Ledger& ledger, int lines, const Done& done) {
    auto work = std::make_unique<QObject>();
    const auto waiting = std::make_shared<QList<int>>(notBegun(ledger, lines));
    const auto placeNext = [&placer, waiting, done] {
        if (!waiting->isEmpty())
            placer.place(orderOf(waiting->takeFirst()));
        else if (!placer.isBusy())
            done();
    };
    QObject::connect(&placer, &OrderPlacer::finished, work.get(), placeNext);
    for (int together = 0; together < underWay; ++together)
        QMetaObject::invokeMethod(work.get(), placeNext, Qt::QueuedConnection);
    return work;
}

// As the program does with a bulk order: what an earlier life left stands paused, and a person resumes it.
std::unique_ptr<QObject> placeAsList(OrderPlacer& placer, Ledger& ledger, int lines, const Done& done) {
    constexpr int perMinute = 50; // so that no more lines are begun than may be under way
    auto bulk = std::make_unique<BulkPlacer>(placer, ledger, u"account-1"_s, perMinute, underWay);
    const bool isNew = must(BulkBook(ledger).lists(u"account-1"_s)).isEmpty();
    const auto follow = [bulk = bulk.get(), done] {
        if (bulk->list().state == BulkState::Paused && !bulk->isBusy() && bulk->list().key != 0)
            bulk->resume();
        else if (bulk->list().state == BulkState::Finished && bulk->list().key != 0)
            done();
    };
    QObject::connect(bulk.get(), &BulkPlacer::changed, bulk.get(), follow, Qt::QueuedConnection);
    bulk->start();
    if (!isNew) {
        if (must(BulkBook(ledger).lists(u"account-1"_s)).constFirst().state == BulkState::Finished)
            QMetaObject::invokeMethod(bulk.get(), done, Qt::QueuedConnection);
        return bulk;
    }
    QList<NewBulkLine> list;
    for (int line = 1; line <= lines; ++line)
        list.append({line, orderOf(line)});
    // Lists are taken once the earlier ones are read.
    auto* begin = new QTimer(bulk.get());
    QObject::connect(begin, &QTimer::timeout, bulk.get(), [bulk = bulk.get(), begin, list] {
        if (bulk->place(u"list"_s, list))
            begin->stop();
    });
    begin->start(0);
    return bulk;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Ledger ledger(arguments.at(1));
    must(ledger.open());
    tell('o');
    const int lines = arguments.at(4).toInt();

    QNetworkAccessManager network;
    ApiService api(network, {QUrl(arguments.at(2)), arguments.at(3), u"USD"_s}, hasty());
    OrderPlacer placer(api, ledger, u"account-1"_s);
    QObject::connect(&placer, &OrderPlacer::recorded, &placer, [] { tell('i'); });
    QObject::connect(&api, &ApiService::sending, &placer, [] { tell('s'); });
    QObject::connect(&placer, &OrderPlacer::notRecorded, &placer,
                     [](quint64, const LedgerError& error) { qFatal("%s", qPrintable(error.text)); });
    QObject::connect(&placer, &OrderPlacer::finished, &placer, [] { tell('f'); });
    const auto done = [&arguments] {
        tell('d');
        if (arguments.contains("--to-the-end"_L1))
            QCoreApplication::quit();
    };
    std::unique_ptr<QObject> work;
    if (arguments.contains("--as-a-list"_L1))
        work = placeAsList(placer, ledger, lines, done);
    else
        work = placeOneByOne(placer, ledger, lines, done);
    return QCoreApplication::exec();
}
