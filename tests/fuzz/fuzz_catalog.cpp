// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "../core/catalog_maker.h"
#include "core/catalog_engine.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace {

CatalogPtr sampleCatalog() {
    static const CatalogPtr catalog = [] {
        QList<Service> services;
        static constexpr std::array names = {u"Instagram Followers | Real 🔥", u"TikTok Views (fast)",
                                             u"متابعون انستقرام", u"YouTube Likes \"HQ\" 100%",
                                             u"ＦＵＬＬ width Ünïcode"};
        for (int number = 0; number < 25; ++number) {
            Service service = makeService(
                QString::number(100 + number), QString::fromUtf16(names.at(static_cast<std::size_t>(number % 5))),
                number % 3 == 0 ? u"Instagram – Followers"_s : u"Views | TikTok"_s, QString::number(number));
            service.min = 10 * number;
            service.max = 100'000'000LL * number;
            service.refill = number % 2 == 0;
            service.cancel = number % 4 == 0;
            service.type = number % 6 == 0 ? u"Poll"_s : u"Default"_s;
            service.gone = number > 22;
            services.append(service);
        }
        return makeCatalog(services);
    }();
    return catalog;
}

// As core/catalog_snapshot.cpp sums what it writes: the checksum keeps accidents out, not who can write a ledger.
quint64 checksum(const QByteArray& bytes) {
    constexpr quint64 factor = 0x9e3779b97f4a7c15U;
    std::array<quint64, 4> lanes = {1, 2, 3, static_cast<quint64>(bytes.size())};
    const auto mix = [](quint64 lane, quint64 word) {
        lane = (lane ^ word) * factor;
        return lane ^ lane >> 29;
    };
    const QByteArray padded = bytes + QByteArray(32, '\0');
    const auto word = [&padded](qsizetype at) { return qFromUnaligned<quint64>(padded.constData() + at); };
    qsizetype at = 0;
    for (; at + 32 <= bytes.size(); at += 32) {
        for (std::size_t lane = 0; lane < 4; ++lane)
            lanes[lane] = mix(lanes[lane], word(at + 8 * static_cast<qsizetype>(lane)));
    }
    quint64 sum = 0;
    for (std::size_t lane = 0; lane < 4; ++lane)
        sum = mix(sum, mix(lanes[lane], word(at + 8 * static_cast<qsizetype>(lane))));
    return sum;
}

void sumAnew(QByteArray& catalog) {
    constexpr qsizetype place = 16;
    constexpr qsizetype from = 24;
    qToUnaligned(checksum(catalog.sliced(from)), catalog.data() + place);
}

QString completionProblem(const QString& text, const CatalogPtr& catalog) {
    for (const qsizetype cursor : {qsizetype(0), text.size() / 2, text.size()}) {
        const auto found = completeCatalogText(text, cursor, catalog->categories(), catalog->types(), {u"my panel"_s});
        if (found.start < 0 || found.length < 0 || found.start + found.length > text.size())
            return u"a completion stands outside of the text"_s;
    }
    return {};
}

} // namespace

QString fuzz::catalogQuery(const QByteArray& bytes) {
    const QString text = typed(bytes);
    const CatalogPtr catalog = sampleCatalog();
    CatalogContext context;
    context.favourites = {u"103"_s, u"120"_s};
    context.now = 1'795'000'000'000;
    // As it is typed: the engine narrows what the text before let through.
    CatalogEngine engine;
    for (const qsizetype size : {text.size() / 2, text.size() - text.size() / 4, text.size()}) {
        CatalogQuery query;
        query.text = text.left(size);
        const auto condition = parseCatalogText(query.text);
        if (!condition) {
            const CatalogTextProblem& problem = condition.error();
            if (problem.words.isEmpty() || problem.at < 0 || problem.length < 0 || problem.at + problem.length > size)
                return u"a problem stands outside of the text"_s;
            static_cast<void>(filterCatalog(*catalog, query, context));
            continue;
        }
        const auto once = filterCatalog(*catalog, query, context);
        const auto again = engine.filter(catalog, query, condition.value(), context);
        if (once.rows != again.rows || once.perCategory != again.perCategory || once.refill != again.refill)
            return u"the engine finds other rows than a single look"_s;
    }
    return completionProblem(text, catalog);
}

QString fuzz::catalogCache(const QByteArray& bytes) {
    static const QByteArray sample = sampleCatalog()->toBytes();
    static_cast<void>(Catalog::fromBytes(bytes));
    QByteArray damaged = sample;
    sumAnew(damaged);
    if (damaged != sample)
        return u"the checksum is another one"_s;
    // Places and the bytes that stand there from now on.
    for (qsizetype at = 0; at + 3 <= bytes.size(); at += 3)
        damaged[qFromLittleEndian<quint16>(bytes.constData() + at) % damaged.size()] = bytes.at(at + 2);
    sumAnew(damaged);
    const auto catalog = Catalog::fromBytes(damaged);
    if (!catalog)
        return {};
    CatalogQuery query;
    query.text = u"followers id:103"_s;
    query.sortColumn = CatalogQuery::Column::Name;
    static_cast<void>(filterCatalog(*catalog, query, {}));
    for (int row = 0; row < catalog->size(); ++row) {
        const Service service = catalog->service(row);
        const int found = catalog->find(service.id);
        if (found >= catalog->size())
            return u"a service is found beyond the catalog"_s;
    }
    return {};
}
