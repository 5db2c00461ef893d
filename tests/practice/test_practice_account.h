// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The account without HTTP: checks, money, the life of plain orders, refills and cancels.
class TestPracticeAccount final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsEachType_data();
    void acceptsEachType();
    void refusesEachMissingParameter_data();
    void refusesEachMissingParameter();
    void refusesBadValues_data();
    void refusesBadValues();
    void countsLines();
    void chargesExactly();
    void refusesWithoutFunds();
    void refusesAnActiveLink();
    void completesSteadily();
    void givesBackForPartial();
    void givesBackForCanceled();
    void neverFinishes();
    void outcomesAreSpread();
    void isTheSameForTheSameSeed();
    void doesNotDependOnWhenItIsAsked();
    void cancels();
    void refills();
    void rejectsRefills();
};
