// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_section.h"

#include "store/when_done.h"
#include "ui/kit/banner.h"
#include "ui/kit/plain_tip.h"
#include "ui/kit/rule.h"
#include "ui/settings/ledger_words.h"
#include "ui/settings/restore_question.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rowsShown = 12;

}

BackupsSection::BackupsSection(BackupKeeper& keeper, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Backups"), parent)
    , m_keeper(keeper)
    , m_rows(new QVBoxLayout)
    , m_notice(new Banner(theme, this))
    , m_question(new RestoreQuestion(keeper, theme, LedgerCopy::Kind::Replaced, this)) {
    auto* words =
        new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                       tr("The ledger is copied each day it changed, and before an update changes it. The last %n "
                          "daily copies are kept in %1",
                          nullptr, dailyCopiesKept)
                           .arg(QDir::toNativeSeparators(keeper.files().backupsFolder())),
                       this);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column().addWidget(words);
    m_rows->setSpacing(0);
    column().addLayout(m_rows);
    column().addWidget(m_notice);
    addButtons();
    m_notice->hide();
    m_notice->setAccessibleName(tr("Backups"));
    connect(m_notice, &Banner::closed, m_notice, &QWidget::hide);
    connect(m_notice, &Banner::actionTriggered, this, [this] {
        if (m_checking)
            m_keeper.stopCheck();
        else if (const auto restarted = m_keeper.restartDamaged(m_damage); !restarted)
            tell(Tone::Bad, restarted.error().text);
    });
    connect(&keeper, &BackupKeeper::copyMade, this, &BackupsSection::list);
    connect(&keeper, &BackupKeeper::progress, this, [this](int step, int steps) {
        if (m_checking)
            tell(Tone::Neutral, tr("Checking the ledger… step %1 of %2").arg(step + 1).arg(steps), tr("Stop"));
    });
}

void BackupsSection::addButtons() {
    m_backUp = plainButton(theme(), u"download"_s, tr("Back up now…"), this);
    auto* restore = plainButton(theme(), u"upload"_s, tr("Restore a file…"), this);
    m_check = plainButton(theme(), u"shield-check"_s, tr("Check ledger"), this);
    auto* folder = plainButton(theme(), u"external-link"_s, tr("Open the folder"), this);
    folder->setAccessibleName(tr("Open the folder of backups"));
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    for (auto* button : {m_backUp, restore, m_check, folder})
        row->addWidget(button);
    row->addStretch();
    column().addLayout(row);
    connect(m_backUp, &Button::clicked, this, &BackupsSection::backUp);
    connect(restore, &Button::clicked, this, &BackupsSection::chooseFile);
    connect(m_check, &Button::clicked, this, &BackupsSection::check);
    connect(folder, &Button::clicked, this, [this] {
        const QString path = m_keeper.files().backupsFolder();
        const QString shown = QDir(path).exists() ? path : QFileInfo(path).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(shown));
    });
}

void BackupsSection::showEvent(QShowEvent* event) {
    SettingsSection::showEvent(event);
    list();
}

void BackupsSection::list() {
    whenDone(m_keeper.copies(), this, [this](const QList<ListedCopy>& copies) { fill(copies); });
}

void BackupsSection::fill(const QList<ListedCopy>& copies) {
    // A question that is open stays, beneath all of them.
    m_rows->removeWidget(m_question);
    while (auto* item = m_rows->takeAt(0)) {
        if (auto* gone = item->widget()) {
            gone->hide();
            gone->deleteLater();
        }
        delete item;
    }
    for (const ListedCopy& copy : copies.mid(0, rowsShown))
        addRow(copy);
    const auto more = static_cast<int>(copies.size() - rowsShown);
    if (copies.isEmpty() || more > 0) {
        const QString words = copies.isEmpty() ? tr("There is no copy yet: the first is made by itself.")
                                               : tr("%n older one(s) are in the folder.", nullptr, more);
        m_rows->addWidget(new PlainLabel(theme(), Theme::Text::Body, Theme::Ink::Muted, words, this));
    }
    m_rows->addWidget(m_question);
}

