// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QTextEdit>

/// A page of resources/help, set in the program's look, to be read and copied from; follows the theme.
class HelpText final : public QTextEdit {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpText)

public:
    /// name: of the file, without ".md".
    HelpText(Theme& theme, const QString& name, QWidget* parent = nullptr);

private:
    void setPage(const QString& markdown);
    void setBlocks(QTextDocument& page) const;
    void setTables(QTextDocument& page) const;

    Theme& m_theme;
    QTextDocument* m_page = nullptr;
};
