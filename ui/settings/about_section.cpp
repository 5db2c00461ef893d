// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_section.h"

#include "store/ledger.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/settings/help_dialog.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AboutSection::AboutSection(const Settings& settings, const Ledger& ledger, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("About Orderdeck"), parent) {
    const auto ledgerPath = ledger.filePath();
    addFact(tr("Version"), QCoreApplication::applicationVersion());
    addFact(tr("Licence"), tr("GNU General Public License, version 3 or later; it comes without any warranty."));
    addFact(tr("Ledger"), QDir::toNativeSeparators(ledgerPath));
    addFact(tr("Settings"), QDir::toNativeSeparators(settings.filePath()));
    auto* open = plainButton(theme, u"external-link"_s, tr("Open the folder"), this);
    auto* copy = plainButton(theme, u"copy"_s, tr("Copy the ledger's path"), this);
    auto* help = plainButton(theme, u"circle-question-mark"_s, tr("What happens if…"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    row->addWidget(help);
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch();
    column().addLayout(row);
    connect(help, &Button::clicked, this, &AboutSection::showHelp);
    connect(open, &Button::clicked, this,
            [ledgerPath] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(ledgerPath).absolutePath())); });
    connect(copy, &Button::clicked, this,
            [ledgerPath] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(ledgerPath)); });
}

void AboutSection::showHelp() {
    if (!m_help) {
        m_help = new HelpDialog(theme(), tr("What happens if…"), u"what-happens-if"_s, this);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void AboutSection::addFact(const QString& name, const QString& fact) {
    auto* label = new PlainLabel(theme(), Theme::Text::Body, Theme::Ink::Muted, name, this);
    label->setFixedWidth(96);
    auto* words = new PlainLabel(theme(), Theme::Text::Body, Theme::Ink::Text, fact, this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* line = new QHBoxLayout;
    line->addWidget(label, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    column().addLayout(line);
}
