// SPDX-License-Identifier: GPL-3.0-or-later
#include "services_fixture.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

AccountSettings account() {
    AccountSettings account;
    account.id = u"a"_s;
    account.name = u"Test"_s;
    account.currency = u"USD"_s;
    account.perMinute = 6000;
    return account;
}

template <typename T>
T await(QFuture<Stored<T>> future) {
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 10'000) || !future.result())
        qFatal("the ledger did not do what it was asked");
    return future.result().value();
}

} // namespace

ServicesFixture::ServicesFixture()
    : settings(folder.filePath(u"orderdeck.ini"_s))
    , theme(*qApp, settings)
    , ledger(folder.filePath(u"ledger.sqlite"_s)) {
    await(ledger.open());
    provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"100.84292","currency":"USD"})"));
    offer({});
}

AccountDesk& ServicesFixture::openDesk() {
    settings.saveAccount(account());
    desk = std::make_unique<AccountDesk>(network, ledger, settings, account(), provider.address(), u"key"_s);
    desk->start();
    return *desk;
}

void ServicesFixture::offer(const QList<Service>& services) {
    QJsonArray array;
    for (const Service& service : services)
        array.append(QJsonObject{{u"service"_s, service.id},
                                 {u"name"_s, service.name},
                                 {u"type"_s, service.type},
                                 {u"category"_s, service.category},
                                 {u"rate"_s, service.rate.toString()},
                                 {u"min"_s, QString::number(service.min)},
                                 {u"max"_s, QString::number(service.max)},
                                 {u"refill"_s, service.refill},
                                 {u"cancel"_s, service.cancel}});
    provider.answer(u"services"_s, FakeReply::json(QJsonDocument(array).toJson(QJsonDocument::Compact)));
}

QList<Order> ServicesFixture::orders() {
    OrdersQuery query;
    query.accountId = u"a"_s;
    return await(ledger.orders(await(ledger.orderKeys(query, 0, 100))));
}

Service ServicesFixture::service(const QString& id, const QString& name, const QString& type) {
    Service service;
    service.id = id;
    service.name = name;
    service.type = type;
    service.category = u"First Category"_s;
    service.rate = *Decimal::parse(u"0.90");
    service.min = 50;
    service.max = 10'000;
    return service;
}

QString saidIn(const QWidget& in) {
    QStringList said;
    for (const auto* label : in.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&in))
            said.append(label->text());
    }
    return said.join(u'\n');
}

bool typeInto(const QWidget& in, const QString& field, const QString& text) {
    if (auto* box = named<QComboBox>(in, field)) {
        box->setCurrentIndex(box->findData(text));
        Q_EMIT box->activated(box->currentIndex());
        return box->currentIndex() >= 0;
    }
    auto* widget = named<QWidget>(in, field);
    if (!widget)
        return false;
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(widget, Qt::Key_Delete);
    const QStringList lines = text.split(u'\n');
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (at > 0)
            QTest::keyClick(widget, Qt::Key_Return);
        QTest::keyClicks(widget, lines.at(at));
    }
    return true;
}
