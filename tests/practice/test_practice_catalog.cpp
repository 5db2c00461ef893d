// SPDX-License-Identifier: GPL-3.0-or-later
#include "test_practice_catalog.h"

#include "practice/practice_catalog.h"
#include "practice/practice_replies.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

void TestPracticeCatalog::hasWhatWasAskedFor() {
    const PracticeCatalog catalog(2000, 1);
    QCOMPARE(catalog.services().size(), 2000U);
    QSet<QString> categories;
    QSet<QString> names;
    qint64 previous = 0;
    bool unicode = false;
    qsizetype longest = 0;
    for (const PracticeService& service : catalog.services()) {
        categories.insert(service.category);
        names.insert(service.name);
        QVERIFY(service.id > previous);
        previous = service.id;
        QVERIFY(service.min >= 1 && service.min <= service.max);
        QVERIFY(!service.name.isEmpty());
        longest = std::max(longest, service.name.size());
        unicode = unicode || service.name.contains(u"日本"_s);
        QCOMPARE(catalog.find(service.id), &service);
    }
    QCOMPARE(categories.size(), 30);
    QVERIFY(names.size() > 1900);
    QVERIFY(unicode);
    QVERIFY(longest > 250);
    QCOMPARE(catalog.find(9), nullptr);
    QCOMPARE(catalog.find(-1), nullptr);
}

void TestPracticeCatalog::offersEachType() {
    const PracticeCatalog catalog(2000, 1);
    QHash<PracticeType, int> counts;
    for (const PracticeService& service : catalog.services())
        ++counts[service.type];
    for (const PracticeTypeRule& rule : practiceTypeRules())
        QVERIFY2(counts.value(rule.type) >= 8, rule.name.data());
}

void TestPracticeCatalog::isTheSameForTheSameSeed() {
    const QByteArray one = PracticeReplies::services(PracticeCatalog(2000, 7).services());
    QCOMPARE(one, PracticeReplies::services(PracticeCatalog(2000, 7).services()));
    QVERIFY(one != PracticeReplies::services(PracticeCatalog(2000, 8).services()));
}

void TestPracticeCatalog::ratesAreExactAndAsWritten() {
    const PracticeCatalog catalog(2000, 1);
    int many = 0;
    for (const PracticeService& service : catalog.services()) {
        const auto parsed = Decimal::parse(service.rateText.toStdString());
        QVERIFY(parsed.has_value());
        QCOMPARE(*parsed, service.rate);
        QVERIFY(!service.rate.isZero() && !service.rate.isNegative());
        QVERIFY(service.rate < Decimal(10));
        many += service.rate.scale() > 6 ? 1 : 0;
    }
    QVERIFY(many > 100);
}

void TestPracticeCatalog::hasServicesWithAChosenOutcome() {
    const PracticeCatalog catalog(2000, 99);
    QCOMPARE(catalog.find(PracticeCatalog::AlwaysCompleted)->name, u"Always completed"_s);
    QCOMPARE(catalog.find(PracticeCatalog::AlwaysPartial)->outcome, PracticeOutcome::Partial);
    QCOMPARE(catalog.find(PracticeCatalog::AlwaysCanceled)->outcome, PracticeOutcome::Canceled);
    QCOMPARE(catalog.find(PracticeCatalog::NeverFinishes)->outcome, PracticeOutcome::Never);
    QCOMPARE(catalog.find(PracticeCatalog::RefillRejected)->refillOutcome, PracticeRefillOutcome::Rejected);
    QVERIFY(catalog.find(PracticeCatalog::Slow)->slow);
    QVERIFY(catalog.find(PracticeCatalog::RefillRefused)->refill);
    QVERIFY(!catalog.find(PracticeCatalog::NothingAllowed)->refill);
    QVERIFY(!catalog.find(PracticeCatalog::NothingAllowed)->cancel);
    QCOMPARE(catalog.services().at(8).id, 101);
}

void TestPracticeCatalog::holdsAHundredThousand() {
    const PracticeCatalog catalog(100000, 1);
    const QByteArray json = PracticeReplies::services(catalog.services());
    const QJsonArray services = QJsonDocument::fromJson(json).array();
    QCOMPARE(services.size(), 100000);
    QVERIFY(json.size() > 15000000);
}

void TestPracticeCatalog::staysSmallWhenAsked() {
    QCOMPARE(PracticeReplies::services(PracticeCatalog(0, 1).services()), "[]"_ba);
    QCOMPARE(PracticeReplies::services(PracticeCatalog(1, 1).services()),
             R"([{"service":1,"name":"Always completed","type":"Default","category":"Practice: choose the outcome",)"
             R"("rate":"0.90","min":"50","max":"10000","refill":true,"cancel":true}])"_ba);
}

