// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "core/catalog_builder.h"
#include "desk/bulk_placer.h"
#include "desk/bulk_text.h"
#include "instant_provider.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTemporaryDir>

#include <cstdio>
#include <csv.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int lineCount = 10'000;
constexpr int atOnce = 2;
constexpr int noLimit = 1'000'000'000;

QString linkOf(int number) {
    return u"https://www.instagram.com/p/C%1xYzAbCd/"_s.arg(number);
}

QByteArray someList() {
    QByteArray text = "service,link,quantity,comments\n";
    for (int i = 0; i < lineCount; ++i)
        text += QByteArray::number(1'000 + i) + ',' + linkOf(i).toUtf8() + ",\"1,000\",\n";
    return text;
}

CatalogPtr someCatalog() {
    CatalogBuilder builder(lineCount);
    for (int i = 0; i < lineCount; ++i) {
        const std::string id = std::to_string(1'000 + i);
        const std::string description(300, 'd');
        builder.add({.id = id,
                     .name = "Instagram Followers - Real | Worldwide | Max 50K | Start: 0-2 hours | 10K/Day",
                     .type = "Default",
                     .category = "Instagram Followers | Real",
                     .description = description,
                     .averageTime = "52 minutes 14 seconds",
                     .rate = *Decimal::fromParts(90 + i % 7, 2),
                     .min = 100,
                     .max = 50'000,
                     .refill = true});
    }
    return builder.build();
}

QList<NewBulkLine> checkedLines(const QByteArray& text, const Catalog& catalog) {
    QList<NewBulkLine> lines;
    const auto read = readBulkText(text);
    for (const BulkRow& row : read ? read.value() : QList<BulkRow>()) {
        const BulkLine line = checkBulkRow(row, catalog, u"USD"_s);
        if (line.order)
            lines.append({row.line, *line.order});
    }
    return lines;
}

qint64 residentBytes() {
    QFile file(u"/proc/self/statm"_s);
    constexpr qint64 pageSize = 4'096;
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * pageSize : 0;
}

/// One of its own for each order is what the program has, so that none meets a connection that is dying; kept ones are
/// quicker.
enum class Connections : quint8 { Kept, Own };

/// As anyone would place orders with Qt: one post after the other, as many at once, nothing written down.
class BareLoop final {
public:
    BareLoop(QUrl address, Connections connections)
        : m_request(std::move(address)) {
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        if (connections == Connections::Own)
            m_request.setRawHeader("Connection", "close");
    }
    bool run(int orders) {
        m_left = orders;
        m_open = orders;
        for (int i = 0; i < atOnce; ++i)
            post();
        m_loop.exec();
        return m_good;
    }

private:
    void post() {
        if (m_left == 0)
            return;
        const QByteArray body =
            "key=bench-key&action=add&service=1000&link=" + QUrl::toPercentEncoding(linkOf(m_left)) + "&quantity=1000";
        --m_left;
        QNetworkReply* reply = m_network.post(m_request, body);
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
            m_good = m_good && reply->readAll().startsWith("{\"order\"");
            reply->deleteLater();
            if (--m_open == 0)
                m_loop.quit();
            else
                post();
        });
    }

    QNetworkAccessManager m_network;
    QNetworkRequest m_request;
    QEventLoop m_loop;
    int m_left = 0;
    int m_open = 0;
    bool m_good = true;
};

/// The program's own way, from the list to the last order id on disk.
bool placeList(const QUrl& address, const QString& folder, const QList<NewBulkLine>& lines) {
    Ledger ledger(folder + u"/ledger.sqlite"_s);
    if (!ledger.open().result().ok())
        return false;
    QNetworkAccessManager network;
    ApiLimits limits;
    limits.perMinute = noLimit;
    limits.atOnce = atOnce;
    ApiService api(network, {address, u"bench-key"_s, u"USD"_s}, limits);
    OrderPlacer placer(api, ledger, u"bench"_s);
    BulkPlacer bulk(placer, ledger, u"bench"_s, noLimit, atOnce);
    QEventLoop loop;
    qint64 before = 0;
    QObject::connect(&bulk, &BulkPlacer::changed, &loop, [&] {
        if (before == 0 && bulk.list().placed > lineCount / 10)
            before = residentBytes();
        if (!bulk.isRunning() && !bulk.isBusy())
            loop.quit();
    });
    if (!bulk.place(u"bench"_s, lines))
        return false;
    loop.exec();
    // Memory stays flat, however long the list: some pages of the database's cache.
    constexpr qint64 flat = 16 * 1024 * 1024;
    if (residentBytes() - before > flat)
        std::fprintf(stderr, "bulk_10k: memory grew by %lld KiB.\n", (residentBytes() - before) / 1024);
    return bulk.list().placed == lines.size() && residentBytes() - before <= flat;
}

std::optional<Measured> measure(Connections ofTheFloor) {
    const QTemporaryDir dir(u"orderdeck-bench-XXXXXX"_s);
    InstantProvider provider;
    const auto lines = checkedLines(someList(), *someCatalog());
    BareLoop bare(provider.address(), ofTheFloor);
    bool right = dir.isValid() && provider.address().isValid() && lines.size() == lineCount && bare.run(1'000);
    // Half of the floor before and half after, so that whatever slows the machine slows both.
    double floor = Bench::timed([&] { return right = right && bare.run(lineCount / 2); });
    const double value =
        Bench::timed([&] { return right = right && placeList(provider.address(), dir.path(), lines); });
    floor += Bench::timed([&] { return right = right && bare.run(lineCount / 2); });
    if (!right) {
        std::fprintf(stderr, "bulk_10k: not every order was placed.\n");
        return std::nullopt;
    }
    return Measured{value / lineCount, "ms", floor / lineCount};
}

} // namespace

// A list of 10,000 orders at a provider that answers at once, per order.
std::optional<Measured> measureBulk() {
    return measure(Connections::Kept);
}

// The same against posts that have a connection of their own each, as the program's have.
std::optional<Measured> measureBulkOwnConnections() {
    return measure(Connections::Own);
}

// 10,000 lines from a file's bytes to what the preview shows of them, against libcsv alone over the same bytes.
std::optional<Measured> measureBulkPreview() {
    constexpr int runs = 5;
    const QByteArray text = someList();
    const CatalogPtr catalog = someCatalog();
    qsizetype placeable = 0;
    std::size_t fields = 0;
    const Measured measured = Bench::inTurns(
        runs,
        [&] {
            auto lines = checkedLines(text, *catalog);
            placeable = lines.size();
            return lines;
        },
        [&] {
            csv_parser parser;
            csv_init(&parser, 0);
            csv_parse(
                &parser, text.constData(), static_cast<std::size_t>(text.size()),
                [](void*, std::size_t, void* count) { ++*static_cast<std::size_t*>(count); }, nullptr, &fields);
            csv_free(&parser);
            return true;
        });
    if (placeable != lineCount || fields == 0) {
        std::fprintf(stderr, "bulk_preview_10k: not every line can be placed.\n");
        return std::nullopt;
    }
    return measured;
}