void BackupsSection::addRow(const ListedCopy& copy) {
    auto* line = new QWidget(this);
    const QString day = LedgerWords::day(copy.copy, locale());
    auto* name = new PlainLabel(theme(), Theme::Text::Strong, Theme::Ink::Text, day, line);
    auto* facts = new PlainLabel(theme(), Theme::Text::Small, copy.facts ? Theme::Ink::Muted : Theme::Ink::Bad,
                                 LedgerWords::facts(copy.copy, copy.facts, locale()), line);
    auto* kind =
        new PlainLabel(theme(), Theme::Text::Small, Theme::Ink::Muted, LedgerWords::kind(copy.copy.kind), line);
    auto* restore = plainButton(theme(), u"rotate-ccw"_s, tr("Restore…"), line);
    restore->setAccessibleName(tr("Restore the copy of %1").arg(day));
    restore->setEnabled(copy.facts.has_value());
    line->setToolTip(plainTip(QDir::toNativeSeparators(copy.copy.path)));
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name);
    words->addWidget(facts);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 2 * Size::step, 0, 2 * Size::step);
    row->setSpacing(4 * Size::step);
    row->addLayout(words, 1);
    row->addWidget(kind);
    row->addWidget(restore);
    auto* all = new QVBoxLayout(line);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(new Rule(line));
    all->addLayout(row);
    m_rows->addWidget(line);
    connect(restore, &Button::clicked, this, [this, path = copy.copy.path, line] { this->restore(path, line); });
}

void BackupsSection::backUp() {
    auto* dialog = new QFileDialog(this, tr("Back up the ledger"), QDir::homePath(), tr("Ledgers (*.sqlite)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before a file is replaced
    dialog->setDefaultSuffix(u"sqlite"_s);
    dialog->selectFile(u"orderdeck-ledger-%1.sqlite"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_backUp->setEnabled(false);
        tell(Tone::Neutral, tr("Copying the ledger…"));
        whenDone(m_keeper.copyTo(file), this, [this, file](const Stored<Done>& copied) {
            m_backUp->setEnabled(true);
            const QString shown = QDir::toNativeSeparators(file);
            if (copied)
                tell(Tone::Good, tr("The ledger was copied to %1").arg(shown));
            else
                tell(Tone::Bad, tr("The ledger could not be copied to %1. %2").arg(shown, copied.error().text));
        });
    });
    dialog->open();
}

void BackupsSection::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Restore a ledger"), m_keeper.files().backupsFolder());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Ledgers (*.sqlite)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) { restore(file, nullptr); });
    dialog->open();
}

void BackupsSection::restore(const QString& file, QWidget* below) {
    if (m_keeper.isPlacing()) {
        tell(Tone::Warn, tr("An order is under way. Wait for the provider's answer, then try again."));
        return;
    }
    m_rows->removeWidget(m_question);
    const int row = below == nullptr ? -1 : m_rows->indexOf(below);
    m_rows->insertWidget(row < 0 ? -1 : row + 1, m_question);
    m_question->ask(file);
}

void BackupsSection::check() {
    m_checking = true;
    m_check->setEnabled(false);
    tell(Tone::Neutral, tr("Checking the ledger…"), tr("Stop"));
    whenDone(m_keeper.check(), this, [this](const Stored<LedgerCheck>& check) { checked(check); });
}

void BackupsSection::checked(const Stored<LedgerCheck>& check) {
    m_checking = false;
    m_check->setEnabled(true);
    if (!check) {
        const bool stopped = check.error().text.isEmpty();
        m_damage = check.error().text;
        tell(stopped ? Tone::Neutral : Tone::Bad,
             stopped ? tr("The check was stopped.") : tr("The ledger could not be checked. %1").arg(m_damage),
             check.error().kind == LedgerError::Kind::Damaged ? tr("Mend…") : QString());
        return;
    }
    const QStringList found = check.value().damage + check.value().contradictions;
    m_damage = found.isEmpty() ? QString() : found.first();
    const QString words = LedgerWords::check(check.value(), locale());
    tell(check.value().isGood() ? Tone::Good : Tone::Bad, words, check.value().isGood() ? QString() : tr("Mend…"));
}

void BackupsSection::tell(Tone tone, const QString& words, const QString& action) {
    m_notice->setContent(tone, {}, words);
    m_notice->setAction(action);
    m_notice->setClosable(tone != Tone::Neutral);
    m_notice->show();
}
