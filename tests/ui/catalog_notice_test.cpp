// SPDX-License-Identifier: GPL-3.0-or-later
// What the Services page says and asks about a refresh.
#include "services_fixture.h"

#include "core/catalog_diff.h"
#include "ui/kit/data_table.h"
#include "ui/services/catalog_notice.h"
#include "ui/services/faults_dialog.h"
#include "ui/services/services_foot.h"
#include "ui/services/services_page.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class CatalogNoticeTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<ServicesFixture>();
        m_page = std::make_unique<ServicesPage>(m_fixture->theme, m_fixture->settings);
        m_page->setActions(m_fixture->actions);
        m_page->resize(1208, 752);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        offer(40);
        m_page->setAccount(&m_fixture->openDesk());
        QTRY_COMPARE(table()->model()->rowCount(), 40);
        QTRY_VERIFY(!keeper().isRefreshing());
    }

    void cleanup() {
        m_page.reset();
        m_fixture.reset();
    }

    void asksWhetherAShrunkCatalogIsTaken() {
        QVERIFY(!button(u"Keep the old catalog"_s));
        offer(3);
        refresh();
        QVERIFY2(said().contains(u"Only 3 of 40 services came. The old catalog stays until you choose."_s),
                 qPrintable(said()));
        QCOMPARE(table()->model()->rowCount(), 40);
        QVERIFY(said().contains(u"40 service"_s));
        // Nothing was taken away from the person who is typing.
        QVERIFY(!button(u"Keep the old catalog"_s)->hasFocus());
        button(u"Keep the old catalog"_s)->click();
        QVERIFY(!button(u"Take the new one"_s));
        QCOMPARE(table()->model()->rowCount(), 40);

        refresh();
        auto* take = button(u"Take the new one"_s);
        QVERIFY(take);
        take->setFocus();
        QTest::keyClick(take, Qt::Key_Return);
        QTRY_COMPARE(keeper().catalog()->goneCount(), 37);
        QVERIFY(!button(u"Take the new one"_s));
    }

    // Another account's question is not asked here.
    void followsTheAccount() {
        offer(3);
        refresh();
        QVERIFY(button(u"Take the new one"_s));
        m_page->setAccount(nullptr);
        QVERIFY(!button(u"Take the new one"_s));
        m_page->setAccount(m_fixture->desk.get());
        QVERIFY(button(u"Take the new one"_s));
    }

    void refreshesAndStops() {
        QSignalSpy messages(m_page.get(), &Page::message);
        m_fixture->provider.answer(u"services"_s, FakeReply::json("[]").whenReleased());
        button(u"Refresh catalog"_s)->click();
        QTRY_VERIFY(said().contains(u"Waiting for the provider…"_s));
        auto* stop = button(u"Stop refreshing"_s);
        QVERIFY(stop);
        QVERIFY(!button(u"Refresh catalog"_s));
        // The second half of a double click.
        stop->click();
        QVERIFY(keeper().isRefreshing());
        QVERIFY(QTest::qWaitFor([&] {
            stop->click();
            return !keeper().isRefreshing();
        }));
        QVERIFY(button(u"Refresh catalog"_s));
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.first().at(1).toString(), u"The refresh was stopped. The catalog is as it was."_s);
        QVERIFY(said().contains(u"Catalog from"_s));
        QCOMPARE(table()->model()->rowCount(), 40);
    }

    void showsWhatCouldNotBeRead() {
        const QByteArray unread = R"({"name":"<b>no id</b>","rate":"1"})";
        m_fixture->provider.answer(
            u"services"_s,
            FakeReply::json(R"([{"service":"1","name":"A","rate":"1"},)" + unread + ",5,null," +
                            QByteArray(R"({"service":"2","name":"A","rate":"1"},)").repeated(39) + "7]"));
        refresh();
        auto* words = button(u"4 entries of the reply could not be read, 38 look wrong"_s);
        QVERIFY2(words, qPrintable(said()));
        words->click();
        auto* dialog = m_page->findChild<FaultsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* raw = named<QPlainTextEdit>(*dialog, u"Entries of the reply"_s);
        QVERIFY(raw->toPlainText().contains(QString::fromUtf8(unread)));
        QVERIFY(raw->toPlainText().contains(u"Service id 2 comes more than once"_s));
        named<QAbstractButton>(*dialog, u"Copy all"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), raw->toPlainText());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());

        offer(40);
        refresh();
        QVERIFY(!words->isVisible());
    }

    void wordsOfFaults_data() {
        QTest::addColumn<int>("unread");
        QTest::addColumn<int>("odd");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << 0 << QString();
        QTest::newRow("unread") << 3 << 0 << u"3 entries of the reply could not be read"_s;
        QTest::newRow("odd") << 0 << 1200 << u"1,200 entries of the reply look wrong"_s;
    }
    void wordsOfFaults() {
        QFETCH(int, unread);
        QFETCH(int, odd);
        QFETCH(QString, words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        ReplyFaults faults;
        faults.unread = unread;
        faults.odd = odd;
        QCOMPARE(FaultsDialog::headline(faults), words);
        QCOMPARE(FaultsDialog::text(faults).isEmpty(), unread + odd == 0);
    }

    // A service that went cannot be ordered again, nor another one in its place.
    void ordersNothingThatWent() {
        offer(39);
        refresh();
        QSignalSpy messages(m_page.get(), &Page::message);
        Order order;
        order.serviceId = u"40"_s;
        order.parameters = {{u"service"_s, u"40"_s}, {u"link"_s, u"https://example.com/p/1"_s}};
        m_page->orderAgain(order);
        QCOMPARE(messages.size(), 1);
        QVERIFY(messages.first().at(1).toString().contains(u"no longer in the catalog"_s));
        QVERIFY(!named<QWidget>(*m_page, u"Link"_s));
    }

private:
    void offer(int count) {
        QList<Service> services;
        for (int i = 1; i <= count; ++i)
            services.append(ServicesFixture::service(QString::number(i), u"Followers"_s));
        m_fixture->offer(services);
    }
    void refresh() {
        button(u"Refresh catalog"_s)->click();
        QTRY_VERIFY(!keeper().isRefreshing());
    }
    [[nodiscard]] CatalogKeeper& keeper() const { return m_fixture->desk->catalog(); }
    [[nodiscard]] DataTable* table() const { return m_page->findChild<DataTable*>(); }
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return named<QAbstractButton>(*m_page, name); }
    [[nodiscard]] QString said() const { return saidIn(*m_page); }

    std::unique_ptr<ServicesFixture> m_fixture;
    std::unique_ptr<ServicesPage> m_page;
};

QTEST_MAIN(CatalogNoticeTest)
#include "catalog_notice_test.moc"
