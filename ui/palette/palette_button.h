// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>

/// Opens the search of everything: in the header, looking like a field and naming its keys; where there is no room for
/// its words, an icon alone.
class PaletteButton final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteButton)

public:
    /// theme must outlive it.
    explicit PaletteButton(Theme& theme, QWidget* parent = nullptr);

    void setKeys(const QString& keys);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override; ///< Enter presses it, too

private:
    [[nodiscard]] bool isFolded() const;

    Theme& m_theme;
    QString m_keys;
};
