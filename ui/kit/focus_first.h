// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// While a screen reader listens, a field that is come to by keys chooses its text after it told that it has the focus.
/// Qt's fields do it before, and a screen reader that hears of the cursor first (Orca) takes the focus for known and
/// does not say where it is.
class FocusFirst final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FocusFirst)

public:
    /// For all windows of the program, as long as it lives.
    explicit FocusFirst(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};
