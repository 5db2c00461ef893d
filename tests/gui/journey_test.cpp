// SPDX-License-Identifier: GPL-3.0-or-later
// One long walk through the real window, over real HTTP, against the practice provider.
#include "program.h"
#include "window_hand.h"

#include "models/catalog_model.h"
#include "models/orders_model.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20'000;

struct TypeOrder final {
    const char* type;
    QMap<QString, QString> fields;
};

// What a person types for an order of each type of the API; "LINK" stands for a link of its own.
QList<TypeOrder> ordersOfEachType() {
    return {
        {"Default", {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}}},
        {"Package", {{u"Link"_s, u"LINK"_s}}},
        {"SEO", {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Keywords"_s, u"order\ndeck"_s}}},
        {"Custom Comments", {{u"Link"_s, u"LINK"_s}, {u"Comments"_s, u"LINES"_s}}},
        {"Custom Comments Package", {{u"Link"_s, u"LINK"_s}, {u"Comments"_s, u"well made\nagain"_s}}},
        {"Mentions", {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Usernames"_s, u"ann\nbob"_s}}},
        {"Mentions with Hashtags",
         {{u"Link"_s, u"LINK"_s},
          {u"Quantity"_s, u"MIN"_s},
          {u"Usernames"_s, u"ann\nbob"_s},
          {u"Hashtags"_s, u"tea\ncoffee"_s}}},
        {"Mentions Custom List", {{u"Link"_s, u"LINK"_s}, {u"Usernames"_s, u"LINES"_s}}},
        {"Mentions Hashtag", {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Hashtag"_s, u"tea"_s}}},
        {"Mentions User Followers", {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Username"_s, u"ann"_s}}},
        {"Mentions Media Likers",
         {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Media"_s, u"https://example.com/m/1"_s}}},
        {"Comment Likes", {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Username"_s, u"ann"_s}}},
        {"Comment Replies", {{u"Link"_s, u"LINK"_s}, {u"Username"_s, u"ann"_s}, {u"Comments"_s, u"LINES"_s}}},
        {"Poll", {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Answer number"_s, u"2"_s}}},
        {"Invites from Groups",
         {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, u"MIN"_s}, {u"Groups"_s, u"https://example.com/g/1"_s}}},
        {"Subscriptions",
         {{u"Username"_s, u"USER"_s},
          {u"Minimum"_s, u"MIN"_s},
          {u"Maximum"_s, u"MIN"_s},
          {u"Posts"_s, u"1"_s},
          {u"Delay"_s, u"0"_s}}},
        {"Web Traffic",
         {{u"Link"_s, u"LINK"_s},
          {u"Quantity"_s, u"MIN"_s},
          {u"Country"_s, u"US"_s},
          {u"Device"_s, u"5"_s},
          {u"Traffic type"_s, u"3"_s}}},
    };
}

QString lines(qint64 count) {
    QStringList texts;
    for (qint64 i = 1; i <= count; ++i)
        texts.append(u"line%1"_s.arg(i));
    return texts.join(u'\n');
}

} // namespace

class JourneyTest final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_profile;
    std::unique_ptr<PracticeProvider> m_provider;
    std::unique_ptr<Program> m_program;
    int m_links = 0;

    WindowHand hand() { return WindowHand(m_program->window()); }
    QString nextLink() { return u"https://example.com/p/%1"_s.arg(++m_links); }

    // Chooses a service by typing its id, and fills its ticket.
    bool fill(const Service& service, const QMap<QString, QString>& fields) {
        WindowHand window = hand();
        if (!window.click(u"Services"_s) || !window.type(u"Search services"_s, service.id))
            return false;
        QTest::keyClick(window.named(u"Search services"_s), Qt::Key_Return);
        for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
            QString text = field.value();
            if (text == u"LINK"_s)
                text = nextLink();
            else if (text == u"USER"_s)
                text = u"user%1"_s.arg(++m_links);
            else if (text == u"MIN"_s)
                text = QString::number(service.min);
            else if (text == u"LINES"_s)
                text = lines(service.min);
            if (!window.type(field.key(), text)) {
                qWarning("%s has no field '%s'", qPrintable(service.type), qPrintable(field.key()));
                return false;
            }
        }
        return true;
    }

    // Places what the ticket holds; the order's id once the provider gave it.
    QString place() {
        const qsizetype before = m_provider->orders().size();
        // One order at a time: the one before may still be on its way into the ledger.
        const auto ready = [this] {
            const auto* button = hand().button(u"Place order"_s);
            return button != nullptr && button->isEnabled();
        };
        if (!QTest::qWaitFor(ready, patience))
            qWarning("the order cannot be placed: %s", qPrintable(hand().textOf(u"Order ticket"_s)));
        if (!hand().click(u"Place order"_s))
            return {};
        if (!QTest::qWaitFor([&] { return m_provider->orders().size() == before + 1; }, patience))
            return {};
        const QString id = m_provider->orders().last().id;
        // Done only when the ledger holds it, and the button can be used again.
        const bool kept = QTest::qWaitFor(
            [&] {
                const auto* button = hand().button(u"Place order"_s);
                OrdersQuery query;
                query.text = id;
                auto found = m_program->ledger().orderKeys(query, 0, 10);
                found.waitForFinished();
                return button && found.result() && !found.result().value().isEmpty();
            },
            patience);
        return kept ? id : QString();
    }

    QString placed(const QString& serviceId, const QString& quantity) {
        const CatalogPtr catalog = m_program->desk().current()->catalog().catalog();
        const int row = catalog->find(serviceId);
        if (row < 0 || !fill(catalog->service(row), {{u"Link"_s, u"LINK"_s}, {u"Quantity"_s, quantity}}))
            return {};
        return place();
    }

    void showOrders() { QVERIFY(hand().click(u"Orders"_s)); }

    QString orderCell(const QString& id, int column) {
        return hand().cell(u"Orders"_s, OrdersModel::OrderId, id, column);
    }

    // Selects the orders and has them checked, once the provider's clock was moved.
    void checkNow(const QStringList& ids) {
        QTRY_VERIFY_WITH_TIMEOUT(hand().select(u"Orders"_s, OrdersModel::OrderId, ids), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Check now"_s)->isEnabled(), patience);
        QVERIFY(hand().click(u"Check now"_s));
    }

    bool becomes(const QString& id, int column, const QString& text) {
        const bool seen = QTest::qWaitFor([&] { return orderCell(id, column) == text; }, patience);
        if (!seen)
            qWarning("order %s shows '%s', not '%s'", qPrintable(id), qPrintable(orderCell(id, column)),
                     qPrintable(text));
        return seen;
    }

    QString m_completed, m_partial, m_canceled, m_refused;

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(m_profile.isValid());
        // The provider's clock is moved by the test alone.
        PracticeOptions options;
        options.speed = 0;
        m_provider = std::make_unique<PracticeProvider>(options);
        QString error;
        QVERIFY2(m_provider->start(&error), qPrintable(error));
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_provider);
        QTRY_VERIFY(m_program->isOpen());
    }

    void firstRunSaysWhatIsWrong() {
        WindowHand window = hand();
        QTRY_VERIFY(window.shows(u"API address"_s));
        QVERIFY(window.type(u"API address"_s, u"http://127.0.0.1:9/api/v2"_s));
        QVERIFY(window.type(u"API key"_s, u"wrong"_s));
        QVERIFY(window.click(u"Connect"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().button(u"Connect"_s)->isEnabled(), patience);
        QVERIFY(!m_program->desk().current());

        QVERIFY(window.type(u"API address"_s, m_provider->address().toString()));
        QVERIFY(window.click(u"Connect"_s));
        const auto says = [this](const QString& words) {
            for (const QLabel* label : m_program->window().findChildren<QLabel*>()) {
                if (label->isVisible() && label->text().contains(words))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Invalid API key"_s), patience);
    }

    void connects() {
        WindowHand window = hand();
        QVERIFY(window.type(u"API key"_s, PracticeProvider::apiKey()));
        QVERIFY(window.type(u"Account name"_s, u"Practice by hand"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.button(u"Connect"_s)->isEnabled(), patience);
        QVERIFY(window.click(u"Connect"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"Search services"_s), patience);
        QTRY_COMPARE_WITH_TIMEOUT(window.rows(u"Services"_s), 2000, patience);
        // The money given to begin with would not last through this walk at a hand's quantities.
        QTRY_VERIFY_WITH_TIMEOUT(window.textOf(u"Connection"_s).contains(u"Online"_s), patience);
        AccountSettings account = m_program->desk().current()->account();
        account.perMinute = 6000;
        m_program->desk().changeAccount(account, {});
        QTRY_COMPARE_WITH_TIMEOUT(window.rows(u"Services"_s), 2000, patience);
    }

    void placesAnOrderOfEachType() {
        const CatalogPtr catalog = m_program->desk().current()->catalog().catalog();
        for (const TypeOrder& order : ordersOfEachType()) {
            Service cheapest;
            for (int row = 0; row < catalog->size(); ++row) {
                const Service service = catalog->service(row);
                const bool package = service.type.contains(u"Package"_s);
                const auto least = [package](const Service& s) {
                    return package ? s.rate : s.rate.times(Decimal(std::max<qint64>(1, s.min))).value_or(s.rate);
                };
                if (service.type == QLatin1StringView(order.type) &&
                    service.category != u"Practice: choose the outcome"_s && service.min <= 100 &&
                    (cheapest.id.isEmpty() || least(service) < least(cheapest)))
                    cheapest = service;
            }
            QVERIFY2(!cheapest.id.isEmpty(), order.type);
            QVERIFY2(fill(cheapest, order.fields), order.type);
            const QString id = place();
            QVERIFY2(!id.isEmpty(),
                     qPrintable(QLatin1StringView(order.type) + u": "_s + hand().textOf(u"Order ticket"_s)));
        }
        QCOMPARE(m_provider->orders().size(), ordersOfEachType().size());
        QCOMPARE(m_provider->requestCount(u"add"_s), int(ordersOfEachType().size()));
    }

    void seesCompletedPartialAndCanceled() {
        m_completed = placed(u"1"_s, u"1k"_s);
        m_partial = placed(u"2"_s, u"1,000"_s);
        m_canceled = placed(u"3"_s, u"1000"_s);
        QVERIFY(!m_completed.isEmpty() && !m_partial.isEmpty() && !m_canceled.isEmpty());
        showOrders();
        QVERIFY(becomes(m_completed, OrdersModel::Status, u"Pending"_s));
        m_provider->advance(24h);
        checkNow({m_completed, m_partial, m_canceled});
        QVERIFY(becomes(m_completed, OrdersModel::Status, u"Completed"_s));
        QVERIFY(becomes(m_partial, OrdersModel::Status, u"Partial"_s));
        QVERIFY(becomes(m_canceled, OrdersModel::Status, u"Canceled"_s));
        QVERIFY(becomes(m_completed, OrdersModel::Quantity, u"1,000"_s));
    }

    void refillIsAskedAndCompletes() {
        QVERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, {m_completed}));
        QTRY_VERIFY(hand().button(u"Refill"_s)->isEnabled());
        QVERIFY(hand().click(u"Refill"_s));
        QVERIFY(becomes(m_completed, OrdersModel::Refill, u"Pending"_s));
        m_provider->advance(24h);
        checkNow({m_completed});
        QVERIFY(becomes(m_completed, OrdersModel::Refill, u"Completed"_s));
    }

    void refillIsRefusedInTheProvidersWords() {
        m_refused = placed(u"8"_s, u"100"_s);
        QVERIFY(!m_refused.isEmpty());
        m_provider->advance(24h);
        showOrders();
        checkNow({m_refused});
        QVERIFY(becomes(m_refused, OrdersModel::Status, u"Completed"_s));
        QVERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, {m_refused}));
        QTRY_VERIFY(hand().button(u"Refill"_s)->isEnabled());
        QVERIFY(hand().click(u"Refill"_s));
        QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Message"_s).contains(u"Order not eligible for refill"_s), patience);
    }

    void ordersAreCanceled() {
        const QString order = placed(u"4"_s, u"100"_s);
        QVERIFY(!order.isEmpty());
        showOrders();
        QTRY_VERIFY_WITH_TIMEOUT(hand().select(u"Orders"_s, OrdersModel::OrderId, {order}), patience);
        QTRY_VERIFY(hand().button(u"Cancel order"_s)->isEnabled());
        QVERIFY(hand().click(u"Cancel order"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_provider->requestCount(u"cancel"_s), 1, patience);
        m_provider->advance(1h);
        checkNow({order});
        QVERIFY(becomes(order, OrdersModel::Status, u"Canceled"_s));
    }

    void manyAreRefilledAndCanceledAtOnce() {
        const QStringList done = {placed(u"1"_s, u"100"_s), placed(u"1"_s, u"200"_s)};
        const QStringList running = {placed(u"4"_s, u"100"_s), placed(u"4"_s, u"200"_s)};
        QVERIFY(!done.contains(QString()) && !running.contains(QString()));
        m_provider->advance(24h);
        showOrders();
        checkNow(done + running);
        for (const QString& id : done)
            QVERIFY(becomes(id, OrdersModel::Status, u"Completed"_s));
        for (const QString& id : running)
            QVERIFY(becomes(id, OrdersModel::Status, u"In progress"_s));

        const int refillsBefore = m_provider->requestCount(u"refill"_s);
        QVERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, done));
        QTRY_VERIFY(hand().button(u"Refill"_s)->isEnabled());
        QVERIFY(hand().click(u"Refill"_s));
        for (const QString& id : done)
            QVERIFY(becomes(id, OrdersModel::Refill, u"Pending"_s));
        QCOMPARE(m_provider->requestCount(u"refill"_s), refillsBefore + 1);

        QVERIFY(hand().select(u"Orders"_s, OrdersModel::OrderId, running));
        QTRY_VERIFY(hand().button(u"Cancel order"_s)->isEnabled());
        QVERIFY(hand().click(u"Cancel order"_s));
        QCOMPARE(m_provider->requestCount(u"cancel"_s), 1); // asked once, for all of them
        QVERIFY(hand().click(u"Cancel 2 orders"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_provider->requestCount(u"cancel"_s), 2, patience);
        m_provider->advance(24h);
        checkNow(done + running);
        for (const QString& id : running)
            QTRY_VERIFY_WITH_TIMEOUT(orderCell(id, OrdersModel::Status) == u"Canceled"_s ||
                                         orderCell(id, OrdersModel::Status) == u"Partial"_s,
                                     patience);
        for (const QString& id : done)
            QVERIFY(becomes(id, OrdersModel::Refill, u"Completed"_s));
    }

    void balanceMatchesToTheLastDecimal() {
        QVERIFY(hand().click(u"Balance"_s));
        QVERIFY(hand().click(u"Check balance"_s));
        const auto shown = [this] {
            const auto balance = m_program->desk().current()->balance().balance();
            return balance ? *balance : Money{};
        };
        QTRY_COMPARE_WITH_TIMEOUT(shown(), m_provider->balance(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(hand().textOf(u"Balance"_s).contains(m_provider->balance().amountText(QLocale())),
                                 patience);
    }

    void everythingIsStillThereAfterARestart() {
        const Money balance = m_provider->balance();
        const auto ordersBefore = m_provider->orders().size();
        showOrders();
        m_program.reset();
        m_program = std::make_unique<Program>(*qApp, m_profile.path(), *m_provider);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->isOpen() && hand().shows(u"Connection"_s), patience);
        QVERIFY(!hand().shows(u"API address"_s));
        // The page shown last reads at once: it waits for the ledger instead of complaining.
        QVERIFY(hand().shows(u"Search orders"_s));
        QVERIFY2(!hand().textOf(u"Message"_s).contains(u"ledger"_s), qPrintable(hand().textOf(u"Message"_s)));
        showOrders();
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Orders"_s), int(ordersBefore), patience);
        QVERIFY(becomes(m_completed, OrdersModel::Status, u"Completed"_s));
        QVERIFY(becomes(m_completed, OrdersModel::Refill, u"Completed"_s));
        QVERIFY(becomes(m_partial, OrdersModel::Status, u"Partial"_s));
        QVERIFY(becomes(m_canceled, OrdersModel::Status, u"Canceled"_s));
        // Plurals are English, not the sources' "order(s)".
        for (const QLabel* label : m_program->window().findChildren<QLabel*>())
            QVERIFY2(!label->text().contains(u"(s)"_s), qPrintable(label->text()));
        QVERIFY(hand().click(u"Services"_s));
        QTRY_COMPARE_WITH_TIMEOUT(hand().rows(u"Services"_s), 2000, patience);
        QCOMPARE(m_program->desk().current()->account().name, u"Practice by hand"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_program->desk().current()->balance().balance() == balance, patience);
        QCOMPARE(m_provider->orders().size(), ordersBefore);
    }

    void cleanupTestCase() {
        m_program.reset();
        m_provider->stop();
    }
};

QTEST_MAIN(JourneyTest)
#include "journey_test.moc"
