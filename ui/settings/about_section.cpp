// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/about_section.h"

#include "store/ledger.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

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
    auto* guide = plainButton(theme, u"circle-question-mark"_s, tr("Guide"), this);
    auto* help = plainButton(theme, {}, tr("What happens if…"), this);
    auto* licences = plainButton(theme, u"info"_s, tr("Licences"), this);
    // In two lines: the words of some languages are long.
    for (const auto& buttons : {QList{guide, help, licences}, QList{open, copy}}) {
        auto* row = new QHBoxLayout;
        row->setSpacing(2 * Size::step);
        for (Button* button : buttons)
            row->addWidget(button);
        row->addStretch();
        column().addLayout(row);
    }
    connect(guide, &Button::clicked, this, [this] { openHelp(this->theme(), {}, *this); });
    connect(help, &Button::clicked, this, [this] { openHelp(this->theme(), u"what-happens-if"_s, *this); });
    connect(licences, &Button::clicked, this, [this] { openAbout(this->theme(), *this); });
    connect(open, &Button::clicked, this,
            [ledgerPath] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(ledgerPath).absolutePath())); });
    connect(copy, &Button::clicked, this,
            [ledgerPath] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(ledgerPath)); });
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
