// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Drip-feed orders and subscriptions: orders that bring forth orders.
class TestPracticeSeries final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dripRunsOneAfterTheOther();
    void dripGivesBackForItsRuns();
    void dripIsCanceledBetweenRuns();
    void dripIsCanceledBeforeItBegins();
    void subscriptionPaysPostByPost();
    void subscriptionTakesOldPostsAtOnce();
    void subscriptionWaitsForItsDelay();
    void subscriptionExpires();
    void subscriptionIsCanceled();
    void subscriptionPausesWithoutFunds();
};
