// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/table_export.h"
#include "ui/kit/plain_label.h"

#include <QWidget>

class Segments;

/// What kind of file an export is to be: workbook or CSV, and how CSV divides its columns. Remembered.
class ExportChoices final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportChoices)

public:
    /// theme and settings must outlive it.
    ExportChoices(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    [[nodiscard]] ExportStyle style() const;
    void setFormat(ExportFormat format);

private:
    void restore();
    void follow();

    Settings& m_settings;
    Segments* m_format;
    Segments* m_separator;
    PlainLabel* m_separatorLabel;
    PlainLabel* m_note;
};
