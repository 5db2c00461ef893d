// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/attention.h"

class ActionRegistry;
class HappeningsPanel;
class HeaderBar;
class MainWindow;

/// Joins a window with what calls a person: its bell and the list of what happened, and the ways that notices and the
/// tray lead into it.
class WindowAttention final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowAttention)

public:
    /// The window owns this object; the others must outlive it.
    WindowAttention(Attention& attention, Desk& desk, Settings& settings, Theme& theme, ActionRegistry& actions,
                    HeaderBar& header, MainWindow& window);

    /// The list of what happened, or away with it.
    void toggle();

private:
    void open();
    void addAction(ActionRegistry& actions);
    void tellBell();
    void go(PageId page, const QString& accountId);

    Attention& m_attention;
    Desk& m_desk;
    Settings& m_settings;
    Theme& m_theme;
    HeaderBar& m_header;
    MainWindow& m_window;
    HappeningsPanel* m_panel = nullptr; ///< made when it is first shown
};
