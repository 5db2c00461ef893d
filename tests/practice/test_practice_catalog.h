// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class TestPracticeCatalog final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasWhatWasAskedFor();
    void offersEachType();
    void isTheSameForTheSameSeed();
    void ratesAreExactAndAsWritten();
    void hasServicesWithAChosenOutcome();
    void holdsAHundredThousand();
    void staysSmallWhenAsked();
    void changesWithTime();
    void changesTheSameWayInAnySteps();
    void endsChanging();
    void sellsWhatItOffers();
};
