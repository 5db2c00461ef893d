// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/field_text.h"
#include "core/order_draft.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<Field, QString>;

Service serviceOf(const QString& type, const QString& rate = u"2"_s, qint64 min = 10, qint64 max = 10'000) {
    Service service;
    service.id = u"101"_s;
    service.name = u"Followers"_s;
    service.type = type;
    service.rate = *Decimal::parse(rate);
    service.min = min;
    service.max = max;
    return service;
}

OrderDraft draftOf(const Service& service, const Values& values) {
    OrderDraft draft(service, u"USD"_s);
    for (auto at = values.begin(); at != values.end(); ++at)
        draft.setValue(at.key(), at.value());
    return draft;
}

QString sent(const OrderParameters& parameters) {
    QStringList words;
    for (const auto& [name, value] : parameters)
        words.append(name + u'=' + value);
    return words.join(u'&');
}

const Values everything = {
    {Field::Link, u"https://example.com/p/1"_s},
    {Field::Quantity, u"1,000"_s},
    {Field::Comments, u"one\n\n two \r\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n"_s},
    {Field::Usernames, u"a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl"_s},
    {Field::Username, u" north "_s},
    {Field::Hashtags, u"#one\n#two"_s},
    {Field::Hashtag, u"#one"_s},
    {Field::Media, u"https://example.com/m"_s},
    {Field::AnswerNumber, u"2"_s},
    {Field::Groups, u"g1\ng2"_s},
    {Field::Keywords, u"k1\nk2"_s},
    {Field::Minimum, u"100"_s},
    {Field::Maximum, u"1k"_s},
    {Field::Delay, u"90"_s},
    {Field::Country, u"US"_s},
    {Field::Device, u"5"_s},
    {Field::TrafficType, u"3"_s},
};

} // namespace

