// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_file_section.h"

#include "core/spreadsheet_text.h"
#include "desk/desk.h"
#include "store/account_names.h"
#include "store/when_done.h"
#include "ui/kit/banner.h"

#include <QCheckBox>
#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 20;
constexpr qsizetype longestLine = 240;

// What an import changes, a line each; of very many the first.
QString linesOf(const QStringList& words) {
    QStringList lines;
    for (const QString& line : words.mid(0, mostLines))
        lines.append(QChar(0x2022) + u' ' + inOneLine(withoutControls(line.left(longestLine))));
    if (const auto more = static_cast<int>(words.size() - mostLines); more > 0)
        lines.append(SettingsFileSection::tr("… and %n more.", nullptr, more));
    return lines.join(u'\n');
}

} // namespace

SettingsFileSection::SettingsFileSection(Desk& desk, Settings& settings, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Export and import of settings"), parent)
    , m_desk(desk)
    , m_settings(settings)
    , m_withKeys(new QCheckBox(tr("With the API keys"), this))
    , m_warning(new PlainLabel(
          theme, Theme::Text::Small, Theme::Ink::Warn,
          tr("The keys stand in the file unencrypted: whoever has it can spend your balances. Delete it when it has "
             "served."),
          this))
    , m_export(plainButton(theme, u"download"_s, tr("Export settings…"), this))
    , m_import(plainButton(theme, u"upload"_s, tr("Import settings…"), this))
    , m_notice(new Banner(theme, this))
    , m_question(new QWidget(this))
    , m_plan(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, m_question))
    , m_apply(plainButton(theme, u"check"_s, tr("Import"), m_question)) {
    build();
    m_withKeys->setAccessibleName(m_withKeys->text());
    m_withKeys->setAccessibleDescription(m_warning->text());
    m_notice->setAccessibleName(tr("Export and import of settings"));
    m_warning->hide();
    m_notice->hide();
    m_question->hide();
    connect(m_withKeys, &QCheckBox::toggled, m_warning, &QWidget::setVisible);
    connect(m_export, &Button::clicked, this, &SettingsFileSection::chooseTarget);
    connect(m_import, &Button::clicked, this, &SettingsFileSection::chooseFile);
    connect(m_apply, &Button::clicked, this, &SettingsFileSection::apply);
    connect(m_notice, &Banner::closed, m_notice, &QWidget::hide);
}

void SettingsFileSection::build() {
    auto* words = new PlainLabel(theme(), Theme::Text::Small, Theme::Ink::Muted,
                                 tr("Accounts, favourites, prices, views and all that is set on this page. Orders are "
                                    "in the ledger, and keys stay here unless you ask for them."),
                                 this);
    words->setWordWrap(true);
    m_warning->setWordWrap(true);
    m_plan->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addWidget(m_export);
    buttons->addWidget(m_withKeys);
    buttons->addStretch();
    buttons->addWidget(m_import);
    auto* cancel = plainButton(theme(), {}, tr("Cancel"), m_question);
    connect(cancel, &Button::clicked, this, [this] {
        m_question->hide();
        m_import->setFocus();
    });
    auto* choice = new QHBoxLayout;
    choice->setSpacing(2 * Size::step);
    choice->addStretch();
    choice->addWidget(cancel);
    choice->addWidget(m_apply);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(2 * Size::step);
    question->addWidget(
        new PlainLabel(theme(), Theme::Text::Strong, Theme::Ink::Text, tr("What the import changes"), m_question));
    question->addWidget(m_plan);
    question->addLayout(choice);
    column().addWidget(words);
    column().addLayout(buttons);
    column().addWidget(m_warning);
    column().addWidget(m_question);
    column().addWidget(m_notice);
}

void SettingsFileSection::chooseTarget() {
    auto* dialog = new QFileDialog(this, tr("Export settings"), QDir::homePath(), tr("Settings (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before a file is replaced
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"orderdeck-settings-%1.json"_s.arg(QDate::currentDate().toString(Qt::ISODate)));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsFileSection::exportTo);
    dialog->open();
}

