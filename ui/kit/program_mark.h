// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

/// The program's mark: a sheet of lines on the accent.
class ProgramMark final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProgramMark)

public:
    ProgramMark(Theme& theme, int size, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
};
