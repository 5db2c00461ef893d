// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/export_sheet.h"

#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/kit/export_choices.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/segments.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int wide = 480;
constexpr int margin = 5 * Size::step;
constexpr QLatin1StringView folderState("export/folder");

QString suffixOf(ExportFormat format) {
    return format == ExportFormat::Csv ? u"csv"_s : u"xlsx"_s;
}

} // namespace

ExportSheet::ExportSheet(Theme& theme, Settings& settings, const ExportRequest& request, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_request(request)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
    , m_choices(new ExportChoices(theme, settings, this))
    , m_bar(new QProgressBar(this))
    , m_said(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_cancel(plainButton(theme, {}, tr("Cancel"), this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this))
    , m_choose(primaryButton(theme, tr("Choose file…"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(request.title);
    setAccessibleName(request.title);
    build(theme);
    connect(m_choose, &Button::clicked, this, &ExportSheet::choosePlace);
    connect(m_cancel, &Button::clicked, this, &QDialog::close);
    connect(m_stop, &Button::clicked, this, [this] {
        *m_stopped = true;
        m_stop->setEnabled(false);
    });
    showRunning(false);
    m_choose->setFocus();
}

ExportSheet::~ExportSheet() {
    *m_stopped = true;
}

void ExportSheet::build(Theme& theme) {
    auto* contents = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, m_request.contents, this);
    contents->setWordWrap(true);
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, std::max(1, static_cast<int>(m_request.table.rows)));
    m_said->setAccessibleName(tr("Result"));
    m_said->setWordWrap(true);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_said->setMinimumHeight(2 * m_said->fontMetrics().lineSpacing());
    m_choose->setDefault(true);
    m_choose->setFixedHeight(Size::control);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addStretch();
    for (Button* button : {m_cancel, m_stop, m_choose})
        buttons->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(4 * Size::step);
    column->addWidget(contents);
    buildOptions(theme, *column);
    column->addWidget(m_choices);
    column->addWidget(m_bar);
    column->addWidget(m_said);
    column->addStretch();
    column->addLayout(buttons);
    QSizePolicy kept = m_bar->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_bar->setSizePolicy(kept);
    resize(wide, sizeHint().height());
}

void ExportSheet::buildOptions(Theme& theme, QVBoxLayout& column) {
    for (const ExportOption& option : std::as_const(m_request.options)) {
        auto* choice = new Segments(theme, option.name, option.values, this);
        choice->setCurrent(option.first);
        auto* row = new QVBoxLayout;
        row->setSpacing(Size::step);
        row->addWidget(new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, option.name, this));
        row->addWidget(choice, 0, Qt::AlignLeft);
        column.addLayout(row);
        m_options.append(choice);
    }
}

void ExportSheet::choosePlace() {
    const ExportFormat format = m_choices->style().format;
    auto* dialog = new QFileDialog(this, m_request.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->setNameFilters(
        {format == ExportFormat::Csv ? tr("CSV (*.csv)") : tr("Workbook (*.xlsx)"), tr("All files (*)")});
    const QString folder = QString::fromUtf8(m_settings.state(folderState));
    const bool known = !folder.isEmpty() && QDir(folder).exists();
    dialog->setDirectory(known ? folder : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(m_request.fileName + u'.' + suffixOf(format));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportSheet::take);
    dialog->open();
}

void ExportSheet::take(const QString& path) {
    const QFileInfo file(path);
    m_settings.setState(folderState, file.absolutePath().toUtf8());
    // A name that a person ended otherwise says what they want.
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx}) {
        if (file.suffix().compare(suffixOf(format), Qt::CaseInsensitive) == 0)
            m_choices->setFormat(format);
    }
    *m_stopped = false;
    showRunning(true);
    if (!m_request.make)
        return write(path);
    m_bar->setRange(0, 0);
    say(Theme::Ink::Muted, tr("Reading what is to be written…"));
    QList<int> chosen;
    for (const Segments* option : std::as_const(m_options))
        chosen.append(option->current());
    m_request.make(chosen, this, [this, path](const ExportTable& table, const QString& problem) {
        if (!problem.isEmpty())
            return end({ExportOutcome::Kind::Failed, 0, problem}, path);
        if (*m_stopped)
            return end({ExportOutcome::Kind::Stopped, 0, {}}, path);
        m_request.table = table;
        write(path);
    });
}

void ExportSheet::write(const QString& path) {
    m_bar->setRange(0, std::max(1, static_cast<int>(m_request.table.rows)));
    showProgress(0);
    const auto future = exportTable(m_request.table, m_choices->style(), path, m_stopped);
    auto* watcher = new QFutureWatcher<ExportOutcome>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &ExportSheet::showProgress);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path] {
        watcher->deleteLater();
        end(watcher->result(), path);
    });
    watcher->setFuture(future);
}

void ExportSheet::showRunning(bool running) {
    m_bar->setVisible(running);
    m_choices->setEnabled(!running);
    for (Segments* option : std::as_const(m_options))
        option->setEnabled(!running);
    m_choose->setVisible(!running);
    m_cancel->setVisible(!running);
    m_stop->setVisible(running);
    m_stop->setEnabled(true);
    (running ? m_stop : m_choose)->setFocus();
}

void ExportSheet::showProgress(int rows) {
    const QLocale locale;
    const auto all = static_cast<int>(m_request.table.rows);
    m_bar->setValue(rows);
    say(Theme::Ink::Muted, rows < all ? tr("Writing row %1 of %2…").arg(locale.toString(rows), locale.toString(all))
                                      : tr("Finishing the file…"));
}

void ExportSheet::end(const ExportOutcome& outcome, const QString& path) {
    const QString name = QFileInfo(path).fileName();
    showRunning(false);
    switch (outcome.kind) {
    case ExportOutcome::Kind::Written:
        Q_EMIT exported(m_request.doneText(static_cast<int>(outcome.rows), name), path);
        close();
        break;
    case ExportOutcome::Kind::Stopped:
        say(Theme::Ink::Muted, tr("Stopped. Nothing was written."));
        break;
    case ExportOutcome::Kind::Failed:
        say(Theme::Ink::Bad, tr("%1 cannot be written: %2").arg(name, outcome.problem));
        break;
    }
}

void ExportSheet::say(Theme::Ink ink, const QString& words) {
    m_said->setInk(ink);
    m_said->setText(words);
}

QString fileNameFrom(const QString& words) {
    static const QRegularExpression refused(u"[^\\p{L}\\p{M}\\p{N}._-]+"_s);
    QString name = QString(words).replace(refused, u"-"_s);
    while (name.startsWith(u'-') || name.startsWith(u'.'))
        name.remove(0, 1);
    while (name.endsWith(u'-') || name.endsWith(u'.'))
        name.chop(1);
    return name.left(100);
}