class TestDrafts final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sendsEveryType_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("parameters");
        QTest::addColumn<qint64>("units");
        QTest::addColumn<QString>("least");
        QTest::addColumn<QString>("most");
        const QString start = u"service=101&link=https://example.com/p/1"_s;
        const QString counted = start + u"&quantity=1000"_s;
        const QString names = u"a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl"_s;
        const QString comments = u"one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten"_s;
        const auto add = [](const QString& type, const QString& parameters, qint64 units, const QString& least,
                            const QString& most) {
            QTest::newRow(qPrintable(type)) << type << parameters << units << least << most;
        };
        add(u"Default"_s, counted, 1000, u"2"_s, u"2"_s);
        add(u"default"_s, counted, 1000, u"2"_s, u"2"_s);
        add(u"Package"_s, start, 0, u"2"_s, u"2"_s);
        add(u"SEO"_s, counted + u"&keywords=k1\nk2"_s, 1000, u"2"_s, u"2"_s);
        add(u"Custom Comments"_s, start + u"&comments="_s + comments, 10, u"0.02"_s, u"0.02"_s);
        add(u"custom_comments"_s, start + u"&comments="_s + comments, 10, u"0.02"_s, u"0.02"_s);
        add(u"Custom Comments Package"_s, start + u"&comments="_s + comments, 0, u"2"_s, u"2"_s);
        add(u"Mentions"_s, counted + u"&usernames="_s + names, 1000, u"2"_s, u"2"_s);
        add(u"Mentions with Hashtags"_s, counted + u"&usernames="_s + names + u"&hashtags=#one\n#two"_s, 1000, u"2"_s,
            u"2"_s);
        add(u"Mentions Custom List"_s, start + u"&usernames="_s + names, 12, u"0.024"_s, u"0.024"_s);
        add(u"Mentions Hashtag"_s, counted + u"&hashtag=#one"_s, 1000, u"2"_s, u"2"_s);
        add(u"Mentions User Followers"_s, counted + u"&username=north"_s, 1000, u"2"_s, u"2"_s);
        add(u"Mentions Media Likers"_s, counted + u"&media=https://example.com/m"_s, 1000, u"2"_s, u"2"_s);
        add(u"Comment Likes"_s, counted + u"&username=north"_s, 1000, u"2"_s, u"2"_s);
        add(u"Comment Replies"_s, start + u"&username=north&comments="_s + comments, 10, u"0.02"_s, u"0.02"_s);
        add(u"Poll"_s, counted + u"&answer_number=2"_s, 1000, u"2"_s, u"2"_s);
        add(u"Invites from Groups"_s, counted + u"&groups=g1\ng2"_s, 1000, u"2"_s, u"2"_s);
        add(u"Subscriptions"_s, u"service=101&username=north&min=100&max=1000&delay=90"_s, 0, u"0.2"_s, u"2"_s);
        add(u"Web Traffic"_s, counted + u"&country=US&device=5&type_of_traffic=3"_s, 1000, u"2"_s, u"2"_s);
        add(u"Something New"_s, counted, 1000, u"2"_s, u"2"_s);
    }

    void sendsEveryType() {
        QFETCH(QString, type);
        QFETCH(QString, parameters);
        QFETCH(QString, least);
        QFETCH(QString, most);
        const auto checked = draftOf(serviceOf(type), everything).checked();
        QVERIFY(checked.ok());
        QCOMPARE(sent(checked.value().parameters), parameters);
        QTEST(checked.value().units, "units");
        QCOMPARE(checked.value().charge.least.amount.toString(), least);
        QCOMPARE(checked.value().charge.most.amount.toString(), most);
        QCOMPARE(checked.value().charge.most.currency, u"USD"_s);
        QVERIFY(!checked.value().link.isEmpty());
    }

    void missesWhatIsRequired_data() {
        QTest::addColumn<QString>("type");
        for (const ServiceType& type : serviceTypes())
            QTest::addRow("%s", *type.name ? type.name : "any other") << QString::fromLatin1(type.name);
    }

    void missesWhatIsRequired() {
        QFETCH(QString, type);
        QList<Field> required;
        for (const FieldUse& use : serviceType(type).fields) {
            if (use.required)
                required.append(use.field);
        }
        QVERIFY(!required.isEmpty());
        const DraftReport empty = OrderDraft(serviceOf(type), u"USD"_s).check();
        QCOMPARE(empty.missing, required);
        QVERIFY(empty.problems.isEmpty());
        for (const Field field : std::as_const(required)) {
            OrderDraft draft = draftOf(serviceOf(type), everything);
            draft.setValue(field, u" \n "_s);
            QCOMPARE(draft.check().missing, QList<Field>{field});
            QVERIFY(!draft.checked().ok());
        }
    }

    void sendsWhatIsOptional() {
        Values values = everything;
        values.insert(Field::Runs, u"5"_s);
        values.insert(Field::Interval, u"60"_s);
        const auto drip = draftOf(serviceOf(u"Default"_s), values).checked();
        QVERIFY(drip.ok());
        QVERIFY(sent(drip.value().parameters).endsWith(u"&quantity=1000&runs=5&interval=60"_s));
        QCOMPARE(drip.value().units, 5000);
        QCOMPARE(drip.value().charge.least.amount.toString(), u"10"_s);

        values.insert(Field::Posts, u"7"_s);
        values.insert(Field::OldPosts, u"0"_s);
        values.insert(Field::Expiry, u"1/2/2999"_s);
        const auto subscription = draftOf(serviceOf(u"Subscriptions"_s), values).checked();
        QVERIFY(subscription.ok());
        QVERIFY(sent(subscription.value().parameters).endsWith(u"&delay=90&posts=7&old_posts=0&expiry=01/02/2999"_s));
        QCOMPARE(subscription.value().link, u"north"_s);
    }

    void asksForWhatTheTrafficNeeds() {
        Values values = everything;
        values.insert(Field::TrafficType, u"1"_s);
        QCOMPARE(draftOf(serviceOf(u"Web Traffic"_s), values).check().missing, QList<Field>{Field::GoogleKeyword});
        values.insert(Field::GoogleKeyword, u"shoes"_s);
        values.insert(Field::ReferringUrl, u"javascript:alert(1)"_s);
        const auto google = draftOf(serviceOf(u"Web Traffic"_s), values).checked();
        QVERIFY(google.ok());
        QVERIFY(sent(google.value().parameters).endsWith(u"&type_of_traffic=1&google_keyword=shoes"_s));

        values.insert(Field::TrafficType, u"2"_s);
        QVERIFY(draftOf(serviceOf(u"Web Traffic"_s), values).check().problems.contains(Field::ReferringUrl));
        values.remove(Field::ReferringUrl);
        QCOMPARE(draftOf(serviceOf(u"Web Traffic"_s), values).check().missing, QList<Field>{Field::ReferringUrl});
        values.insert(Field::ReferringUrl, u"example.com"_s);
        const auto referrer = draftOf(serviceOf(u"Web Traffic"_s), values).checked();
        QVERIFY(referrer.ok());
        QVERIFY(sent(referrer.value().parameters).endsWith(u"&type_of_traffic=2&referring_url=example.com"_s));
    }

    void tellsProblems_data() {
        QTest::addColumn<QString>("type");
        QTest::addColumn<Field>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words"); // in the problem; empty: no problem
        const auto add = [](const char* name, const QString& type, Field field, const QString& typed,
                            const QString& words) { QTest::newRow(name) << type << field << typed << words; };
        const QString usual = u"Default"_s;
        const QString poll = u"Poll"_s;
        const QString subscriptions = u"Subscriptions"_s;
        add("below min", usual, Field::Quantity, u"9"_s, u"at least 10 for this service"_s);
        add("at min", usual, Field::Quantity, u"10"_s, {});
        add("above max", usual, Field::Quantity, u"10,001"_s, u"at most 10,000 for this service"_s);
        add("at max", usual, Field::Quantity, u"10k"_s, {});
        add("no number", usual, Field::Quantity, u"many"_s, u"not a whole number"_s);
        add("fraction", usual, Field::Quantity, u"10.5"_s, u"not a whole number"_s);
        add("negative", usual, Field::Quantity, u"-50"_s, u"not a whole number"_s);
        add("nothing", usual, Field::Quantity, u"0"_s, u"at least"_s);
        add("beyond", usual, Field::Quantity, u"99999999999999999999"_s, u"not a whole number"_s);
        add("runs alone", usual, Field::Runs, u"2"_s, u"interval"_s);
        add("interval alone", usual, Field::Interval, u"30"_s, u"runs"_s);
        add("no runs", usual, Field::Runs, u"0"_s, u"at least 1"_s);
        add("few comments", u"Custom Comments"_s, Field::Comments, u"one\n\n\ntwo"_s,
            u"at least 10 for this service"_s);
        add("few usernames", u"Mentions Custom List"_s, Field::Usernames, u"one"_s, u"at least 10"_s);
        add("usernames not counted", u"Mentions"_s, Field::Usernames, u"one"_s, {});
        add("comments of a package", u"Custom Comments Package"_s, Field::Comments, u"one"_s, {});
        add("answer 0", poll, Field::AnswerNumber, u"0"_s, u"at least 1"_s);
        add("answer word", poll, Field::AnswerNumber, u"yes"_s, u"not a whole number"_s);
        add("max below min", subscriptions, Field::Maximum, u"50"_s, u"less than the minimum"_s);
        add("max above service", subscriptions, Field::Maximum, u"20k"_s, u"at most 10,000"_s);
        add("min below service", subscriptions, Field::Minimum, u"5"_s, u"at least 10"_s);
        add("delay unlisted", subscriptions, Field::Delay, u"7"_s, u"Choose"_s);
        for (const int delay : {0, 5, 10, 15, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 360, 420, 480, 540, 600})
            add(qPrintable(u"delay %1"_s.arg(delay)), subscriptions, Field::Delay, QString::number(delay), {});
        add("expiry impossible", subscriptions, Field::Expiry, u"31/02/2999"_s, u"not a day"_s);
        add("expiry past", subscriptions, Field::Expiry, u"01/01/2020"_s, u"passed"_s);
        add("expiry today", subscriptions, Field::Expiry, QDate::currentDate().toString(u"dd/MM/yyyy"_s), {});
        add("device", u"Web Traffic"_s, Field::Device, u"6"_s, u"Choose"_s);
        add("bad link", usual, Field::Link, u"javascript:alert(1)"_s, u"javascript"_s);
        add("bad media", u"Mentions Media Likers"_s, Field::Media, u"a b"_s, u"spaces"_s);
    }

    void tellsProblems() {
        QFETCH(QString, type);
        QFETCH(Field, field);
        QFETCH(QString, typed);
        QFETCH(QString, words);
        OrderDraft draft = draftOf(serviceOf(type), everything);
        draft.setValue(field, typed);
        const DraftReport report = draft.check();
        QCOMPARE(report.problems.size(), words.isEmpty() ? 0 : 1);
        QVERIFY2(report.problems.value(field).contains(words), qPrintable(report.problems.value(field)));
        QCOMPARE(report.complete(), words.isEmpty());
        QCOMPARE(draft.checked().ok(), words.isEmpty());
    }

    void ignoresBoundsThatAreNone() {
        Values values = everything;
        values.insert(Field::Quantity, u"1"_s);
        QVERIFY(draftOf(serviceOf(u"Default"_s, u"2"_s, 0, 0), values).check().complete());
        values.insert(Field::Quantity, u"5M"_s);
        QVERIFY(draftOf(serviceOf(u"Default"_s, u"2"_s, 10, 0), values).check().complete());
        QVERIFY(draftOf(serviceOf(u"Default"_s, u"2"_s, 100, 50), values).check().complete());
    }

    void refusesChargesThatDoNotFit() {
        Values values = everything;
        values.insert(Field::Quantity, u"9223372036854775807"_s);
        const QString great = u"100000000000000000000000000000000"_s;
        DraftReport report = draftOf(serviceOf(u"Poll"_s, great, 0, 0), values).check();
        QVERIFY(report.problems.value(Field::Quantity).contains(u"too large"_s));
        QVERIFY(!report.charge);
        values.insert(Field::Runs, u"10"_s);
        values.insert(Field::Interval, u"10"_s);
        report = draftOf(serviceOf(u"Default"_s, u"1"_s, 0, 0), values).check();
        QVERIFY(report.problems.value(Field::Quantity).contains(u"too large"_s));
        QVERIFY(!report.charge);
        values.insert(Field::Maximum, u"9223372036854775807"_s);
        report = draftOf(serviceOf(u"Subscriptions"_s, great, 0, 0), values).check();
        QVERIFY(report.problems.value(Field::Maximum).contains(u"too large"_s));
    }

    void tellsTheChargeBeforeAllIsTyped() {
        const DraftReport report = draftOf(serviceOf(u"Default"_s, u"0.90"_s), {{Field::Quantity, u"1,000"_s}}).check();
        QCOMPARE(report.missing, QList<Field>{Field::Link});
        QCOMPARE(report.charge->least.amount.toString(), u"0.9"_s);
        QCOMPARE(report.units, 1000);
    }

    void sendsFreeRows_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("fine");
        QTest::newRow("fine") << u"extra_1"_s << u"yes"_s << true;
        QTest::newRow("both empty") << u""_s << u" "_s << true;
        QTest::newRow("no name") << u""_s << u"yes"_s << false;
        QTest::newRow("no value") << u"extra"_s << u""_s << false;
        QTest::newRow("space") << u"an extra"_s << u"yes"_s << false;
        QTest::newRow("letter beyond") << u"é"_s << u"yes"_s << false;
        for (const auto& name : {u"key"_s, u"action"_s, u"service"_s, u"link"_s, u"quantity"_s, u"KEY"_s})
            QTest::newRow(qPrintable(name)) << name << u"yes"_s << false;
    }

    void sendsFreeRows() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(bool, fine);
        OrderDraft draft = draftOf(serviceOf(u"Something New"_s), everything);
        draft.setFreeRows({{name, value}});
        QCOMPARE(draft.check().freeRowProblem.isEmpty(), fine);
        QCOMPARE(draft.checked().ok(), fine);
        if (fine && !name.isEmpty())
            QVERIFY(sent(draft.checked().value().parameters).endsWith(u"&quantity=1000&extra_1=yes"_s));

        OrderDraft usual = draftOf(serviceOf(u"Default"_s), everything);
        usual.setFreeRows({{name, value}});
        QVERIFY(sent(usual.checked().value().parameters).endsWith(u"&quantity=1000"_s));
    }

    void refusesRepeatedFreeRows() {
        OrderDraft draft = draftOf(serviceOf(u"Something New"_s), everything);
        draft.setFreeRows({{u"a"_s, u"1"_s}, {u"a"_s, u"2"_s}});
        QVERIFY(draft.check().freeRowProblem.contains(u"twice"_s));
    }

    void judgesLinks_data() {
        QTest::addColumn<QString>("link");
        QTest::addColumn<bool>("fine");
        for (const auto& link :
             {u"https://example.com/x"_s, u"http://example.com"_s, u"HTTPS://EXAMPLE.COM"_s, u"example.com/x"_s,
              u"north"_s, u"@north"_s, u"localhost:8080/x"_s, u"example.com:8080"_s, u"example.com/a:b"_s,
              u"https://example.com/?q=a%20b&c=https://x"_s, u"https://example.com/ж"_s, u"12345:6"_s})
            QTest::newRow(qPrintable(link)) << link << true;
        for (const auto& link :
             {u"javascript:alert(1)"_s, u"JavaScript:1"_s, u"data:text/html,x"_s, u"file:///etc/passwd"_s,
              u"vbscript:x"_s, u"ftp://example.com"_s, u"mailto:a"_s, u"a b"_s, u"a\tb"_s, u"a\u00a0b"_s, u"a\u0007b"_s,
              u"example.com/\u202egpj"_s, u"java\u200bscript:x"_s, u"https:"_s, u"https://"_s, u"https:///x"_s,
              u"https:example.com"_s})
            QTest::newRow(qPrintable(link)) << link << false;
    }

    void judgesLinks() {
        QFETCH(QString, link);
        QTEST(linkProblem(link).isEmpty(), "fine");
    }

    void namesEveryField() {
        QSet<QString> labels;
        QSet<QByteArray> parameters;
        for (const FieldTrait& trait : fieldTraits()) {
            labels.insert(fieldLabel(trait.field));
            parameters.insert(trait.parameter);
            QCOMPARE(trait.input == FieldInput::Choice, !trait.choices.empty());
            for (const auto& choice : trait.choices)
                QVERIFY(!choiceLabel(choice).isEmpty());
        }
        QCOMPARE(labels.size(), static_cast<int>(fieldTraits().size()));
        QCOMPARE(parameters.size(), static_cast<int>(fieldTraits().size()));
        QVERIFY(labels.contains(u"Answer number"_s));
        QVERIFY(labels.contains(u"Traffic type"_s));
        QVERIFY(serviceType(u"Something New"_s).freeRows);
    }
};

QTEST_GUILESS_MAIN(TestDrafts)
#include "test_drafts.moc"
