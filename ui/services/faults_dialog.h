// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/replies.h"
#include "ui/theme/theme.h"

#include <QDialog>

/// What of the catalog's reply could not be read or looks wrong, entry by entry with the raw text, as plain text to be
/// read and copied. Esc closes it.
class FaultsDialog final : public QDialog {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FaultsDialog)

public:
    FaultsDialog(Theme& theme, const ReplyFaults& faults, QWidget* parent = nullptr);

    /// "3 entries of the reply could not be read", "2 entries of the reply look wrong", or both; empty for none.
    [[nodiscard]] static QString headline(const ReplyFaults& faults);
    /// All of it, for the eyes and the clipboard.
    [[nodiscard]] static QString text(const ReplyFaults& faults);
};
