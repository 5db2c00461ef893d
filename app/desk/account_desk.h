// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "desk/balance_watcher.h"
#include "desk/bulk_placer.h"
#include "desk/catalog_keeper.h"
#include "desk/catalog_watch.h"
#include "desk/connection_watch.h"
#include "desk/order_finder.h"
#include "desk/order_import.h"
#include "desk/order_inquiry.h"
#include "desk/order_placer.h"
#include "desk/order_tracker.h"
#include "desk/running_links.h"
#include "desk/service_dossier.h"
#include "desk/service_figures_keeper.h"
#include "store/settings.h"

#include <QObject>

#include <functional>

/// All the work of one account, wired together; one for each account, for as long as the account stays.
class AccountDesk final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountDesk)

public:
    /// outcomes: shared by the accounts of a ledger; nullptr: one of its own.
    AccountDesk(QNetworkAccessManager& network, Ledger& ledger, Settings& settings, const AccountSettings& account,
                const QUrl& address, const QString& key, OutcomeKeeper* outcomes = nullptr, QObject* parent = nullptr);
    ~AccountDesk() override;

    void start();
    /// The key is being read (KeyAwaited) or could not be (KeyMissing): nothing is sent, and these words tell why.
    void awaitKey(ConnectionWatch::State how, const QString& why);
    /// What waited for it goes out.
    void setKey(const QString& key);
    [[nodiscard]] QString id() const { return m_account.id; }
    [[nodiscard]] const AccountSettings& account() const { return m_account; }
    /// Of rates and charges; empty until the balance told it.
    [[nodiscard]] QString currency() const { return m_account.currency; }

    [[nodiscard]] OrderPlacer& placer() { return m_placer; }
    [[nodiscard]] BulkPlacer& bulk() { return m_bulk; }
    [[nodiscard]] OrderTracker& tracker() { return m_tracker; }
    [[nodiscard]] CatalogKeeper& catalog() { return m_catalog; }
    [[nodiscard]] BalanceWatcher& balance() { return m_balance; }
    [[nodiscard]] OrderImport& orderImport() { return m_import; }
    [[nodiscard]] RunningLinks& runningLinks() { return m_runningLinks; }
    [[nodiscard]] ServiceDossier& dossier() { return m_dossier; }
    [[nodiscard]] ServiceFiguresKeeper& serviceFigures() { return m_figures; }
    [[nodiscard]] OrderInquiry& inquiry() { return m_inquiry; }
    [[nodiscard]] OrderFinder& finder() { return m_finder; }

    using Connection = ConnectionWatch::State;
    [[nodiscard]] Connection connection() const { return m_link.state(); }
    /// What is wrong, or how long to wait, in words; empty while all is well.
    [[nodiscard]] QString connectionText() const { return m_link.text(); }
    /// Until the program asks by itself again; 0 where it is not waiting.
    [[nodiscard]] int secondsToWait() const { return m_link.secondsLeft(); }

Q_SIGNALS:
    void connectionChanged();
    /// Only secondsToWait() differs, and with it connectionText().
    void connectionCountedDown();
    void currencyChanged();
    /// What a refresh of the catalog changed about favourites and services with orders under way, in words.
    void catalogNoticed(const QString& words, const QStringList& serviceIds);

private:
    void adoptPolling();
    void adoptCurrency();
    void followCatalog();
    void askBalanceAfterList();
    void changeSettings(const std::function<void(AccountSettings&)>& change);

    AccountSettings m_account;
    Settings& m_settings;
    ApiService m_api;
    ConnectionWatch m_link;
    OrderPlacer m_placer;
    BulkPlacer m_bulk;
    OrderTracker m_tracker;
    CatalogKeeper m_catalog;
    CatalogWatch m_watch;
    BalanceWatcher m_balance;
    RunningLinks m_runningLinks;
    ServiceDossier m_dossier;
    ServiceFiguresKeeper m_figures;
    OrderImport m_import;
    OrderInquiry m_inquiry;
    OrderFinder m_finder;
    bool m_placingList = false;
};
