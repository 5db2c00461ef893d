// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRect>
#include <QString>

class Settings;

/// A screen as far as windows are concerned.
struct ScreenArea final {
    QString name;    ///< "eDP-1"; may be empty
    QRect whole;     ///< in device independent pixels of the desktop
    QRect available; ///< without panels and docks
    friend bool operator==(const ScreenArea&, const ScreenArea&) = default;
};

/// Those there are now.
[[nodiscard]] QList<ScreenArea> presentScreens();
/// One name for a set-up of screens, whatever their order: which there are, how large, and where. Short, and fit for a
/// key of settings.
[[nodiscard]] QString setupName(const QList<ScreenArea>& screens);

/// What was kept under this name for the screens there are now; where nothing was, as it was left last on any.
[[nodiscard]] QByteArray screenState(const Settings& settings, const QString& name);
void keepScreenState(Settings& settings, const QString& name, const QByteArray& state);
