// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

/// A text to be read and copied as a whole, in a font whose letters are of one width; it begins at its end where the
/// newest stands there.
class TextDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TextDialog)

public:
    enum class Begins : quint8 { AtTop, AtEnd };

    TextDialog(Theme& theme, const QString& title, const QString& text, Begins begins, QWidget* parent = nullptr);
};
