// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/happening_types.h"

#include <QDateTime>
#include <QObject>

#include <chrono>

class Settings;

/// Hours of the day, by the local clock, in which nothing is shown; over midnight where they end before they begin.
/// None at all where they end when they begin.
struct QuietHours final {
    bool on = false;
    QTime from{22, 0};
    QTime until{8, 0};
    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};
/// How long it is quiet still; 0: it is not.
[[nodiscard]] std::chrono::milliseconds quietLeft(const QuietHours& hours, const QDateTime& now);

/// Which notices of the desktop a person wants, and when; whether the program stays in the tray. Kept with the
/// settings.
class NoticeSettings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeSettings)

public:
    /// settings must outlive it. One for a program: what another one changes is not told here.
    explicit NoticeSettings(Settings& settings, QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);
    [[nodiscard]] bool shows(HappeningKind kind) const { return !m_off.contains(kind); }
    void setShows(HappeningKind kind, bool shows);
    [[nodiscard]] const QuietHours& quietHours() const { return m_quiet; }
    void setQuietHours(const QuietHours& hours);

    /// Nothing is shown for a while, from now on; 0 ends it.
    void pause(const QDateTime& now, std::chrono::milliseconds time);
    /// 0: not paused; also where the clock was set back since, so that it would take longer than was asked.
    [[nodiscard]] std::chrono::milliseconds pauseLeft(const QDateTime& now) const;
    /// By the pause or the quiet hours, whichever is longer.
    [[nodiscard]] std::chrono::milliseconds silenceLeft(const QDateTime& now) const;

    /// Closing the window leaves the program in the tray.
    [[nodiscard]] bool staysInTray() const { return m_stays; }
    void setStaysInTray(bool stays);
    /// A person was told where the window went.
    [[nodiscard]] bool isTrayKnown() const { return m_trayKnown; }
    void setTrayKnown();

Q_SIGNALS:
    void changed();

private:
    void read();
    void keep();

    Settings& m_settings;
    bool m_on = true;
    QList<HappeningKind> m_off;
    QuietHours m_quiet;
    Timestamp m_pausedAt = 0;
    qint64 m_pausedFor = 0; ///< milliseconds
    bool m_stays = false;
    bool m_trayKnown = false;
};
