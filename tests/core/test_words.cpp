// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_error.h"
#include "core/order_rules.h"
#include "core/order_status.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Order placedOrder(OrderStatus status) {
    Order order;
    order.placement = Placement::Placed;
    order.orderId = u"23512"_s;
    order.status = status;
    order.refillOffered = true;
    order.cancelOffered = true;
    return order;
}

} // namespace

class TestWords final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsOrderStatuses_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<OrderStatus>("status");
        const auto add = [](const char* word, OrderStatus status) {
            QTest::newRow(word) << QString::fromLatin1(word) << status;
        };
        for (const char* word : {"Pending", "Awaiting", "0", "PENDING", " pending "})
            add(word, OrderStatus::Pending);
        for (const char* word :
             {"In progress", "Inprogress", "IN_PROGRESS", "in-progress", "Processing", "1", "Active"})
            add(word, OrderStatus::InProgress);
        for (const char* word : {"Completed", "Complete", "2", "Expired"})
            add(word, OrderStatus::Completed);
        for (const char* word : {"Partial", "3"})
            add(word, OrderStatus::Partial);
        for (const char* word : {"Canceled", "Cancelled", "4"})
            add(word, OrderStatus::Canceled);
        for (const char* word : {"Refunded", "5"})
            add(word, OrderStatus::Refunded);
        for (const char* word : {"Fail", "Failed", "Error"})
            add(word, OrderStatus::Failed);
        add("Paused", OrderStatus::Paused);
        for (const char* word : {"", "6", "Queued", "Completed!", "Not completed", "10", "success"})
            add(word, OrderStatus::Unknown);
    }

    void readsOrderStatuses() {
        QFETCH(QString, word);
        QTEST(parseOrderStatus(word), "status");
    }

    void anAddedOrderIsTheProvidersToJudge() {
        Order order = placedOrder(OrderStatus::Completed);
        QVERIFY(whyNotAgain(order).contains(u"not known"_s));
        QVERIFY(whyNoRefill(order).isEmpty());
        order.serviceId = u"101"_s;
        QVERIFY(whyNotAgain(order).isEmpty());
    }

    void readsRefillStatuses_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<RefillStatus>("status");
        QTest::newRow("pending") << u"Pending"_s << RefillStatus::Pending;
        QTest::newRow("in progress") << u"In progress"_s << RefillStatus::InProgress;
        QTest::newRow("in progess") << u"In progess"_s << RefillStatus::InProgress;
        QTest::newRow("completed") << u"Completed"_s << RefillStatus::Completed;
        QTest::newRow("rejected") << u"Rejected"_s << RefillStatus::Rejected;
        QTest::newRow("canceled") << u"Canceled"_s << RefillStatus::Canceled;
        QTest::newRow("error") << u"Error"_s << RefillStatus::Failed;
        QTest::newRow("partial is no refill word") << u"Partial"_s << RefillStatus::Unknown;
        QTest::newRow("anything else") << u"Waiting"_s << RefillStatus::Unknown;
    }

    void readsRefillStatuses() {
        QFETCH(QString, word);
        QTEST(parseRefillStatus(word), "status");
    }

    void knowsWhatIsFinal() {
        for (const auto status : {OrderStatus::Completed, OrderStatus::Partial, OrderStatus::Canceled,
                                  OrderStatus::Refunded, OrderStatus::Failed})
            QVERIFY(isFinal(status));
        for (const auto status :
             {OrderStatus::Unknown, OrderStatus::Pending, OrderStatus::InProgress, OrderStatus::Paused})
            QVERIFY(!isFinal(status));
        for (const auto status :
             {RefillStatus::Completed, RefillStatus::Rejected, RefillStatus::Canceled, RefillStatus::Failed})
            QVERIFY(isFinal(status));
        for (const auto status : {RefillStatus::Unknown, RefillStatus::Pending, RefillStatus::InProgress})
            QVERIFY(!isFinal(status));
    }

    void showsUnknownStatusesAsTheyAre() {
        QCOMPARE(statusText(OrderStatus::InProgress, u"inprogress"_s), u"In progress"_s);
        QCOMPARE(statusText(OrderStatus::Unknown, u"Queued <b>"_s), u"Queued <b>"_s);
        QCOMPARE(statusText(OrderStatus::Unknown, QString()), u"Not known yet"_s);
        QCOMPARE(statusText(RefillStatus::Unknown, u"Waiting"_s), u"Waiting"_s);
    }

    void countsWhatIsDelivered() {
        Order order;
        QCOMPARE(order.delivered(), std::nullopt);
        order.remains = 157;
        QCOMPARE(order.delivered(), std::nullopt); // nothing was counted
        order.units = 1000;
        QCOMPARE(order.delivered(), std::optional<qint64>(843));
        order.remains = -20;
        QCOMPARE(order.delivered(), std::optional<qint64>(1000));
        order.remains = 5000;
        QCOMPARE(order.delivered(), std::optional<qint64>(0));
        order.remains = std::numeric_limits<qint64>::min();
        QCOMPARE(order.delivered(), std::optional<qint64>(1000));
    }

    void classifiesErrors_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorKind>("kind");
        const auto add = [](const char* text, ErrorKind kind) {
            QTest::newRow(text) << QString::fromLatin1(text) << kind;
        };
        for (const char* text :
             {"Invalid API key", "Incorrect API key", "invalid_api_key", "user_inactive", "error: INVALID API-KEY."})
            add(text, ErrorKind::Key);
        for (const char* text : {"Not enough funds on balance", "neworder.error.not_enough_funds",
                                 "Insufficient balance", "Insufficient balance for this quantity"})
            add(text, ErrorKind::Funds);
        for (const char* text : {"You have active order with this link. Please wait until order being completed.",
                                 "neworder.error.link_duplicate"})
            add(text, ErrorKind::ActiveOrder);
        for (const char* text : {"Incorrect service ID", "error.incorrect_service_id", "Service not found"})
            add(text, ErrorKind::Service);
        for (const char* text : {"Bad link", "Incorrect link", "neworder.error.link"})
            add(text, ErrorKind::Link);
        for (const char* text : {"neworder.error.min_quantity", "neworder.error.max_quantity",
                                 "Quantity must be at least 50 and maximum 10000"})
            add(text, ErrorKind::Quantity);
        for (const char* text : {"Incorrect order ID", "Order not found", "error.incorrect_order_id"})
            add(text, ErrorKind::Order);
        for (const char* text : {"Refill not found", "Order not eligible for refill."})
            add(text, ErrorKind::Refill);
        for (const char* text : {"Incorrect request", "Request Invalid", "Invalid action", "Unknown action specified!"})
            add(text, ErrorKind::Request);
        for (const char* text : {"Rate limit exceeded", "rate_limit_exceeded", "Too Many Requests"})
            add(text, ErrorKind::RateLimited);
        for (const char* text : {"", "Something happened", "Inactive order", "The service is closed today",
                                 "Incorrect rate", "Your orders are limited"})
            add(text, ErrorKind::Provider);
        QTest::newRow("another language") << u"Недостаточно средств"_s << ErrorKind::Provider;
    }

    void classifiesErrors() {
        QFETCH(QString, text);
        QTEST(classifyErrorText(text), "kind");
    }

    void judgesPlacements_data() {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<int>("http");
        QTest::addColumn<Placement>("placement");
        using enum ErrorKind;
        const auto add = [](const char* name, ErrorKind kind, int http, Placement placement) {
            QTest::addRow("%s %d", name, http) << kind << http << placement;
        };
        add("not allowed", NotAllowed, 0, Placement::NotSent);
        add("host", HostNotFound, 0, Placement::NotSent);
        add("refused", Refused, 0, Placement::NotSent);
        add("tls", Tls, 0, Placement::NotSent);
        add("rate", RateLimited, 429, Placement::NotSent);
        add("rate in words", RateLimited, 200, Placement::NotSent);
        add("rate of a failed server", RateLimited, 503, Placement::Unconfirmed);
        add("timeout", Timeout, 0, Placement::Unconfirmed);
        add("disconnected", Disconnected, 0, Placement::Unconfirmed);
        add("redirect", Redirect, 307, Placement::Unconfirmed);
        add("http", Http, 500, Placement::Unconfirmed);
        add("http", Http, 404, Placement::Unconfirmed);
        add("page", NotJson, 200, Placement::Unconfirmed);
        add("shape", Unexpected, 200, Placement::Unconfirmed);
        add("too large", TooLarge, 200, Placement::Unconfirmed);
        add("stopped", Stopped, 0, Placement::Unconfirmed);
        for (const auto kind : {Key, Funds, ActiveOrder, Service, Link, Quantity, ErrorKind::Order, ErrorKind::Refill,
                                Request, Provider}) {
            const QByteArray name = "words " + QByteArray::number(static_cast<int>(kind));
            add(name.constData(), kind, 200, Placement::Rejected);
            add(name.constData(), kind, 403, Placement::Rejected);
            add(name.constData(), kind, 500, Placement::Unconfirmed);
            add(name.constData(), kind, 502, Placement::Unconfirmed);
        }
    }

    void judgesPlacements() {
        QFETCH(ErrorKind, kind);
        QFETCH(int, http);
        QTEST(placementAfter({kind, http, u"words"_s, {}}), "placement");
    }

    void knowsWhatPasses() {
        QVERIFY(isPassing({ErrorKind::Timeout, 0, {}, {}}));
        QVERIFY(isPassing({ErrorKind::RateLimited, 429, {}, {}}));
        QVERIFY(isPassing({ErrorKind::Http, 503, {}, {}}));
        QVERIFY(isPassing({ErrorKind::Provider, 500, u"Try later"_s, {}}));
        QVERIFY(!isPassing({ErrorKind::Http, 404, {}, {}}));
        QVERIFY(!isPassing({ErrorKind::Key, 200, u"Invalid API key"_s, {}}));
        QVERIFY(!isPassing({ErrorKind::Tls, 0, {}, {}}));
        QVERIFY(!isPassing({ErrorKind::Redirect, 302, {}, {}}));
        QVERIFY(!isPassing({ErrorKind::Stopped, 0, {}, {}}));
    }

    void tellsErrorsInWords() {
        QCOMPARE(errorText({ErrorKind::Key, 200, u"Invalid API key"_s, {}}), u"The provider says: Invalid API key"_s);
        QCOMPARE(errorText({ErrorKind::ActiveOrder, 200, u"neworder.error.link_duplicate"_s, {}}),
                 u"An order for this link is still running at the provider. It says: neworder.error.link_duplicate"_s);
        QVERIFY(errorText({ErrorKind::ActiveOrder, 500, u"active order"_s, {}}).contains(u"HTTP error 500"_s));
        QCOMPARE(errorText({ErrorKind::Provider, 200, u" a\n b\u202e\u0007 "_s, {}}), u"The provider says: a b"_s);
        QVERIFY(errorText({ErrorKind::Redirect, 301, u"https://other.example/api"_s, {}})
                    .contains(u"https://other.example/api"_s));
        QVERIFY(errorText({ErrorKind::NotJson, 200, {}, {}}).contains(u"web page, not with API v2"_s));
        QVERIFY(errorText({ErrorKind::Http, 503, {}, {}}).contains(u"503"_s));
        QVERIFY(errorText({ErrorKind::Funds, 500, u"Not enough funds"_s, {}}).contains(u"HTTP error 500"_s));
        QVERIFY(errorText({ErrorKind::RateLimited, 429, {}, std::chrono::seconds(30)}).contains(u"30"_s));
        QVERIFY(errorText({ErrorKind::Provider, 200, QString(5000, u'x'), {}}).size() < 400);
    }

    void hasWordsForEveryError() {
        QStringList texts;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Stopped); ++kind) {
            texts.append(errorText({static_cast<ErrorKind>(kind), 404, {}, {}}));
            QVERIFY2(texts.back().endsWith(u'.'), qPrintable(texts.back()));
        }
        texts.removeDuplicates();
        QCOMPARE(texts.size(), static_cast<int>(ErrorKind::Stopped) + 1);
    }

    void allowsRefills() {
        QCOMPARE(whyNoRefill(placedOrder(OrderStatus::Completed)), QString());
        QCOMPARE(whyNoRefill(placedOrder(OrderStatus::Partial)), QString());
        for (const auto status : {OrderStatus::Pending, OrderStatus::InProgress, OrderStatus::Unknown,
                                  OrderStatus::Paused, OrderStatus::Canceled, OrderStatus::Failed})
            QVERIFY(whyNoRefill(placedOrder(status)).endsWith(u'.'));

        Order order = placedOrder(OrderStatus::Completed);
        order.refillOffered = false;
        QVERIFY(!whyNoRefill(order).isEmpty());
        order.refillOffered = true;
        order.refillId = u"12"_s;
        order.refillStatus = RefillStatus::Pending;
        QVERIFY(!whyNoRefill(order).isEmpty());
        order.refillStatus = RefillStatus::Unknown;
        QVERIFY(!whyNoRefill(order).isEmpty());
        order.refillStatus = RefillStatus::Rejected;
        QCOMPARE(whyNoRefill(order), QString());
        for (const auto placement :
             {Placement::Sending, Placement::Rejected, Placement::NotSent, Placement::Unconfirmed}) {
            order.placement = placement;
            QVERIFY(whyNoRefill(order).endsWith(u'.'));
            QVERIFY(whyNoCancel(order).endsWith(u'.'));
        }
    }

    void allowsCancels() {
        for (const auto status :
             {OrderStatus::Pending, OrderStatus::InProgress, OrderStatus::Unknown, OrderStatus::Paused})
            QCOMPARE(whyNoCancel(placedOrder(status)), QString());
        for (const auto status : {OrderStatus::Completed, OrderStatus::Partial, OrderStatus::Canceled,
                                  OrderStatus::Refunded, OrderStatus::Failed})
            QVERIFY(whyNoCancel(placedOrder(status)).endsWith(u'.'));
        Order order = placedOrder(OrderStatus::InProgress);
        order.cancelAskedAt = 1;
        QVERIFY(!whyNoCancel(order).isEmpty());
        order.cancelAskedAt = 0;
        order.cancelOffered = false;
        QVERIFY(!whyNoCancel(order).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
