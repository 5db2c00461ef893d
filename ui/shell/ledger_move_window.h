// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_mover.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class Button;
class LedgerPlace;
class PlainLabel;
class QProgressBar;

/// How a move of the ledger ended, in words for people.
struct MoveEnd final {
    bool done = false;
    QString words;
};

/// A small window while the ledger is moved, before it is opened: how far it is, and "Stop". Closing it stops, too.
class LedgerMoveWindow final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LedgerMoveWindow)

public:
    /// place must outlive it, and nobody else may change it meanwhile.
    LedgerMoveWindow(LedgerPlace& place, Theme& theme);

    /// Begins on a thread of its own; ended() follows.
    void start();

Q_SIGNALS:
    /// Nothing where there was nothing to do after all.
    void ended(const std::optional<MoveEnd>& end);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void stop();
    void tell(MoveStep step, qint64 bytes, qint64 ofBytes);
    void end(const Stored<std::optional<MovedLedger>>& moved);

    LedgerPlace& m_place;
    PlainLabel* m_text;
    QProgressBar* m_bar;
    Button* m_stop;
    LedgerMover m_mover;
};

/// Carries out the move that the place wants, where it wants one. Runs the application's event loop meanwhile.
[[nodiscard]] std::optional<MoveEnd> endLedgerMove(LedgerPlace& place, QApplication& application, Settings& settings);
