// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/about_section.h"
#include "ui/settings/accounts_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/backups_section.h"
#include "ui/settings/checking_section.h"
#include "ui/settings/language_section.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace {

constexpr int columnWidth = 720;
constexpr int margin = 5 * Size::step;

} // namespace

SettingsPage::SettingsPage(Desk& desk, Settings& settings, Ledger& ledger, BackupKeeper& backups, Theme& theme,
                           QWidget* parent)
    : Page(theme, parent) {
    auto* content = new QWidget;
    auto* accounts = new AccountsSection(desk, theme, content);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4 * Size::step);
    column->addWidget(accounts);
    column->addWidget(new CheckingSection(settings, theme, content));
    column->addWidget(new AppearanceSection(settings, theme, content));
    column->addWidget(new LanguageSection(settings, theme, content));
    column->addWidget(new BackupsSection(backups, theme, content));
    column->addWidget(new AboutSection(settings, ledger, theme, content));
    column->addStretch();
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
