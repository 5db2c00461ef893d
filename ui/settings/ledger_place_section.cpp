// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_place_section.h"

#include "store/ledger.h"
#include "store/ledger_files.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LedgerPlaceSection::LedgerPlaceSection(const Ledger& ledger, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Ledger"), parent)
    , m_path(ledger.filePath())
    , m_facts(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    auto* path = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, QDir::toNativeSeparators(m_path), this);
    path->setWordWrap(true);
    path->setAccessibleName(tr("Path of the ledger"));
    path->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(path);
    words->addWidget(m_facts);
    column().addLayout(words);
    auto* open = plainButton(theme, u"external-link"_s, tr("Open the folder"), this);
    open->setAccessibleName(tr("Open the folder of the ledger"));
    auto* copy = plainButton(theme, u"copy"_s, tr("Copy the path"), this);
    copy->setAccessibleName(tr("Copy the path of the ledger"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch();
    column().addLayout(row);
    connect(open, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_path)); });
    tell();
}

void LedgerPlaceSection::tell() {
    const QFileInfo file(m_path);
    const QFileInfo log(LedgerFiles(m_path).log());
    if (!file.exists()) {
        m_facts->setText(tr("There is no such file now."));
        return;
    }
    const QDateTime written = log.exists() ? qMax(file.lastModified(), log.lastModified()) : file.lastModified();
    const qint64 bytes = file.size() + log.size();
    //: %1 a size ("3.4 MB"), %2 a date and time
    m_facts->setText(tr("Every order, balance and note is kept in this one file, and nowhere else. %1, last written to "
                        "%2")
                         .arg(locale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat),
                              locale().toString(written, QLocale::ShortFormat)));
}

void LedgerPlaceSection::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    tell();
}
