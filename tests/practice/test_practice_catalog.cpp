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
