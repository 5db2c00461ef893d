// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/parts.h"
#include "ui/theme/theme.h"

#include <QDialog>

class PlainLabel;
class QListWidget;
class QPlainTextEdit;

/// Which program this is, and what it is made of: every part with its makers, its licence and the licence's whole text.
/// Esc closes it.
class AboutDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)

public:
    /// theme must outlive the dialog.
    AboutDialog(Theme& theme, QWidget* parent);

private:
    [[nodiscard]] QWidget* head(Theme& theme);
    void showPart(int part);

    QList<Part> m_parts;
    QListWidget* m_list;
    PlainLabel* m_name;
    PlainLabel* m_facts;
    QPlainTextEdit* m_text;
};

/// Shows the one about box of `from`'s window.
AboutDialog* openAbout(Theme& theme, QWidget& from);
