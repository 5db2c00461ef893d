// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

/// A label that never reads its text as markup, in a font and an ink of the theme.
class PlainLabel : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PlainLabel)

public:
    PlainLabel(Theme& theme, Theme::Text text, Theme::Ink ink, const QString& words = {}, QWidget* parent = nullptr);

    void setInk(Theme::Ink ink);
    void setTextStyle(Theme::Text text);
    /// The digits of one width instead of the style's font; keeps the style's size.
    void setFigures(bool figures);
    /// Shortens what does not fit; the whole text then stands in the tooltip. Not together with word wrap.
    void setElide(Qt::TextElideMode mode);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    Theme& m_theme;
    Theme::Text m_style;
    Theme::Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_figures = false;
};