void SettingsFileSection::exportTo(const QString& path) {
    m_settings.flush();
    const auto copy = SettingsCopy::of(m_settings.filePath());
    if (!m_withKeys->isChecked())
        return write(copy, path, {});
    Export under;
    under.copy = copy;
    under.path = path;
    const auto accounts = m_desk.accounts();
    for (const AccountSettings& account : accounts) {
        if (!account.practice)
            under.wanted.append(account);
    }
    m_export->setEnabled(false);
    tell(Tone::Neutral, tr("Reading the keys…"));
    collect(under);
}

// One key after the other: each may wait for the keychain.
void SettingsFileSection::collect(Export under) {
    if (under.wanted.isEmpty())
        return write(under.copy, under.path, under.withoutKey);
    const AccountSettings account = under.wanted.takeFirst();
    whenDone(m_desk.keys().show(account.id), this, [this, under, account](const KeyRead& found) mutable {
        if (found)
            under.copy.keys.insert(account.id, found.value());
        else
            under.withoutKey.append(nameToldApart(m_desk.accounts(), account));
        collect(std::move(under));
    });
}

void SettingsFileSection::write(const SettingsCopy& copy, const QString& path, const QStringList& withoutKey) {
    m_export->setEnabled(true);
    m_withKeys->setChecked(false); // asked for anew each time
    const auto written = copy.writeTo(path);
    if (!written)
        return tell(Tone::Bad, written.error());
    const QString shown = QDir::toNativeSeparators(path);
    if (!withoutKey.isEmpty())
        tell(Tone::Warn, tr("The settings were written to %1, but without the keys that could not be read: %2")
                             .arg(shown, withoutKey.join(u", "_s)));
    else if (copy.keys.isEmpty())
        tell(Tone::Good, tr("The settings were written to %1, without keys.").arg(shown));
    else
        tell(Tone::Warn,
             tr("The settings and %n API key(s) were written to %1", nullptr, static_cast<int>(copy.keys.size()))
                 .arg(shown));
}

void SettingsFileSection::chooseFile() {
    auto* dialog = new QFileDialog(this, tr("Import settings"), QDir::homePath());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Settings (*.json)"), tr("All files (*)")});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsFileSection::readFrom);
    dialog->open();
}

void SettingsFileSection::readFrom(const QString& path) {
    m_question->hide();
    m_notice->hide();
    const auto file = SettingsCopy::readFrom(path);
    if (!file)
        return tell(Tone::Bad, file.error());
    QStringList hasKey;
    const auto accounts = m_desk.accounts();
    for (const AccountSettings& account : accounts) {
        const auto problem = m_desk.keys().problem(account.id);
        if (account.practice || !problem || problem->home == KeyHome::Keychain)
            hasKey.append(account.id);
    }
    m_settings.flush();
    m_planned = SettingsImport::plan(SettingsCopy::of(m_settings.filePath()), file.value(), hasKey);
    if (m_planned.isEmpty())
        return tell(Tone::Good, tr("Nothing would change: all of it is here already."));
    m_plan->setText(linesOf(m_planned.words));
    m_question->show();
    m_apply->setFocus();
}

void SettingsFileSection::apply() {
    m_question->hide();
    const auto applied = m_planned.apply(m_settings, m_desk.keys().store());
    if (!applied)
        return tell(Tone::Bad, tr("Nothing was imported. %1").arg(applied.error()));
    tell(Tone::Good, tr("The settings were imported. As they were before, without keys, they are kept as %1")
                         .arg(QDir::toNativeSeparators(applied.value().copy)));
}

void SettingsFileSection::tell(Tone tone, const QString& words) {
    m_notice->setContent(tone, {}, words);
    m_notice->setClosable(tone != Tone::Neutral);
    m_notice->show();
}
