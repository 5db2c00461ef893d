// SPDX-License-Identifier: GPL-3.0-or-later
// Which sections there are: each is registered here, or by whoever brings it, with SettingsPage::addSection().
#include "ui/actions/action_id.h"
#include "ui/actions/action_registry.h"
#include "ui/kit/search_field.h"
#include "ui/settings/about_section.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/backups_section.h"
#include "ui/settings/certificates_section.h"
#include "ui/settings/checking_section.h"
#include "ui/settings/diagnostics_section.h"
#include "ui/settings/language_section.h"
#include "ui/settings/ledger_place_section.h"
#include "ui/settings/limits_section.h"
#include "ui/settings/log_section.h"
#include "ui/settings/notices_section.h"
#include "ui/settings/proxy_section.h"
#include "ui/settings/settings_file_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/shortcuts_section.h"

using namespace Qt::StringLiterals;

QString settingsGroupName(SettingsGroup group) {
    switch (group) {
    case SettingsGroup::Accounts:
        return SettingsPage::tr("Accounts");
    case SettingsGroup::Checking:
        return SettingsPage::tr("Checking and limits");
    case SettingsGroup::Notices:
        return SettingsPage::tr("Notices");
    case SettingsGroup::Appearance:
        return SettingsPage::tr("Appearance");
    case SettingsGroup::Language:
        return SettingsPage::tr("Language");
    case SettingsGroup::Shortcuts:
        return SettingsPage::tr("Shortcuts");
    case SettingsGroup::Ledger:
        return SettingsPage::tr("Ledger");
    case SettingsGroup::Network:
        return SettingsPage::tr("Network");
    case SettingsGroup::Privacy:
        return SettingsPage::tr("Privacy and diagnostics");
    case SettingsGroup::About:
        break;
    }
    return SettingsPage::tr("About");
}

QString settingsGroupIcon(SettingsGroup group) {
    switch (group) {
    case SettingsGroup::Accounts:
        return u"user"_s;
    case SettingsGroup::Checking:
        return u"refresh-cw"_s;
    case SettingsGroup::Notices:
        return u"bell"_s;
    case SettingsGroup::Appearance:
        return u"sun"_s;
    case SettingsGroup::Language:
        return u"languages"_s;
    case SettingsGroup::Shortcuts:
        return u"keyboard"_s;
    case SettingsGroup::Ledger:
        return u"database"_s;
    case SettingsGroup::Network:
        return u"network"_s;
    case SettingsGroup::Privacy:
        return u"shield-check"_s;
    case SettingsGroup::About:
        break;
    }
    return u"info"_s;
}

