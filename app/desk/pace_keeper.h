// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_paces.h"

#include <QElapsedTimer>
#include <QObject>

class OrderTracker;

/// Tells the tracker of an account how fast its services have been: at once, and anew as orders end, but not more often
/// than every few minutes.
class PaceKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaceKeeper)

public:
    /// ledger and tracker must outlive this object's use of the event loop.
    PaceKeeper(Ledger& ledger, QString accountId, OrderTracker& tracker, QObject* parent = nullptr);

    void read();

private:
    ServicePaceBook m_book;
    QString m_accountId;
    OrderTracker& m_tracker;
    QElapsedTimer m_since; ///< the last reading
};
