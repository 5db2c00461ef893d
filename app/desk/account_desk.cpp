// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_desk.h"

#include "desk/pace_keeper.h"

#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ApiLimits limitsOf(const AccountSettings& account) {
    ApiLimits limits;
    limits.perMinute = account.perMinute;
    limits.atOnce = account.atOnce;
    return limits;
}

} // namespace

AccountDesk::AccountDesk(QNetworkAccessManager& network, Ledger& ledger, Settings& settings,
                         const AccountSettings& account, const QUrl& address, const QString& key,
                         OutcomeKeeper* outcomes, QObject* parent)
    : QObject(parent)
    , m_account(account)
    , m_settings(settings)
    , m_api(network, {address, key, account.currency}, limitsOf(account))
    , m_link(m_api)
    , m_placer(m_api, ledger, account.id, outcomes)
    , m_bulk(m_placer, ledger, account.id, account.perMinute, account.atOnce)
    , m_tracker(m_api, ledger, account.id)
    , m_catalog(m_api, ledger, account.id)
    , m_watch(ledger, account.id)
    , m_balance(m_api, ledger, account.id)
    , m_runningLinks(ledger, account.id)
    , m_dossier(ledger, account.id)
    , m_figures(ledger, account.id)
    , m_import(m_api, ledger, account.id)
    , m_inquiry(m_api, ledger, account.id)
    , m_finder(m_api, ledger, account.id, account.multiForms) {
    m_api.setMultiForms(account.multiForms);
    connect(&m_link, &ConnectionWatch::changed, this, &AccountDesk::connectionChanged);
    connect(&m_link, &ConnectionWatch::countedDown, this, &AccountDesk::connectionCountedDown);
    m_tracker.setPerMinute(account.perMinute);
    m_tracker.setMultiForms(account.multiForms);
    connect(&m_api, &ApiService::multiFormsLearnt, this,
            [this](bool known) { changeSettings([known](AccountSettings& kept) { kept.multiForms = known; }); });
    connect(&m_balance, &BalanceWatcher::balanceChanged, this, &AccountDesk::adoptCurrency);
    // Not only by way of the ledger: who presses Enter again at once must be asked.
    connect(&m_placer, &OrderPlacer::leaving, &m_runningLinks, &RunningLinks::noteSending);
    connect(&m_placer, &OrderPlacer::finished, &m_runningLinks,
            [this](quint64 /*wish*/, OrderKey order, Placement placement, const QString& text) {
                m_runningLinks.noteEnd(order, placement, text);
            });
    connect(&m_placer, &OrderPlacer::finished, this, [this] {
        if (!m_bulk.isRunning())
            m_balance.checkSoon();
    });
    connect(&m_bulk, &BulkPlacer::changed, this, &AccountDesk::askBalanceAfterList);
    connect(&m_tracker, &OrderTracker::ordersEnded, &m_balance, &BalanceWatcher::checkSoon);
    connect(&m_settings, &Settings::pollingChanged, this, &AccountDesk::adoptPolling);
    followCatalog();
    adoptPolling();
    auto* pace = new PaceKeeper(ledger, account.id, m_tracker, this);
    pace->read();
}

AccountDesk::~AccountDesk() {
    // What is under way ends while the placer is still there to write down how.
    m_api.stop();
}

void AccountDesk::start() {
    m_balance.start();
    m_catalog.start();
    m_tracker.start();
    m_bulk.start();
    m_runningLinks.start();
}

void AccountDesk::awaitKey(ConnectionWatch::State how, const QString& why) {
    m_api.hold(why);
    m_placer.hold(why);
    m_link.setKeyless(how, why);
}

void AccountDesk::setKey(const QString& key) {
    m_api.setKey(key);
    m_placer.hold({});
    m_link.setKeyKnown();
}

// A list's orders follow each other, and asking after each of them would take every other request of the account's
// rate: once when the list stands still, and at the usual interval until then.
void AccountDesk::askBalanceAfterList() {
    const bool wasPlacing = std::exchange(m_placingList, m_bulk.isRunning());
    if (wasPlacing && !m_placingList)
        m_balance.checkSoon();
}

void AccountDesk::followCatalog() {
    const QString seenKey = u"catalog/seen/%1"_s.arg(m_account.id);
    m_catalog.setSeenUntil(m_settings.state(seenKey).toLongLong());
    connect(&m_catalog, &CatalogKeeper::seenChanged, this,
            [this, seenKey](Timestamp seenUntil) { m_settings.setState(seenKey, QByteArray::number(seenUntil)); });
    connect(&m_catalog, &CatalogKeeper::changesFound, this, [this](const QList<ServiceChange>& changes) {
        const QStringList favourites = m_settings.favourites(m_account.id);
        m_watch.consider(m_catalog.catalog(), changes, currency(), {favourites.begin(), favourites.end()});
    });
    connect(&m_watch, &CatalogWatch::noticed, this, &AccountDesk::catalogNoticed);
}

void AccountDesk::adoptPolling() {
    // The practice provider is on this computer: nobody is bothered, and things are seen to move.
    const std::chrono::seconds asked(m_settings.pollSeconds());
    m_tracker.setInterval(m_account.practice ? std::min<std::chrono::seconds>(asked, 3s) : asked);
    m_balance.setInterval(std::chrono::minutes(m_settings.balanceMinutes()));
}

void AccountDesk::adoptCurrency() {
    const auto balance = m_balance.balance();
    if (!balance || balance->currency.isEmpty() || balance->currency == m_account.currency)
        return;
    const QString currency = balance->currency;
    m_account.currency = currency;
    m_api.setCurrency(currency);
    changeSettings([currency](AccountSettings& kept) { kept.currency = currency; });
    Q_EMIT currencyChanged();
}

void AccountDesk::changeSettings(const std::function<void(AccountSettings&)>& change) {
    AccountSettings kept = m_settings.account(m_account.id);
    if (kept.id.isEmpty()) // removed meanwhile
        return;
    change(kept);
    m_settings.saveAccount(kept);
}
