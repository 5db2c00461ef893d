// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogs of several accounts as one, over providers on loopback.
#include "desk_fixture.h"

#include "desk/all_catalogs.h"
#include "desk/desk.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

// Services first … first + count - 1, all at this rate.
QByteArray services(int first, int count, const QByteArray& rate = "0.90") {
    QByteArray reply = "[";
    for (int id = first; id < first + count; ++id)
        reply += QByteArray(id == first ? "" : ",") + R"({"service":)" + QByteArray::number(id) +
                 R"(,"name":"Service )" + QByteArray::number(id) + R"(","type":"Default","category":"First","rate":")" +
                 rate + R"(","min":"50","max":"10000"})";
    return reply + "]";
}

} // namespace

class AllCatalogsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_fixture = std::make_unique<DeskFixture>();
        m_other = std::make_unique<FakeProvider>();
        m_fixture->provider.answer(u"balance"_s, FakeReply::json(R"({"balance":"100","currency":"USD"})"));
        m_other->answer(u"balance"_s, FakeReply::json(R"({"balance":"50","currency":"EUR"})"));
        m_fixture->provider.answer(u"services"_s, FakeReply::json(services(1, 30)));
        m_other->answer(u"services"_s, FakeReply::json(services(1, 40, "0.80")));
        const QString ini = m_fixture->folder.filePath(u"orderdeck.ini"_s);
        m_settings = std::make_unique<Settings>(ini);
        m_keys = std::make_unique<KeyStore>(ini);
        m_desk = std::make_unique<Desk>(
            m_fixture->network, *m_fixture->ledger, *m_settings, *m_keys, [] { return QUrl(); }, QString());
        m_desk->start();
        m_desk->addAccount(m_fixture->provider.address(), u"key-1"_s, u"HeySMM"_s);
        m_first = m_desk->current()->id();
        m_desk->addAccount(m_other->address(), u"key-2"_s, u"HeySMM"_s);
        m_second = m_desk->current()->id();
        m_all = std::make_unique<AllCatalogs>(*m_desk, *m_settings);
    }

    void cleanup() {
        m_all.reset();
        m_desk.reset();
        m_other.reset();
        m_keys.reset();
        m_settings.reset();
        m_fixture.reset();
    }

    void unitesThem() {
        unite();
        const CatalogPtr united = m_all->catalog();
        QCOMPARE(united->accounts().size(), 2U);
        QCOMPARE(united->accounts().at(0), (CatalogAccount{m_first, u"HeySMM"_s, u"USD"_s}));
        QCOMPARE(united->accounts().at(1), (CatalogAccount{m_second, u"HeySMM (2)"_s, u"EUR"_s}));
        QCOMPARE(m_all->currency(), QString());
        QVERIFY(m_all->gaps().isEmpty());
        QVERIFY(m_all->isReady());
        const int row = united->find(Catalog::keyOf(m_second, u"7"_s));
        QVERIFY(row >= 0);
        QCOMPARE(united->service(row).accountId, m_second);
        QCOMPARE(united->service(row).rate.toString(), u"0.8"_s);
        QVERIFY(m_all->fetchedAt() > 0);
        QCOMPARE(m_all->fetchedAt(), std::min(keeper(m_first).fetchedAt(), keeper(m_second).fetchedAt()));
    }

    void followsARefreshAndARename() {
        unite();
        m_other->answer(u"services"_s, FakeReply::json(services(1, 41, "0.80")));
        QSignalSpy refreshing(m_all.get(), &CatalogSource::refreshingChanged);
        m_all->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->size(), 71, patience);
        QTRY_COMPARE_WITH_TIMEOUT(refreshing.size(), 2, patience); // once for both
        QCOMPARE(m_fixture->provider.count(u"services"_s), 2);
        QCOMPARE(m_other->count(u"services"_s), 2);
        // What changed is told of the united catalog's service.
        const int fresh = m_all->catalog()->find(Catalog::keyOf(m_second, u"41"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_all->news() && !m_all->news()->of(fresh).empty(), patience);
        QCOMPARE(m_all->unseen(), 1);
        m_all->markSeen();
        QCOMPARE(m_all->unseen(), 0);
        QCOMPARE(keeper(m_second).unseen(), 0);

        AccountSettings renamed = m_settings->account(m_second);
        renamed.name = u"Other"_s;
        m_desk->changeAccount(renamed, {});
        QTRY_COMPARE_WITH_TIMEOUT(nameAt(1), u"Other"_s, patience);
        QCOMPARE(nameAt(0), u"HeySMM"_s);
        // It is another desk now, which is still listened to.
        m_other->answer(u"services"_s, FakeReply::json(services(1, 42, "0.80")));
        m_all->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->size(), 72, patience);
    }

    void oneThatFailsIsToldWithItsName() {
        m_other->answer(u"services"_s, FakeReply::json(R"({"error":"Invalid API key"})"));
        QSignalSpy failed(m_all.get(), &CatalogSource::refreshFailed);
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog() ? m_all->catalog()->size() : 0, 30, patience);
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
        QCOMPARE(failed.first().at(0).toString(), u"HeySMM (2)"_s);
        QVERIFY(failed.first().at(1).toString().contains(u"Invalid API key"_s));
        QCOMPARE(m_all->gaps().size(), 1);
        QCOMPARE(m_all->gaps().first().account, u"HeySMM (2)"_s);
        QVERIFY(m_all->gaps().first().why.contains(u"Invalid API key"_s));
        // The other one is still refreshed.
        m_fixture->provider.answer(u"services"_s, FakeReply::json(services(1, 31)));
        m_all->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->size(), 31, patience);
        m_other->answer(u"services"_s, FakeReply::json(services(1, 2)));
        QTRY_VERIFY_WITH_TIMEOUT(!m_all->isRefreshing(), patience);
        m_all->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->size(), 33, patience);
        QVERIFY(m_all->gaps().isEmpty());
    }

    void oneThatShrinksIsAskedAboutWithItsName() {
        unite();
        m_other->answer(u"services"_s, FakeReply::json(services(1, 3)));
        m_all->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_all->questions().size(), 1, patience);
        const CatalogSource::Question question = m_all->questions().first();
        QCOMPARE(question.accountId, m_second);
        QCOMPARE(question.account, u"HeySMM (2)"_s);
        QCOMPARE(question.shrink, (CatalogKeeper::Shrink{40, 3}));
        m_all->answer(m_first, true); // not the one that is asked about
        QCOMPARE(m_all->questions().size(), 1);
        QCOMPARE(m_all->catalog()->size(), 70);
        m_all->answer(m_second, true);
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->size() - m_all->catalog()->goneCount(), 33, patience);
        QVERIFY(m_all->questions().isEmpty());
    }

    void whatCouldNotBeReadIsToldWithItsName() {
        unite();
        m_other->answer(u"services"_s, FakeReply::json("[7," + services(1, 40, "0.80").mid(1)));
        QSignalSpy faults(m_all.get(), &CatalogSource::faultsChanged);
        m_all->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_all->faults().size(), 1, patience);
        QVERIFY(!faults.isEmpty());
        QCOMPARE(m_all->faults().first().account, u"HeySMM (2)"_s);
        QCOMPARE(m_all->faults().first().faults.unread, 1);
    }

    // The last one who was asked counts, whichever is done first.
    void anAccountThatGoesWhileTheyAreUnited() {
        QTRY_VERIFY_WITH_TIMEOUT(keeper(m_first).catalog() && keeper(m_second).catalog(), patience);
        AccountSettings renamed = m_settings->account(m_first);
        renamed.name = u"First"_s;
        m_settings->saveAccount(renamed);
        m_desk->removeAccount(m_second);
        QTRY_VERIFY_WITH_TIMEOUT(m_all->catalog() && m_all->catalog()->accounts().size() == 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(nameAt(0), u"First"_s, patience);
        QCOMPARE(m_all->catalog()->size(), 30);
        m_desk->removeAccount(m_first);
        QTRY_VERIFY_WITH_TIMEOUT(!m_all->catalog(), patience);
        QVERIFY(m_all->gaps().isEmpty());
        QVERIFY(!m_all->isRefreshing());
    }

    void anAccountThatComes() {
        unite();
        FakeProvider third;
        third.answer(u"services"_s, FakeReply::json(services(1, 5)));
        third.answer(u"balance"_s, FakeReply::json(R"({"balance":"50","currency":"USD"})"));
        m_desk->addAccount(third.address(), u"key-3"_s, u"Third"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->size(), 75, patience);
        m_desk->removeAccount(m_desk->current()->id());
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->size(), 70, patience);
    }

    void favouritesStayTheAccounts() {
        unite();
        QSignalSpy changed(m_all.get(), &CatalogSource::favouritesChanged);
        m_all->setFavourite(Catalog::keyOf(m_second, u"7"_s), true);
        m_all->setFavourite(Catalog::keyOf(m_first, u"8"_s), true);
        QCOMPARE(changed.size(), 2);
        QCOMPARE(m_settings->favourites(m_second), QStringList{u"7"_s});
        QCOMPARE(m_settings->favourites(m_first), QStringList{u"8"_s});
        QCOMPARE(m_all->favourites(),
                 (QSet<QString>{Catalog::keyOf(m_second, u"7"_s), Catalog::keyOf(m_first, u"8"_s)}));
        m_all->setFavourite(Catalog::keyOf(m_second, u"7"_s), false);
        QVERIFY(m_settings->favourites(m_second).isEmpty());
    }

    void stopsAllOfThem() {
        unite();
        m_fixture->provider.answer(u"services"_s, FakeReply::json(services(1, 2)).whenReleased());
        m_other->answer(u"services"_s, FakeReply::json(services(1, 2)).whenReleased());
        QSignalSpy stopped(m_all.get(), &CatalogSource::refreshStopped);
        m_all->refresh();
        QTRY_COMPARE_WITH_TIMEOUT(m_other->count(u"services"_s), 2, patience);
        QVERIFY(m_all->isRefreshing());
        QCOMPARE(m_all->phase(), CatalogKeeper::Phase::Fetching);
        m_all->stopRefresh();
        QVERIFY(!m_all->isRefreshing());
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(m_all->catalog()->size(), 70);
    }

    // Whichever is done first.
    void theUnionThatWasAskedLastCounts() {
        unite();
        const CatalogPart first{{m_first, u"First"_s, {}}, keeper(m_first).catalog(), keeper(m_first).news()};
        const CatalogPart second{{m_second, u"Second"_s, {}}, keeper(m_second).catalog(), keeper(m_second).news()};
        CatalogUniter uniter;
        QSignalSpy changed(&uniter, &CatalogUniter::catalogChanged);
        QSignalSpy news(&uniter, &CatalogUniter::newsChanged);
        uniter.unite({first, second});
        uniter.unite({second});
        QVERIFY(uniter.isUniting());
        QTRY_VERIFY_WITH_TIMEOUT(!uniter.isUniting(), patience);
        QThreadPool::globalInstance()->waitForDone(); // the other one, too
        QCoreApplication::sendPostedEvents();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(uniter.catalog()->size(), 40);
        // Other news alone make no other catalog.
        const CatalogPtr before = uniter.catalog();
        CatalogPart other = second;
        other.news = std::make_shared<const CatalogNews>(*second.catalog, QList<ServiceChange>{{u"7"_s}});
        uniter.unite({other});
        QTRY_COMPARE_WITH_TIMEOUT(news.size(), 2, patience);
        QCOMPARE(uniter.catalog(), before);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(uniter.news()->changes().size(), 1);
        uniter.unite({other}); // the same
        QVERIFY(!uniter.isUniting());
        uniter.unite({first});
        uniter.unite({});
        QVERIFY(!uniter.catalog());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QVERIFY(!uniter.catalog());
    }

private:
    void unite() {
        QTRY_VERIFY_WITH_TIMEOUT(m_all->catalog() && m_all->catalog()->size() == 70, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_all->isRefreshing(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->accounts().at(0).currency, u"USD"_s, patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_all->catalog()->accounts().at(1).currency, u"EUR"_s, patience);
    }
    [[nodiscard]] CatalogKeeper& keeper(const QString& id) const { return m_desk->account(id)->catalog(); }
    [[nodiscard]] QString nameAt(std::size_t at) const {
        const auto& accounts = m_all->catalog()->accounts();
        return at < accounts.size() ? accounts.at(at).name : QString();
    }

    std::unique_ptr<DeskFixture> m_fixture;
    std::unique_ptr<FakeProvider> m_other;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<KeyStore> m_keys;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<AllCatalogs> m_all;
    QString m_first;
    QString m_second;
};

QTEST_GUILESS_MAIN(AllCatalogsTest)
#include "all_catalogs_test.moc"
