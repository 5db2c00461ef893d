// SPDX-License-Identifier: GPL-3.0-or-later
// Where notices, tray and the closing of a window lead.
#include "ui/notices/notifier.h"
#include "ui/shell/attention.h"

#include <QApplication>

#include <algorithm>

bool Attention::isLookedAt() const {
    return m_window && m_window->isVisible() && !m_window->isMinimized() && QApplication::activeWindow() != nullptr;
}

void Attention::onTrayClicked() {
    if (isLookedAt())
        Q_EMIT hideAsked();
    else
        Q_EMIT openAsked();
}

void Attention::tryNotice() {
    if (m_notifier)
        m_notifier->tryOne();
}

bool Attention::keep(QWidget& window) {
    lookForTray(); // hidden into nowhere it could not be found again
    if (!m_notices.staysInTray() || !hasTray())
        return false;
    window.hide();
    if (!m_notices.isTrayKnown() && m_notifier) {
        m_notices.setTrayKnown();
        m_notifier->say({tr("Orderdeck keeps running"),
                         tr("It watches your orders from the tray. Quit it from the menu of its icon there.")});
    }
    return true;
}

void Attention::lead(const QList<Happening>& rows, const QString& words) {
    const bool ofOrders = std::any_of(rows.cbegin(), rows.cend(),
                                      [](const Happening& row) { return isOfOrder(row.kind) || isOfList(row.kind); });
    if (ofOrders) {
        whenDone(m_happenings.orders(rows), this, [this, words](const Stored<QList<OrderKey>>& keys) {
            if (keys)
                Q_EMIT ordersAsked(keys.value(), words);
        });
        return;
    }
    const Happening& first = rows.first();
    switch (first.kind) {
    case HappeningKind::BalanceLow:
        Q_EMIT placeAsked(PageId::Balance, first.accountId);
        return;
    case HappeningKind::PricesChanged:
        Q_EMIT placeAsked(PageId::Services, first.accountId);
        return;
    default:
        Q_EMIT placeAsked(PageId::Settings, first.accountId);
    }
}
