// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <array>

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
    /// Remembers what it measured: layouts ask for the same widths again and again, and shaping a text takes its time.
    [[nodiscard]] int heightForWidth(int width) const override;

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

    struct Measured final {
        int width = -1;
        int height = 0;
    };
    mutable std::array<Measured, 4> m_measured; ///< of m_measuredText in m_measuredFont
    mutable std::size_t m_nextMeasured = 0;
    mutable QString m_measuredText;
    mutable QFont m_measuredFont;
};
