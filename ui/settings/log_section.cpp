// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/log_section.h"

#include "store/program_log.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/settings/text_dialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int levelWidth = 200;
constexpr qint64 mostShown = 256'000;

} // namespace

LogSection::LogSection(ProgramLog& log, Settings& settings, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Log"), parent)
    , m_log(log)
    , m_settings(settings)
    , m_level(new QComboBox(this))
    , m_words(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    m_level->setItemDelegate(new QStyledItemDelegate(m_level)); // the one that a style sheet reaches
    m_level->setFixedSize(levelWidth, Size::control);
    m_level->addItems({tr("Off"), tr("Errors"), tr("Requests"), tr("Everything")});
    m_level->setCurrentIndex(static_cast<int>(log.level()));
    addLine(tr("Write down"),
            tr("Requests are written down by name, host and time. Neither a key nor what is sent or answered ever is."),
            m_level);
    auto* show = plainButton(theme, u"eye"_s, tr("Show log"), this);
    auto* open = plainButton(theme, u"external-link"_s, tr("Open the folder"), this);
    open->setAccessibleName(tr("Open the folder of the log"));
    auto* clear = plainButton(theme, u"trash-2"_s, tr("Clear log"), this);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    for (Button* button : {show, open, clear})
        row->addWidget(button);
    row->addStretch();
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column().addWidget(m_words);
    column().addLayout(row);
    addReset([this] {
        m_level->setCurrentIndex(static_cast<int>(LogLevel::Errors));
        choose(m_level->currentIndex());
    });
    tell();
    connect(m_level, &QComboBox::activated, this, &LogSection::choose);
    connect(show, &Button::clicked, this, &LogSection::showLog);
    connect(open, &Button::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_log.filePath()).absolutePath())); });
    connect(clear, &Button::clicked, this, [this] {
        m_log.clear();
        tell(tr("The log was cleared."));
    });
}

void LogSection::choose(int level) {
    m_log.setLevel(static_cast<LogLevel>(level));
    keepLogLevel(m_settings, m_log.level());
    tell();
}

void LogSection::showLog() {
    const QString lines = m_log.lastLines(mostShown);
    if (lines.isEmpty()) {
        tell(tr("Nothing was written down yet."));
        return;
    }
    auto* dialog = new TextDialog(theme(), tr("Log"), lines, TextDialog::Begins::AtEnd, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void LogSection::tell(const QString& words) {
    m_words->setText(
        words.isEmpty() ? tr("At most two files of 1 MB: %1").arg(QDir::toNativeSeparators(m_log.filePath())) : words);
}
