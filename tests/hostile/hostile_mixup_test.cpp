// SPDX-License-Identifier: GPL-3.0-or-later
#include "../api/heard.h"
#include "support/fake_provider.h"

#include <QNetworkAccessManager>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

enum class Call : quint8 {
    Services,
    Add,
    Status,
    Statuses,
    Refill,
    Refills,
    RefillStatus,
    RefillStatuses,
    Cancel,
    Balance
};
constexpr int calls = 10;

constexpr std::array<const char*, calls> callNames = {"services", "add",     "status",        "statuses",
                                                      "refill",   "refills", "refill_status", "refill_statuses",
                                                      "cancel",   "balance"};

// A reply that is good for one call, and what each of the ten is to make of it: what is taken of it, or how the call
// ends. Of a list of ids, what is said of each.
struct MixedReply final {
    const char* name;
    const char* body;
    std::array<const char*, calls> ends;
};

constexpr auto no = "Unexpected";
constexpr auto neither = "1: Unexpected, 2: Unexpected";
constexpr auto notTheFirst = "1: Unexpected, 2: nothing";
constexpr auto nothing = "1: nothing, 2: nothing";

const std::array mixedReplies = {
    MixedReply{"services",
               R"([{"service":1,"name":"Followers","type":"Default","rate":"0.90","min":"50","max":"10000"},)"
               R"({"service":2,"name":"Comments","type":"Custom Comments","rate":"8","min":"10","max":"1500"}])",
               {"2 service(s)", no, no, no, no, no, no, no, no, no}},
    MixedReply{"services, one",
               R"([{"service":1,"name":"Followers","type":"Default","rate":"0.90","min":"50","max":"10000"}])",
               {"1 service(s)", no, no, no, no, no, no, no, no, no}},
    MixedReply{"add", R"({"order":23501})", {no, "placed as 23501", no, no, no, nothing, no, no, nothing, no}},
    MixedReply{"status",
               R"({"charge":"0.27819","start_count":"3572","status":"Partial","remains":"157","currency":"USD"})",
               {no, no, "Partial 0.27819", "1: Partial 0.27819, 2: Partial 0.27819", no, nothing, no, no, nothing, no}},
    MixedReply{"statuses",
               R"({"1":{"charge":"0.27819","start_count":"3572","status":"Partial","remains":"157","currency":"USD"},)"
               R"("2":{"error":"Incorrect order ID"}})",
               {no, no, "Partial 0.27819", "1: Partial 0.27819, 2: Order", no, "1: Unexpected, 2: Order", no,
                "1: Unexpected, 2: Order", "1: Unexpected, 2: Order", no}},
    MixedReply{"refill", R"({"refill":"77"})", {no, no, no, no, "refill 77", no, no, no, nothing, no}},
    MixedReply{"refills",
               R"([{"order":1,"refill":77},{"order":2,"refill":{"error":"Incorrect order ID"}}])",
               {no, no, no, neither, no, "1: refill 77, 2: Order", no, no, neither, no}},
    MixedReply{"refills, one",
               R"([{"order":1,"refill":77}])",
               {no, no, no, notTheFirst, "refill 77", "1: refill 77, 2: nothing", no, no, notTheFirst, no}},
    MixedReply{
        "refill_status",
        R"({"status":"Completed"})",
        {no, no, "Completed", "1: Completed, 2: Completed", no, no, "Completed", "1: Completed, 2: Completed", no, no}},
    MixedReply{"refill_statuses",
               R"([{"refill":1,"status":"Completed"},{"refill":2,"status":{"error":"Refill not found"}}])",
               {no, no, no, no, no, no, no, "1: Completed, 2: Refill", no, no}},
    MixedReply{"cancel",
               R"([{"order":1,"cancel":88},{"order":2,"cancel":{"error":"Incorrect order ID"}}])",
               {no, no, no, neither, no, neither, no, no, "1: yes, 2: Order", no}},
    MixedReply{"cancel, one",
               R"([{"order":1,"cancel":88}])",
               {no, no, no, notTheFirst, no, notTheFirst, no, no, "1: yes, 2: nothing", no}},
    MixedReply{
        "cancel, alone", R"({"order":1,"cancel":1})", {no, no, no, no, no, nothing, no, no, "1: yes, 2: nothing", no}},
    MixedReply{"balance",
               R"({"balance":"100.84292","currency":"USD"})",
               {no, no, no, no, no, nothing, no, no, nothing, "100.84292"}},
};

bool isForMoney(Call call) {
    return call == Call::Add || call == Call::Refill || call == Call::Refills || call == Call::Cancel;
}

QString kindName(const ApiError& error) {
    switch (error.kind) {
    case ErrorKind::Unexpected:
        return u"Unexpected"_s;
    case ErrorKind::NotJson:
        return u"NotJson"_s;
    case ErrorKind::Order:
        return u"Order"_s;
    case ErrorKind::Refill:
        return u"Refill"_s;
    default:
        return u"kind %1"_s.arg(int(error.kind));
    }
}

QString said(const OrderReport& report) {
    return report.rawStatus + (report.charge ? u' ' + report.charge->amount.toString() : QString());
}

QString said(const RefillReport& report) {
    return report.rawStatus;
}

QString said(const QString& refillId) {
    return u"refill "_s + refillId;
}

