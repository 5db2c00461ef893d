// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QButtonGroup;

/// Headings of sections of which one is shown, in the look of a section's heading. Arrow keys move between them.
class SectionTabs final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SectionTabs)

public:
    SectionTabs(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    /// heading: as shown, upper case; name: for screen readers.
    void addTab(const QString& heading, const QString& name);
    [[nodiscard]] int current() const;
    /// Emits chosen() where it is another.
    void setCurrent(int tab);
    /// A word beside the heading: how many, or a dot; empty for none.
    void setMark(int tab, const QString& mark);
    void setTabShown(int tab, bool shown);
    [[nodiscard]] bool isTabShown(int tab) const;

Q_SIGNALS:
    void chosen(int tab);

private:
    Theme& m_theme;
    QButtonGroup* m_group;
};
