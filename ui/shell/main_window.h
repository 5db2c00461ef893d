// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "ui/shell/navigation_rail.h"

#include <QFuture>
#include <QMainWindow>

class Attention;
class BackupKeeper;
class BulkOrders;
class Desk;
class DeskMessages;
class FirstRunPage;
class HeaderBar;
class Ledger;
class MessageBar;
class OrderFacetsModel;
class OrdersPage;
class Page;
class ServicesPage;
class QStackedWidget;
class UnconfirmedBanner;

/// The program's window: header, rail, messages and pages; the first run in their place while there is no account.
/// Pages are built when they are first shown. Size and page are remembered.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All must outlive the window.
    MainWindow(Desk& desk, Ledger& ledger, BackupKeeper& backups, Settings& settings, Theme& theme);
    ~MainWindow() override;

    /// Shows the window once its services are there, so that they are in its first frame; without them in a moment.
    void showFilled();
    /// Says so where it takes long.
    void tellOpening(const QFuture<Stored<QList<OrderKey>>>& opening);
    /// Instead of everything else: without its ledger the program orders nothing.
    void showLedgerFailure(const LedgerError& error);
    void showPage(PageId id);
    /// These and no others; words tell what they are.
    void showOrders(const QList<OrderKey>& keys, const QString& words);
    /// Notices, tray and the list of what happened lead here from now on. Must outlive the window.
    void setAttention(Attention& attention);
    /// Ends the program, where no question is to be asked before; closing may only hide the window.
    void quit();
    /// To be seen and typed into, wherever it was.
    void comeForward();

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void addActions();
    void onCurrentChanged();
    void showFirstRun();
    void showWork(); ///< from the first run or a failure back to the pages
    static void toPage(Page& page);
    void showOrder(OrderKey key); ///< with its account
    void showOrdersOf(const QString& accountId, const QString& serviceId);
    void showServiceOf(const QString& accountId, const QString& serviceId);
    void updateUnconfirmed();
    [[nodiscard]] Page& page(PageId id);
    [[nodiscard]] Page* makePage(PageId id);
    [[nodiscard]] ServicesPage& services();
    [[nodiscard]] OrdersPage& orders();
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] bool letsAskingEnd();
    void remember();
    void restore();

    Desk& m_desk;
    Ledger& m_ledger;
    BackupKeeper& m_backups;
    Settings& m_settings;
    Theme& m_theme;
    OrderFacetsModel* m_counts;
    QStackedWidget* m_places;
    QWidget* m_work;
    HeaderBar* m_header;
    NavigationRail* m_rail;
    MessageBar* m_messages;
    UnconfirmedBanner* m_unconfirmed;
    QStackedWidget* m_deck;
    FirstRunPage* m_firstRun = nullptr;
    DeskMessages* m_deskMessages;
    BulkOrders* m_bulk;
    Attention* m_attention = nullptr;
    bool m_leaving = false;  ///< the program is to end, not only the window to be hidden
    bool m_quitting = false; ///< a person said so although something would be lost
    std::array<Page*, pageCount> m_pages{};
};
