// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/panel.h"
#include "ui/theme/theme.h"

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

/// A card of the settings: a title and lines, each with words at the left and a control at the right.
class SettingsSection : public Panel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SettingsSection)

public:
    SettingsSection(Theme& theme, const QString& title, QWidget* parent = nullptr);

    /// The lines, which a search shows one by one.
    [[nodiscard]] const QList<QWidget*>& items() const { return m_items; }

protected:
    /// name: also the control's accessible name. note: muted, below the name; may be empty. Takes the control. Returns
    /// the whole line.
    QWidget* addLine(const QString& name, const QString& note, QWidget* control);
    /// Below what is there, as a line of its own. Takes it.
    void addItem(QWidget* item);
    /// A button beside the title that sets everything here to what it was at first.
    void addReset(const std::function<void()>& reset);
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }
    [[nodiscard]] Theme& theme() const { return m_theme; }

private:
    Theme& m_theme;
    QString m_title;
    QVBoxLayout* m_column;
    QHBoxLayout* m_head;
    QList<QWidget*> m_items;
};
