// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The program orderdeck-practice.
class TestPracticeProgram final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsItsStateBetweenRuns();
    void refusesBadOptions_data();
    void refusesBadOptions();
    void tellsWhenThePortIsTaken();
    void letsThingsGoWrong();
    void helps();
};
