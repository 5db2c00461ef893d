// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

/// A line with a chevron that opens and closes what stands below it; checked is open. Space and Enter turn it.
class Disclosure final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Disclosure)

public:
    Disclosure(Theme& theme, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Theme& m_theme;
};
