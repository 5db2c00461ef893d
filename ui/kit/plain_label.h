// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QLabel>

#include <array>
#include <optional>

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

    // These remember what they measured: layouts ask for the same again and again, also where nothing but the style's
    // being set has happened, and shaping a text takes its time.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();
    void forgetOthers() const;

    Theme& m_theme;
    Theme::Text m_style;
    Theme::Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideNone;
    bool m_figures = false;

    struct Measured final {
        int width = -1;
        int height = 0;
    };
    /// What a text's size depends on.
    struct Subject final {
        QString text;
        QFont font;
        QMargins margins;
        int margin = 0;
        int indent = 0;
        bool wraps = false;
        friend bool operator==(const Subject&, const Subject&) = default;
    };
    mutable Subject m_subject; ///< of what is measured
    mutable std::array<Measured, 4> m_measured;
    mutable std::size_t m_nextMeasured = 0;
    mutable std::optional<QSize> m_hint;
    mutable std::optional<QSize> m_minimumHint;
};
