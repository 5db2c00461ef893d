// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_network.h"
#include "desk/desk.h"
#include "desk/network_setup.h"
#include "practice/practice_provider.h"
#include "store/backup_keeper.h"
#include "store/key_store.h"
#include "store/ledger.h"
#include "store/ledger_place.h"
#include "store/network_settings.h"
#include "store/profile_paths.h"
#include "store/program_log.h"
#include "store/settings.h"
#include "store/shortcut_settings.h"
#include "ui/actions/action_registry.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

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
    void renewWindow();

    ProfilePaths m_paths;
    Settings m_settings;
    ProgramLog m_log;
    KeyStore m_keys;
    Language m_language;
    Theme m_theme;
    ShortcutSettings m_shortcuts;
    ActionRegistry m_actions;
    LedgerPlace m_place;
    Ledger m_ledger;
    BackupKeeper m_backups;
    ApiNetwork m_network;
    NetworkSettings m_ways;
    NetworkSetup m_setup;
    Desk m_desk;
    QFuture<Stored<QList<OrderKey>>> m_opening; ///< asked before the window is made
    std::unique_ptr<MainWindow> m_window;
    bool m_open = false;
    bool m_wantsRestart = false;
};
