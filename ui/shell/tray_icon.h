// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

/// The program in the desktop's tray: how many orders need attention as a badge, what can be done as a menu. Comes when
/// the tray does, also later than the program.
class TrayIcon final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayIcon)

public:
    /// theme must outlive this object. hasTray: whether the desktop has one, but for tests.
    explicit TrayIcon(Theme& theme, QObject* parent = nullptr,
                      std::function<bool()> hasTray = &QSystemTrayIcon::isSystemTrayAvailable);

    [[nodiscard]] bool isAvailable() const { return m_available; }
    /// Asks the desktop anew.
    void look();
    void setCounts(int running, int needAttention);
    /// left: 0 where notices are not paused.
    void setPause(std::chrono::milliseconds left);
    /// The words anew, as after another language was chosen.
    void retranslate();

    [[nodiscard]] static bool showsNotices() { return QSystemTrayIcon::supportsMessages(); }
    void showNotice(const QString& title, const QString& body);

    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }
    [[nodiscard]] QMenu& menu() { return *m_menu; }
    /// The program's icon, with a badge above 0.
    [[nodiscard]] static QIcon badgedIcon(const Theme& theme, int count);

Q_SIGNALS:
    void availableChanged();
    void clicked(); ///< to show the window or to hide it
    void openRequested();
    void ordersRequested();
    void newOrderRequested();
    void happeningsRequested();
    void pauseRequested(std::chrono::milliseconds time); ///< 0: no longer
    void quitRequested();
    void noticeClicked();

private:
    void tell();
    void draw();
    void fillMenu();

    Theme& m_theme;
    std::function<bool()> m_hasTray;
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QTimer m_looking;
    int m_looksLeft;
    bool m_available = false;
    bool m_paused = false;
    int m_running = 0;
    int m_attention = 0;
};
