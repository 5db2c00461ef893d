// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

/// How large a chip is; iconName may be empty.
[[nodiscard]] QSize chipSize(const Theme& theme, const QString& iconName, const QString& text);
/// Draws a chip at the left of the area, centred in its height, shortened where it does not fit.
void paintChip(QPainter& painter, const QRect& area, const Theme& theme, Tone tone, const QString& iconName,
               const QString& text);

/// A chip as a widget: a word on a tinted ground, with an icon.
class ChipLabel final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ChipLabel)

public:
    explicit ChipLabel(Theme& theme, QWidget* parent = nullptr);

    /// Hidden while the text is empty.
    void setChip(Tone tone, const QString& iconName, const QString& text);
    [[nodiscard]] QString text() const { return m_text; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    QString m_text;
};
