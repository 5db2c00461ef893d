// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_place_section.h"

#include "ui/kit/banner.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QClipboard>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LedgerPlaceSection::LedgerPlaceSection(BackupKeeper& keeper, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Ledger"), parent)
    , m_keeper(keeper)
    , m_path(keeper.files().ledger())
    , m_facts(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_notice(new Banner(theme, this)) {
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
    column().addWidget(m_notice);
    m_notice->setAccessibleName(tr("Moving the ledger"));
    m_notice->hide();
    addButtons();
    tell();
}

void LedgerPlaceSection::addButtons() {
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    if (m_keeper.place() != nullptr) {
        m_move = plainButton(theme(), u"folder-input"_s, tr("Move…"), this);
        m_move->setAccessibleName(tr("Move the ledger…"));
        row->addWidget(m_move);
        connect(m_move, &Button::clicked, this, &LedgerPlaceSection::chooseFolder);
    }
    auto* open = plainButton(theme(), u"external-link"_s, tr("Open the folder"), this);
    open->setAccessibleName(tr("Open the folder of the ledger"));
    auto* copy = plainButton(theme(), u"copy"_s, tr("Copy the path"), this);
    copy->setAccessibleName(tr("Copy the path of the ledger"));
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch();
    column().addLayout(row);
    connect(open, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    connect(copy, &Button::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(m_path)); });
    const auto close = [this] {
        m_folder.clear();
        m_notice->hide();
    };
    connect(m_notice, &Banner::closed, this, close);
    connect(m_notice, &Banner::actionTriggered, this, &LedgerPlaceSection::move);
    connect(m_notice, &Banner::otherActionTriggered, this, [this, close] {
        close();
        m_move->setFocus();
    });
}

void LedgerPlaceSection::chooseFolder() {
    auto* dialog = new QFileDialog(this, tr("Move the ledger into the folder"), QFileInfo(m_path).absolutePath());
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &LedgerPlaceSection::check);
    dialog->open();
}

void LedgerPlaceSection::check(const QString& folder) {
    m_folder = folder;
    say(Tone::Neutral, tr("Looking at the folder %1…").arg(QDir::toNativeSeparators(folder)));
    whenDone(m_keeper.checkMove(folder), this, [this, folder](const Stored<MovePlan>& plan) {
        if (m_folder != folder)
            return;
        if (plan)
            ask(plan.value());
        else
            say(Tone::Bad, tr("The ledger cannot be moved there. %1").arg(plan.error().text));
    });
}

void LedgerPlaceSection::ask(const MovePlan& plan) {
    const QString size = locale().formattedDataSize(plan.bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString folder = QDir::toNativeSeparators(plan.folder);
    say(Tone::Accent,
        tr("Move the ledger and its %n backup(s) to %1? %2 are copied and checked while Orderdeck restarts; "
           "nothing is deleted, the old files stay where they are as copies.",
           nullptr, plan.copies)
            .arg(folder, size));
    m_notice->setAction(tr("Move and restart"));
    m_notice->setOtherAction(tr("Cancel"));
    m_notice->setClosable(false);
    m_notice->focusAction();
}

void LedgerPlaceSection::move() {
    if (m_folder.isEmpty())
        return;
    if (const auto restarted = m_keeper.restartToMove(m_folder); !restarted)
        say(Tone::Bad, restarted.error().text);
}

void LedgerPlaceSection::say(Tone tone, const QString& words) {
    m_notice->setContent(tone, {}, words);
    m_notice->setAction({});
    m_notice->setOtherAction({});
    m_notice->setClosable(tone != Tone::Neutral);
    m_notice->show();
}

void LedgerPlaceSection::tell() {
    const QFileInfo file(m_path);
    const QFileInfo log(m_keeper.files().log());
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
