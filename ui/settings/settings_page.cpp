// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/about_section.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/backups_section.h"
#include "ui/settings/checking_section.h"
#include "ui/settings/language_section.h"
#include "ui/settings/notices_section.h"
#include "ui/settings/shortcuts_section.h"
#include "ui/settings/settings_file_section.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int columnWidth = 720;
constexpr int margin = 5 * Size::step;

} // namespace

SettingsPage::SettingsPage(Desk& desk, Settings& settings, Ledger& ledger, BackupKeeper& backups, Theme& theme,
                           QWidget* parent)
    : Page(theme, parent)
    , m_settings(settings)
    , m_sections(nullptr) {
    auto* content = new QWidget;
    auto* accounts = new AccountsSection(desk, theme, content);
    m_sections = new QVBoxLayout(content);
    m_sections->setContentsMargins(margin, margin, margin, margin);
    m_sections->setSpacing(4 * Size::step);
    m_sections->addWidget(accounts);
    m_sections->addWidget(new CheckingSection(settings, theme, content));
    m_sections->addWidget(new AppearanceSection(settings, theme, content));
    m_sections->addWidget(new LanguageSection(settings, theme, content));
    m_sections->addWidget(new BackupsSection(backups, theme, content));
    m_sections->addWidget(new SettingsFileSection(desk, settings, theme, content));
    m_sections->addWidget(new AboutSection(settings, ledger, theme, content));
    m_sections->addStretch();
    content->setMaximumWidth(columnWidth + 2 * margin);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
    connect(accounts, &AccountsSection::addAccountRequested, this, &SettingsPage::addAccountRequested);
}

void SettingsPage::addNotices(Attention& attention) {
    constexpr int behindChecking = 2;
    m_sections->insertWidget(behindChecking, new NoticesSection(attention, theme(), m_sections->parentWidget()));
}

void SettingsPage::setActions(ActionRegistry& actions) {
    constexpr int behindLanguage = 4;
    m_sections->insertWidget(behindLanguage,
                             new ShortcutsSection(actions, m_settings, theme(), m_sections->parentWidget()));
}
