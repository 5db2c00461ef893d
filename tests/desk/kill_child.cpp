// SPDX-License-Identifier: GPL-3.0-or-later
// Places lines 1 … N until it is killed: `kill_child LEDGER ADDRESS KEY LINES [--to-the-end]`. Tells what it does on
// stdout, one letter each: o the ledger is open, i an intent is on disk, s its `add` is sent, f it has ended, d all
// done.
#include "desk/order_placer.h"

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QSet>
#include <QUrl>

#include <cstdio>
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

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    Ledger ledger(arguments.at(1));
    must(ledger.open());
    tell('o');
    QList<int> waiting = notBegun(ledger, arguments.at(4).toInt());

    QNetworkAccessManager network;
    ApiService api(network, {QUrl(arguments.at(2)), arguments.at(3), u"USD"_s}, hasty());
    OrderPlacer placer(api, ledger, u"account-1"_s);
    QObject::connect(&placer, &OrderPlacer::recorded, &placer, [] { tell('i'); });
    QObject::connect(&api, &ApiService::sending, &placer, [] { tell('s'); });
    const auto placeNext = [&] {
        if (!waiting.isEmpty()) {
            placer.place(orderOf(waiting.takeFirst()));
        } else if (!placer.isBusy()) {
            tell('d');
            if (arguments.contains("--to-the-end"_L1))
                QCoreApplication::quit();
        }
    };
    QObject::connect(&placer, &OrderPlacer::notRecorded, &placer,
                     [](quint64, const LedgerError& error) { qFatal("%s", qPrintable(error.text)); });
    QObject::connect(&placer, &OrderPlacer::finished, &placer, [&] {
        tell('f');
        placeNext();
    });
    for (int together = 0; together < underWay; ++together)
        QMetaObject::invokeMethod(&placer, placeNext, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
