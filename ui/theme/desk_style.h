// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class Theme;

/// Fusion, with the controls that a style sheet cannot draw without image files: combo boxes, spin boxes, check boxes,
/// radio buttons and arrows, in the tokens' colours.
class DeskStyle final : public QProxyStyle {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeskStyle)

public:
    /// theme must outlive the style; its tokens are read while painting.
    explicit DeskStyle(const Theme& theme);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* data) const override;
    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

protected:
    /// The wheel scrolls the page and changes a value only where a person is at it.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void drawFrame(QPainter& painter, const QStyleOption& option, const QWidget* widget) const;
    void drawMark(QPainter& painter, const QStyleOption& option, bool round) const;
    void drawArrow(QPainter& painter, const QRect& rect, const QString& icon, int size, bool enabled) const;

    const Theme& m_theme;
};
