// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

/// The bell of the header: how much happened that nobody looked at yet. "What happened".
class BellButton final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BellButton)

public:
    /// theme must outlive it.
    explicit BellButton(Theme& theme, QWidget* parent = nullptr);

    /// more: there are more than that.
    void setUnseen(int count, bool more);
    [[nodiscard]] int unseen() const { return m_unseen; }
    void setShortcutText(const QString& keys);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Enter presses it, too

private:
    void tell();

    Theme& m_theme;
    int m_unseen = 0;
    bool m_more = false;
    QString m_keys;
};
