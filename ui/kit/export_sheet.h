// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/table_export.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class Button;
class ExportChoices;
class PlainLabel;
class QProgressBar;
class QVBoxLayout;
class Segments;

/// Something to be chosen before an export: its name and what it may be.
struct ExportOption final {
    QString name;
    QStringList values;
    int first = 0; ///< the one that is taken at first
};

/// What a page has to export.
struct ExportRequest final {
    QString title;    ///< "Export services"
    QString contents; ///< "1,234 services in 8 columns, as they are shown"
    QString fileName; ///< proposed, without suffix: "services-HeySMM-2026-11-25"
    ExportTable table;
    QList<ExportOption> options = {};
    /// Where the table is made only when it is to be written, by what was chosen of each option: calls back, in the
    /// sheet's thread, with the table or why there is none, in words. Asked again for each file; `owner` goes with the
    /// sheet.
    using Made = std::function<void(const ExportTable& table, const QString& problem)>;
    std::function<void(const QList<int>& chosen, QObject* owner, const Made& made)> make = {};
    /// "Exported 1,234 services to a.csv."
    std::function<QString(int rows, const QString& fileName)> doneText;
};

/// Asks how and where to, then writes the table beside the GUI thread with progress and "Stop". What goes wrong is said
/// here, and another place can be chosen. Shown with open(); deletes itself when it is closed, which stops the writing.
class ExportSheet final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportSheet)

public:
    /// theme and settings must outlive it.
    ExportSheet(Theme& theme, Settings& settings, const ExportRequest& request, QWidget* parent);
    ~ExportSheet() override;

Q_SIGNALS:
    /// In words, and where the file is.
    void exported(const QString& said, const QString& path);

private:
    void build(Theme& theme);
    void choosePlace();
    void buildOptions(Theme& theme, QVBoxLayout& column);
    void take(const QString& path);
    void write(const QString& path);
    void showRunning(bool running);
    void showProgress(int rows);
    void end(const ExportOutcome& outcome, const QString& path);
    void say(Theme::Ink ink, const QString& words);

    Settings& m_settings;
    ExportRequest m_request;
    ExportStop m_stopped;
    QList<Segments*> m_options;
    ExportChoices* m_choices;
    QProgressBar* m_bar;
    PlainLabel* m_said;
    Button* m_cancel;
    Button* m_stop;
    Button* m_choose;
};

/// A name for a file from words that anybody wrote: without what file systems do not take.
[[nodiscard]] QString fileNameFrom(const QString& words);
