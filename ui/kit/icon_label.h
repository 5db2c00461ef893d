// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

/// An icon of the theme as a widget; an ornament beside words, so screen readers pass it by.
class IconLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    IconLabel(Theme& theme, const QString& iconName, Theme::Ink ink, int size, QWidget* parent = nullptr);

    void setIcon(const QString& iconName, Theme::Ink ink);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    QString m_iconName;
    Theme::Ink m_ink;
};