void TestPracticeCatalog::changesWithTime() {
    const PracticeCatalog first(2000, 1);
    PracticeCatalog catalog(2000, 1);
    QVERIFY(!catalog.bringTo(0));
    QVERIFY(!catalog.bringTo(PracticeCatalog::roundLength - 1));
    QCOMPARE(PracticeReplies::services(catalog.services()), PracticeReplies::services(first.services()));
    QVERIFY(catalog.bringTo(PracticeCatalog::roundLength));
    QVERIFY(!catalog.bringTo(PracticeCatalog::roundLength));
    QVERIFY(catalog.bringTo(7 * 4 * PracticeCatalog::roundLength));

    QHash<QString, int> seen;
    qint64 previous = 0;
    for (const PracticeService& service : catalog.services()) {
        QVERIFY(service.id > previous);
        previous = service.id;
        QVERIFY(service.min >= 1 && service.min <= service.max);
        QCOMPARE(*Decimal::parse(service.rateText.toStdString()), service.rate);
        QVERIFY(!service.rate.isZero() && !service.rate.isNegative());
        const PracticeService* before = first.find(service.id);
        if (service.withdrawn)
            ++seen[u"gone"_s];
        else if (before == nullptr)
            ++seen[u"new"_s];
        if (before == nullptr)
            continue;
        seen[u"dearer"_s] += before->rate < service.rate ? 1 : 0;
        seen[u"cheaper"_s] += service.rate < before->rate ? 1 : 0;
        seen[u"limits"_s] += before->min != service.min || before->max != service.max ? 1 : 0;
        seen[u"name"_s] += before->name != service.name ? 1 : 0;
        seen[u"flags"_s] += before->refill != service.refill || before->cancel != service.cancel ? 1 : 0;
        seen[u"type"_s] += before->type != service.type ? 1 : 0;
    }
    for (const QString& kind :
         {u"gone"_s, u"new"_s, u"dearer"_s, u"cheaper"_s, u"limits"_s, u"name"_s, u"flags"_s, u"type"_s}) {
        QVERIFY2(seen.value(kind) > 0, qPrintable(kind));
        QVERIFY2(seen.value(kind) < 200, qPrintable(kind));
    }
    // Those with a chosen outcome are the ground to stand on.
    const QByteArray then = PracticeReplies::services({first.services().begin(), first.services().begin() + 8});
    QCOMPARE(PracticeReplies::services({catalog.services().begin(), catalog.services().begin() + 8}), then);
}

void TestPracticeCatalog::changesTheSameWayInAnySteps() {
    constexpr qint64 day = 4 * PracticeCatalog::roundLength;
    PracticeCatalog once(500, 3);
    once.bringTo(30 * day);
    PracticeCatalog daily(500, 3);
    for (int i = 1; i <= 30; ++i)
        daily.bringTo(i * day);
    QCOMPARE(PracticeReplies::services(daily.services()), PracticeReplies::services(once.services()));
    PracticeCatalog other(500, 4);
    other.bringTo(30 * day);
    QVERIFY(PracticeReplies::services(other.services()) != PracticeReplies::services(once.services()));
}

// Years away, or a clock that runs a million times too fast, are made up for at once.
void TestPracticeCatalog::endsChanging() {
    PracticeCatalog catalog(300, 1);
    QVERIFY(catalog.bringTo(std::numeric_limits<qint64>::max()));
    QVERIFY(!catalog.bringTo(std::numeric_limits<qint64>::max()));
    QVERIFY(catalog.services().size() < 1500U);
    for (const PracticeService& service : catalog.services())
        QVERIFY(service.min >= 1 && service.min <= service.max && !service.rate.isZero());
    PracticeCatalog fixed(8, 1);
    QVERIFY(!fixed.bringTo(std::numeric_limits<qint64>::max()));
}

void TestPracticeCatalog::sellsWhatItOffers() {
    PracticeCatalog catalog(2000, 1);
    catalog.bringTo(40 * PracticeCatalog::roundLength);
    const QJsonArray offered = QJsonDocument::fromJson(PracticeReplies::services(catalog.services())).array();
    QSet<qint64> ids;
    for (const QJsonValue& service : offered)
        ids.insert(service[u"service"_s].toInteger());
    QVERIFY(ids.size() < static_cast<qsizetype>(catalog.services().size()));
    for (const PracticeService& service : catalog.services())
        QCOMPARE(catalog.find(service.id) != nullptr, ids.contains(service.id));
}
