// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/autostart.h"
#include "store/happenings.h"
#include "store/notice_settings.h"
#include "ui/notices/notice_chain.h"
#include "ui/shell/navigation_rail.h"

#include <QPointer>

#include <functional>
#include <memory>

class Desk;
class HappeningReporter;
class Notifier;
class OrderFacetsModel;
class TrayIcon;

/// What calls a person: notices of the desktop, the icon in its tray, the list of what happened. It outlives windows,
/// which are made anew for another language. Costs nothing before start().
class Attention final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Attention)

public:
    /// What tests put in the place of the desktop's.
    struct Desktop final {
        std::function<bool()> hasTray;
        NoticeServer* notices = nullptr; ///< must outlive this object
        QString autostartFolder;         ///< empty: the standard one
        std::chrono::milliseconds noticeWait{10'000};
    };

    /// All must outlive this object. profile: the folder of --profile, else empty.
    Attention(Desk& desk, Ledger& ledger, Settings& settings, Theme& theme, const QString& profile,
              QObject* parent = nullptr);
    ~Attention() override;

    void setDesktop(const Desktop& desktop) { m_desktop = desktop; }
    /// Once the ledger is open and the first frame is shown; the second call does nothing.
    void start();
    /// Makes the tray icon before anything else, to know whether the program may start there: the answer by
    /// trayKnown().
    void seekTray();
    /// The window that is there now.
    void setWindow(QWidget* window);

    [[nodiscard]] Happenings& happenings() { return m_happenings; }
    [[nodiscard]] NoticeSettings& notices() { return m_notices; }
    [[nodiscard]] const Autostart& autostart();
    [[nodiscard]] NoticeServer::State noticeState() const;
    [[nodiscard]] bool hasTray() const;
    /// Asks the desktop anew whether there is a tray.
    void lookForTray();
    void tryNotice();

    /// Hides the window in place of closing it, where a person wants that and there is a tray; false: it is to close.
    bool keep(QWidget& window);
    /// Leads to what was told: ordersAsked or placeAsked.
    void lead(const QList<Happening>& rows, const QString& words);

Q_SIGNALS:
    /// noticeState() or hasTray() differ.
    void desktopChanged();
    void trayKnown(bool there);
    void openAsked();
    void hideAsked();
    void happeningsAsked();
    void quitAsked();
    void ordersAsked(const QList<OrderKey>& keys, const QString& words);
    /// accountId: empty where no account is meant.
    void placeAsked(PageId page, const QString& accountId);

private:
    void makeTray();
    void makeNotices();
    void tellTray();
    void onTrayClicked();
    void followSettings();
    [[nodiscard]] bool isLookedAt() const;

    Desk& m_desk;
    Ledger& m_ledger;
    Settings& m_settings;
    Theme& m_theme;
    Happenings m_happenings;
    NoticeSettings m_notices;
    Desktop m_desktop;
    QString m_profile;
    std::unique_ptr<Autostart> m_autostart;
    QPointer<QWidget> m_window;
    TrayIcon* m_tray = nullptr;
    OrderFacetsModel* m_counts = nullptr;
    NoticeServer* m_server = nullptr;
    Notifier* m_notifier = nullptr;
    QTimer m_pauseEnds;
    QTimer m_tellSoon;
    bool m_started = false;
};
