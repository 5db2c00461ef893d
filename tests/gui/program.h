// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "practice/practice_provider.h"
#include "store/backup_keeper.h"
#include "store/key_store.h"
#include "store/ledger.h"
#include "store/profile_paths.h"
#include "store/settings.h"
#include "store/shortcut_settings.h"
#include "ui/actions/action_registry.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QNetworkAccessManager>

#include <memory>

class QApplication;

/// The program as app/main.cpp composes it, over a profile folder; constructing it again over the same folder is a
/// restart. The practice provider is the test's own and outlives restarts, as a real provider would.
class Program final {
    Q_DISABLE_COPY_MOVE(Program)

public:
    Program(QApplication& application, const QString& profile, PracticeProvider& provider);
    ~Program();

    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] Ledger& ledger() { return m_ledger; }
    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] BackupKeeper& backups() { return m_backups; }
    [[nodiscard]] Theme& theme() { return m_theme; }
    [[nodiscard]] Settings& settings() { return m_settings; }
    [[nodiscard]] ActionRegistry& actions() { return m_actions; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The program asked to be built anew over the same profile.
    [[nodiscard]] bool wantsRestart() const { return m_wantsRestart; }

private:
    ProfilePaths m_paths;
    Settings m_settings;
    KeyStore m_keys;
    Language m_language;
    Theme m_theme;
    ShortcutSettings m_shortcuts;
    ActionRegistry m_actions;
    Ledger m_ledger;
    BackupKeeper m_backups;
    QNetworkAccessManager m_network;
    Desk m_desk;
    QFuture<Stored<QList<OrderKey>>> m_opening; ///< asked before the window is made
    std::unique_ptr<MainWindow> m_window;
    bool m_open = false;
    bool m_wantsRestart = false;
};
