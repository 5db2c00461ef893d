// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_query.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

/// Lies over a control that was found and marks what matches: words of a label on a tinted ground, or the whole of any
/// other control by an outline. Takes no clicks; belongs to the control.
class MatchMark final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MatchMark)

public:
    /// spans: of the label's text.
    MatchMark(Theme& theme, QLabel& label, const QList<TextSpan>& spans);
    MatchMark(Theme& theme, QWidget& control);

    /// The words that are marked, or the control's name.
    [[nodiscard]] QString marked() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void lie(QWidget& over);
    void paintWords(QPainter& painter) const;

    Theme& m_theme;
    QLabel* m_label = nullptr;
    QList<TextSpan> m_spans;
};
