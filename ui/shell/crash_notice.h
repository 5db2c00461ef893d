// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QWidget>

class Banner;
class LastEnd;
class Ledger;
class Theme;

/// Says, until a person dismisses it, that the program did not end in an orderly way, and what became of the orders
/// that were being sent; offers the report. Hidden while there is nothing to tell, and until the ledger is open.
class CrashNotice final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CrashNotice)

public:
    /// All must outlive it.
    CrashNotice(LastEnd& lastEnd, Ledger& ledger, Theme& theme, QWidget* parent = nullptr);

Q_SIGNALS:
    void reportRequested();
    /// This one, and with it the others that may have been placed.
    void showRequested(OrderKey key);

private:
    void follow();
    void tell(const QList<OrderKey>& unconfirmed);

    LastEnd& m_lastEnd;
    Ledger& m_ledger;
    Banner* m_banner;
    QList<OrderKey> m_unconfirmed; ///< of those that were being sent
};
