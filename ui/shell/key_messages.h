// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_place.h"

#include <QObject>

class Desk;
class MessageBar;
class Settings;

/// Tells, in the message bar, which accounts have no key and why, and what of keys and settings could not be kept.
class KeyMessages final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyMessages)

public:
    /// All must outlive this object.
    KeyMessages(Desk& desk, Settings& settings, MessageBar& bar, QObject* parent = nullptr);

    /// What was wrong with the settings' file when the program started; empty: nothing.
    void tellFile(const QString& words);

Q_SIGNALS:
    /// A key is to be typed there.
    void settingsRequested();

private:
    void follow(const QString& accountId);
    [[nodiscard]] QString nameOf(const QString& accountId) const;

    Desk& m_desk;
    MessageBar& m_bar;
};
