// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The faults that can be asked for: how they are written, and what comes over the wire.
class TestPracticeFault final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFaults();
    void refusesWhatMakesNoSense_data();
    void refusesWhatMakesNoSense();
    void breaksTheReply_data();
    void breaksTheReply();
    void resetsRatherThanCloses();
    void cutsALongReply();
    void leavesOtherActionsAlone();
    void comesSoOften();
    void listensAgain();
    void takesALateOneInTheEnd();
    void stopsWhileSilent();
};
