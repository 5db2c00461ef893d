// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QBoxLayout;
class Segments;

/// "Orders | Refills": from one list of the page to the other. Each list has its own, which always names that list.
class ViewSwitch final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ViewSwitch)

public:
    enum View : int { Orders, Refills };

    ViewSwitch(Theme& theme, View shown, QWidget* parent = nullptr);

    /// At the top of the side while that is to be seen, else before the tools.
    void place(bool sideShown, QBoxLayout& side, QBoxLayout& tools);

Q_SIGNALS:
    void otherAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme& m_theme;
    View m_shown;
    Segments* m_segments;
    QBoxLayout* m_at = nullptr; ///< where it stands
    bool m_inSide = false;
};
