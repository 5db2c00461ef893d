// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

/// A page of help in a window of its own, beside the work; Esc closes it.
class HelpDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialog)

public:
    /// page: the name of a file of resources/help, without ".md".
    HelpDialog(Theme& theme, const QString& title, const QString& page, QWidget* parent = nullptr);
};
