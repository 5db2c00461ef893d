// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_network.h"
#include "desk/desk.h"
#include "desk/network_setup.h"
#include "store/backup_keeper.h"
#include "store/key_store.h"
#include "store/ledger.h"
#include "store/network_settings.h"
#include "store/program_log.h"
#include "store/settings.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/settings_section.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTemporaryDir>

/// A profile and the settings page over it, as the program composes them; the accounts' desks are not started, so that
/// nothing is asked of anybody.
struct SettingsFixture final {
    QTemporaryDir folder;
    QString ini = folder.filePath(QStringLiteral("orderdeck.ini"));
    Settings settings{ini};
    KeyStore keys{ini};
    ProgramLog log{folder.filePath(QStringLiteral("orderdeck.log")), LogLevel::Errors};
    Theme theme{*qApp, settings};
    Ledger ledger{folder.filePath(QStringLiteral("ledger.sqlite"))};
    BackupKeeper backups{ledger};
    ApiNetwork network;
    NetworkSettings choices{settings};
    NetworkSetup setup{network, choices, settings};
    Desk desk{network, ledger, settings, keys, [] { return QUrl(); }, QStringLiteral("practice")};
    SettingsPage page{desk, settings, ledger, backups, theme};

    SettingsFixture() {
        page.addParts({&setup, &log});
        page.resize(1000, 760);
        page.show();
    }

    /// Of all groups, once they were made.
    [[nodiscard]] int madeSections() const { return static_cast<int>(page.findChildren<SettingsSection*>().size()); }
    /// The visible control with this accessible name; nullptr when there is none.
    template <typename Widget>
    [[nodiscard]] Widget* named(const QString& name) const {
        for (auto* widget : page.findChildren<Widget*>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    /// The visible words of all labels.
    [[nodiscard]] QString said() const {
        QString words;
        for (const auto* label : page.findChildren<QLabel*>()) {
            if (label->isVisible())
                words += label->text() + QChar(u'\n');
        }
        return words;
    }
};
