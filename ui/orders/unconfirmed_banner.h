// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Banner;
class Theme;

/// Stands wherever it matters for as long as orders may have been placed: how many, and the way to them.
class UnconfirmedBanner final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UnconfirmedBanner)

public:
    explicit UnconfirmedBanner(Theme& theme, QWidget* parent = nullptr);

    /// Hidden while there is none.
    void setCount(int orders);

Q_SIGNALS:
    void lookRequested();

private:
    Banner* m_banner;
};
