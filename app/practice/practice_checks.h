// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "practice/practice_catalog.h"
#include "practice/practice_form.h"

#include <QDate>

/// An order whose parameters are in order. Of a subscription, quantity is what each post gets.
struct PracticeDraft final {
    QString link; ///< the user name, for subscriptions
    qint64 quantity = 0;
    qint64 runs = 0;     ///< drip-feed runs; posts of a subscription; 0: none asked
    qint64 interval = 0; ///< minutes between runs
    qint64 delay = 0;    ///< minutes
    qint64 oldPosts = 0;
    QDate expiry;
    QString expiryText;
};

/// Checks the parameters of `add` against the type's rule and the service's limits. The error is the provider's text.
Result<PracticeDraft, QString> checkedPracticeOrder(const PracticeService& service, const PracticeForm& form);
