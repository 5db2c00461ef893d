// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

class QWidget;
class Settings;

/// Remembers where a window stands, how large it is and which page it shows, for each set-up of screens, and brings it
/// onto a screen that is there where its own went away, also while the program runs.
class WindowKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowKeeper)

public:
    /// Owned by the window. settings must outlive it.
    WindowKeeper(QWidget& window, Settings& settings);

    void remember(quint8 page);
    /// The page that was shown; nothing where none was remembered. The window has a usual size then.
    std::optional<quint8> restore();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    void adoptScreens();
    void place();

    QWidget& m_window;
    Settings& m_settings;
    QString m_setup;      ///< of the screens that the window was placed for
    QTimer m_soon;        ///< a window is dragged in many steps
    QTimer m_screensSoon; ///< screens come and go one by one
    std::optional<quint8> m_page;
};
