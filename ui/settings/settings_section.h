// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

class QVBoxLayout;

/// A card of the settings: a title and lines, each with words at the left and a control at the right.
class SettingsSection : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsSection)

public:
    SettingsSection(Theme& theme, const QString& title, QWidget* parent = nullptr);

protected:
    /// name: also the control's accessible name. note: muted, below the name; may be empty. Takes the control.
    void addLine(const QString& name, const QString& note, QWidget* control);
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] Theme& theme() const { return m_theme; }

private:
    Theme& m_theme;
    QVBoxLayout* m_column;
};
