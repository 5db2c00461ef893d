// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QVBoxLayout;

/// What the program is, in a few words beside the form of the first run.
class ProgramWords final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramWords)

public:
    explicit ProgramWords(Theme& theme, QWidget* parent = nullptr);

private:
    void addPromise(QVBoxLayout& column, const QString& text);

    Theme& m_theme;
};