QString said(const CancelAccepted&) {
    return u"yes"_s;
}

template <typename T>
QString ofEach(const QHash<QString, Result<T, ApiError>>& answers) {
    QStringList words;
    for (const auto& id : {u"1"_s, u"2"_s}) {
        const auto found = answers.constFind(id);
        words.append(id + u": "_s +
                     (found == answers.cend() ? u"nothing"_s
                      : found->ok()           ? said(found->value())
                                              : kindName(found->error())));
    }
    return words.join(u", "_s);
}

} // namespace

/// Good replies, each to the wrong request: a provider, or something on the way, that mixes them up. Nothing is taken
/// for what it is not, as far as it can be told; least of all for a placed order.
class HostileMixupTest final : public QObject {
    Q_OBJECT

private:
    FakeProvider m_provider;
    QNetworkAccessManager m_network;
    int m_inputs = 0;

    static RequestToken ask(ApiService& service, Call call) {
        const QStringList ids = {u"1"_s, u"2"_s};
        switch (call) {
        case Call::Services:
            return service.fetchServices(Asker::Person);
        case Call::Add:
            return service.placeOrder({{u"service"_s, u"1"_s}, {u"link"_s, u"https://e.org/a"_s}});
        case Call::Status:
            return service.fetchStatus(u"1"_s);
        case Call::Statuses:
            return service.fetchStatuses(ids, Asker::Person);
        case Call::Refill:
            return service.requestRefill(u"1"_s);
        case Call::Refills:
            return service.requestRefills(ids);
        case Call::RefillStatus:
            return service.fetchRefillStatus(u"1"_s);
        case Call::RefillStatuses:
            return service.fetchRefillStatuses(ids, Asker::Person);
        case Call::Cancel:
            return service.cancelOrders(ids);
        default:
            return service.fetchBalance(Asker::Person);
        }
    }

    static QString end(const Heard& heard, RequestToken token) {
        if (heard.failures.contains(token))
            return kindName(heard.failures.value(token).error);
        if (heard.services.contains(token))
            return u"%1 service(s)"_s.arg(heard.services.value(token).catalog->size());
        if (heard.placed.contains(token))
            return u"placed as "_s + heard.placed.value(token);
        if (heard.status.contains(token))
            return said(heard.status.value(token));
        if (heard.statuses.contains(token))
            return ofEach(heard.statuses.value(token));
        if (heard.refill.contains(token))
            return said(heard.refill.value(token).second);
        if (heard.refills.contains(token))
            return ofEach(heard.refills.value(token));
        if (heard.refillStatus.contains(token))
            return said(heard.refillStatus.value(token));
        if (heard.refillStatuses.contains(token))
            return ofEach(heard.refillStatuses.value(token));
        if (heard.cancels.contains(token))
            return ofEach(heard.cancels.value(token));
        return heard.balance.contains(token) ? heard.balance.value(token).amount.toString() : u"no end"_s;
    }

private Q_SLOTS:
    void aReplyToAnotherRequest_data() {
        QTest::addColumn<int>("reply");
        QTest::addColumn<int>("call");
        for (int reply = 0; reply < int(mixedReplies.size()); ++reply) {
            for (int call = 0; call < calls; ++call)
                QTest::addRow("%s answered with: %s", callNames.at(call), mixedReplies.at(reply).name) << reply << call;
        }
    }

    void aReplyToAnotherRequest() {
        QFETCH(int, reply);
        QFETCH(int, call);
        const MixedReply& mixed = mixedReplies.at(reply);
        ApiLimits limits;
        limits.perMinute = 10'000;
        limits.retries = 0;
        ApiService service(m_network, {m_provider.address(), u"secret+key/42"_s, u"USD"_s}, limits);
        Heard heard(service);
        m_provider.setHandler([&mixed](const FakeRequest&) { return FakeReply::json(mixed.body); });
        const qsizetype before = m_provider.requests().size();
        const RequestToken token = ask(service, Call(call));
        QTRY_VERIFY_WITH_TIMEOUT(heard.ended(token), patience);
        QCOMPARE(heard.endings(token), 1);
        QCOMPARE(end(heard, token), QString::fromLatin1(mixed.ends.at(call)));
        // What costs money was asked for once, whatever came.
        if (isForMoney(Call(call)))
            QCOMPARE(m_provider.requests().size() - before, 1);
        ++m_inputs;
        // And the rest goes on.
        m_provider.setHandler([](const FakeRequest&) { return FakeReply::json(R"({"balance":"7.25"})"); });
        const RequestToken next = service.fetchBalance(Asker::Person);
        QTRY_VERIFY_WITH_TIMEOUT(heard.ended(next), patience);
        QCOMPARE(heard.balance.value(next).amount.toString(), u"7.25"_s);
    }

    // The table itself: an order is placed by its own reply and by no other.
    void nothingElsePlaces() {
        for (const MixedReply& mixed : mixedReplies)
            QCOMPARE(QByteArray(mixed.ends.at(int(Call::Add))).startsWith("placed"), QByteArray(mixed.name) == "add");
    }

    void cleanupTestCase() { qInfo("hostile provider, replies mixed up: %d inputs", m_inputs); }
};

QTEST_GUILESS_MAIN(HostileMixupTest)
#include "hostile_mixup_test.moc"
