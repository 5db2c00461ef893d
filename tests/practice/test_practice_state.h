// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// What is kept across restarts, and how.
class TestPracticeState final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWas();
    void refusesWhatItDidNotWrite_data();
    void refusesWhatItDidNotWrite();
    void survivesARestart();
    void livesOnWhileAway();
    void isSavedWhileRunning();
    void isPrivateAndNoLink();
    void putsAnUnreadableFileAside();
};