void SettingsPage::addOwn(Desk& desk, BackupKeeper& backups) {
    Settings& settings = m_settings;
    Ledger& ledger = m_ledger;
    addSection({u"accounts"_s, SettingsGroup::Accounts, tr("Accounts"),
                //: Words by which people may look for the accounts in the settings.
                tr("provider API key address rename remove delete connect test"), [this, &desk](QWidget* parent) {
                    auto* made = new AccountsSection(desk, theme(), parent);
                    connect(made, &AccountsSection::addAccountRequested, this, &SettingsPage::addAccountRequested);
                    return made;
                }});
    addSection({u"checking"_s, SettingsGroup::Checking, tr("Checking"),
                //: Words by which people may look for how often providers are asked.
                tr("polling refresh interval how often status seconds minutes"),
                [this, &settings](QWidget* parent) { return new CheckingSection(settings, theme(), parent); }});
    addSection({u"limits"_s, SettingsGroup::Checking, tr("Limits"),
                //: Words by which people may look for how politely an account is asked.
                tr("rate throttle speed per minute parallel concurrent connections too many requests 429"),
                [this, &desk](QWidget* parent) { return new LimitsSection(desk, theme(), parent); }});
    addSection({u"appearance"_s, SettingsGroup::Appearance, tr("Appearance"),
                //: Words by which people may look for the appearance.
                tr("theme dark mode light night colors density row height compact look"),
                [this, &settings](QWidget* parent) { return new AppearanceSection(settings, theme(), parent); }});
    addSection({u"language"_s, SettingsGroup::Language, tr("Language"),
                //: Words by which people may look for the language.
                tr("translation locale English numbers dates"),
                [this, &settings](QWidget* parent) { return new LanguageSection(settings, theme(), parent); }});
    addSection({u"ledger"_s, SettingsGroup::Ledger, tr("Ledger"),
                //: Words by which people may look for the ledger's file.
                tr("database file folder path place move disk size orders history SQLite"),
                [this, &backups](QWidget* parent) { return new LedgerPlaceSection(backups, theme(), parent); }});
    addSection({u"backups"_s, SettingsGroup::Ledger, tr("Backups"),
                //: Words by which people may look for the copies of the ledger.
                tr("ledger copy restore check damage repair mend database file"),
                [this, &backups](QWidget* parent) { return new BackupsSection(backups, theme(), parent); }});
    addSection({u"settings-file"_s, SettingsGroup::Privacy, tr("Settings in a file"),
                //: Words by which people may look for taking their settings elsewhere.
                tr("export import move another computer copy transfer keys"),
                [this, &desk, &settings](QWidget* parent) {
                    return new SettingsFileSection(desk, settings, theme(), parent);
                }});
    addSection({u"about"_s, SettingsGroup::About, tr("About Orderdeck"),
                //: Words by which people may look for what program this is.
                tr("version licence license GPL help path folder file"), [this, &settings, &ledger](QWidget* parent) {
                    return new AboutSection(settings, ledger, theme(), parent);
                }});
}

void SettingsPage::setActions(ActionRegistry& actions) {
    const auto tell = [this, &actions] { m_search->setHint(actions.keysText(ActionId::search)); };
    tell();
    connect(&actions, &ActionRegistry::keysChanged, this, tell);
    addSection({u"shortcuts"_s, SettingsGroup::Shortcuts, tr("Shortcuts"),
                //: Words by which people may look for the shortcuts.
                tr("keyboard keys hotkeys accelerators bindings"), [this, &actions](QWidget* parent) {
                    return new ShortcutsSection(actions, m_settings, theme(), parent);
                }});
}

void SettingsPage::addNotices(Attention& attention) {
    addSection({u"notices"_s, SettingsGroup::Notices, tr("Notices"),
                //: Words by which people may look for the notices.
                tr("notifications alerts quiet do not disturb tray autostart login sound background"),
                [this, &attention](QWidget* parent) { return new NoticesSection(attention, theme(), parent); }});
}

void SettingsPage::addParts(const SettingsParts& parts) {
    Settings& settings = m_settings;
    Ledger& ledger = m_ledger;
    if (NetworkSetup* network = parts.network) {
        addSection({u"proxy"_s, SettingsGroup::Network, tr("Proxy"),
                    //: Words by which people may look for the proxy.
                    tr("socks tor vpn http tunnel firewall internet connection server port password"),
                    [this, network](QWidget* parent) { return new ProxySection(*network, theme(), parent); }});
        addSection({u"certificates"_s, SettingsGroup::Network, tr("Certificates"),
                    //: Words by which people may look for certificates.
                    tr("CA authority TLS SSL https trust secure self-signed pem der"),
                    [this, network, &settings](QWidget* parent) {
                        return new CertificatesSection(*network, settings, theme(), parent);
                    }});
    }
    if (ProgramLog* log = parts.log)
        addSection({u"log"_s, SettingsGroup::Privacy, tr("Log"),
                    //: Words by which people may look for the log.
                    tr("logging level debug trace errors requests file"), [this, log, &settings](QWidget* parent) {
                        return new LogSection(*log, settings, theme(), parent);
                    }});
    addSection({u"diagnostics"_s, SettingsGroup::Privacy, tr("Diagnostics"),
                //: Words by which people may look for the diagnostics.
                tr("bug report support telemetry tracking privacy data version system information"),
                [this, parts, &settings, &ledger](QWidget* parent) {
                    return new DiagnosticsSection(parts, settings, ledger, theme(), parent);
                }});
}
