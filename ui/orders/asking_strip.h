// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_asking.h"
#include "models/roles.h"

#include <QWidget>

class AskingLine;
class Settings;
class Theme;

/// Over the page's lists: a line for each asking of refills or cancels that goes on, and for the last one that ended.
/// Takes no room while there is none.
class AskingStrip final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskingStrip)

public:
    /// All must outlive the strip. trackers: of an account now.
    AskingStrip(Theme& theme, Settings& settings, Ledger& ledger, OrderAsking::Trackers trackers,
                QWidget* parent = nullptr);

    void start(Ask ask, const QList<OrderKey>& keys);
    /// "Asking for refills: 400 of 5,000", one line an asking; empty while none goes on.
    [[nodiscard]] QString runningText() const;

Q_SIGNALS:
    void message(Tone tone, const QString& text);
    void showOrderRequested(OrderKey key);
    void fileWritten(const QString& said, const QString& path);

private:
    Theme& m_theme;
    Settings& m_settings;
    Ledger& m_ledger;
    OrderAsking::Trackers m_trackers;
    QList<AskingLine*> m_lines;
};
