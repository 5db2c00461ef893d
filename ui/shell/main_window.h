// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_types.h"
#include "ui/settings/settings_parts.h"
#include "ui/shell/navigation_rail.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QMainWindow>

#include <any>
#include <array>
#include <optional>

class ActionRegistry;
class Attention;
class BackupKeeper;
class BulkOrders;
class Desk;
class DeskMessages;
class FirstRunPage;
class HeaderBar;
class KeyMessages;
class LastEnd;
class Ledger;
class LinkOpener;
class MessageBar;
class OrderFacetsModel;
class OrdersPage;
class Page;
class ServicesPage;
class QStackedWidget;
class QVBoxLayout;
class UnconfirmedBanner;
struct DeepLink;
class WindowKeeper;

/// What one window tells the next; empty for a page that was not there.
struct WindowMemory final {
    std::array<std::any, pageCount> pages;
    std::any bulk;
};

/// The program's window: header, rail, messages and pages; the first run in their place while there is no account.
/// Pages are built when they are first shown. Size and page are remembered.
class MainWindow final : public QMainWindow {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    /// All must outlive the window.
    MainWindow(Desk& desk, Ledger& ledger, BackupKeeper& backups, Settings& settings, Theme& theme,
               ActionRegistry& actions);
    ~MainWindow() override;

    /// Shows the window once its services are there, so that they are in its first frame; without them in a moment.
    void showFilled();
    /// Says so where it takes long.
    void tellOpening(const QFuture<Stored<QList<OrderKey>>>& opening);
    /// What was wrong with the settings' file when the program started; empty: nothing.
    void tellSettingsFile(const QString& words);
    /// A notice stands in the window until it is dismissed. Must outlive the window.
    void setLastEnd(LastEnd& lastEnd);
    /// Instead of everything else: without its ledger the program orders nothing.
    void showLedgerFailure(const LedgerError& error);
    void showPage(PageId id);
    /// The settings at this section ("accounts", "proxy"; see settings_entries.cpp).
    void showSettings(const QString& sectionId);
    /// These and no others; words tell what they are.
    void showOrders(const QList<OrderKey>& keys, const QString& words);
    /// Notices, tray and the list of what happened lead here from now on. Must outlive the window.
    void setAttention(Attention& attention);
    /// What the settings show of network and log.
    void setSettingsParts(const SettingsParts& parts);
    /// What a person looks at and has typed, for the window that takes this one's place.
    [[nodiscard]] WindowMemory memory() const;
    void resume(const WindowMemory& memory);
    /// Ends the program, where no question is to be asked before; closing may only hide the window.
    void quit();
    /// The guide at this chapter; without one, at the chapter about the page that is shown.
    void openHelp(const QString& chapter = {});
    void openAbout();
    /// To be seen and typed into, wherever it was.
    void comeForward();
    /// Links and files, as LinkOpener takes them: shown or filled in, at once or as soon as it can be.
    void open(const QStringList& wanted);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void addActions();
    void addPalette();
    void takeDrops();
    void showPageBeside(int step);
    void onCurrentChanged();
    void showFirstRun();
    void showWork(); ///< from the first run or a failure back to the pages
    static void toPage(Page& page);
    void showOrder(OrderKey key); ///< with its account
    void showOrdersOf(const QString& accountId, const QString& serviceId);
    void showServiceOf(const QString& accountId, const QString& serviceId);
    [[nodiscard]] QString chapterHere();
    void leaveFirstRun();
    void followLink(const DeepLink& link);
    void showOrderOfId(const QString& orderId);
    void fillOrder(const DeepLink& link);
    void updateUnconfirmed();
    void showUnconfirmed(OrderKey key); ///< with its account
    [[nodiscard]] QWidget* makeCrashNotice();
    void openCrashReport();
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
    ActionRegistry& m_actions;
    OrderFacetsModel* m_counts;
    QStackedWidget* m_places;
    QWidget* m_work;
    HeaderBar* m_header;
    NavigationRail* m_rail;
    QVBoxLayout* m_notices; ///< above the messages
    MessageBar* m_messages;
    UnconfirmedBanner* m_unconfirmed;
    QStackedWidget* m_deck;
    FirstRunPage* m_firstRun = nullptr;
    QString m_settingsWords;
    DeskMessages* m_deskMessages;
    KeyMessages* m_keyMessages;
    BulkOrders* m_bulk;
    Attention* m_attention = nullptr;
    LastEnd* m_lastEnd = nullptr;
    LinkOpener* m_links = nullptr; ///< made when there is something to open
    WindowKeeper* m_keeper;
    std::optional<SettingsParts> m_parts;
    QDeadlineTimer m_sessionEnds; ///< while it runs the desktop's session is about to end
    bool m_leaving = false;       ///< the program is to end, not only the window to be hidden
    bool m_quitting = false;      ///< a person said so although something would be lost
    std::array<Page*, pageCount> m_pages{};
    WindowMemory m_memory; ///< of pages that are not made yet
};
