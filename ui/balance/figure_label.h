// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "ui/theme/theme.h"

#include <QLabel>

/// The large figure of a card: sums of money, one a line, their decimals beyond two smaller; or a few words. text() is
/// always the whole, exact figure, and so is what screen readers are told. What does not fit gets smaller letters
/// first, is shortened only then, and stands whole in the tooltip.
class FigureLabel final : public QLabel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureLabel)

public:
    FigureLabel(Theme& theme, const QString& accessibleName, QWidget* parent = nullptr);

    void setMoney(const QList<Money>& sums);
    void setWords(const QString& words);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString head; ///< up to two decimals
        QString tail; ///< the decimals after them
        QString unit; ///< a currency's word behind the figure
        [[nodiscard]] QString whole() const { return head + tail + unit; }
    };
    struct Style {
        Theme::Text figure;
        Theme::Text tail;
    };
    void setLines(const QList<Line>& lines);
    [[nodiscard]] int width(const Line& line, const Style& style) const;
    [[nodiscard]] Style style(int room) const;
    [[nodiscard]] int lineHeight() const;

    Theme& m_theme;
    QList<Line> m_lines;
};
