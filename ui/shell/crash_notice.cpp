// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/crash_notice.h"

#include "store/last_end.h"
#include "store/ledger.h"
#include "ui/kit/announcer.h"
#include "ui/kit/banner.h"

#include <QAccessible>
#include <QVBoxLayout>

#include <algorithm>

CrashNotice::CrashNotice(LastEnd& lastEnd, Ledger& ledger, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_lastEnd(lastEnd)
    , m_ledger(ledger)
    , m_banner(new Banner(theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(3 * Size::step, 10, 3 * Size::step, Size::step);
    column->addWidget(m_banner);
    m_banner->setAccessibleName(tr("How Orderdeck ended"));
    m_banner->setAction(tr("Save report…"));
    connect(m_banner, &Banner::actionTriggered, this, &CrashNotice::reportRequested);
    connect(m_banner, &Banner::otherActionTriggered, this, [this] { Q_EMIT showRequested(m_unconfirmed.first()); });
    connect(m_banner->addButton(tr("Dismiss")), &Button::clicked, &lastEnd, &LastEnd::dismiss);
    connect(&lastEnd, &LastEnd::changed, this, &CrashNotice::follow);
    connect(&ledger, &Ledger::ordersChanged, this, [this](const QList<OrderKey>& keys) {
        const auto& sending = m_lastEnd.record().sending;
        if (std::any_of(sending.cbegin(), sending.cend(), [&keys](OrderKey key) { return keys.contains(key); }))
            follow();
    });
    hide();
    follow();
}

void CrashNotice::follow() {
    if (!m_lastEnd.isToTell() || !m_lastEnd.isReady())
        return hide();
    whenDone(m_ledger.orders(m_lastEnd.record().sending), this, [this](const Stored<QList<Order>>& found) {
        if (!found || !m_lastEnd.isToTell())
            return;
        QList<OrderKey> unconfirmed;
        for (const Order& order : found.value()) {
            if (order.placement == Placement::Unconfirmed)
                unconfirmed.append(order.key);
        }
        tell(unconfirmed);
    });
}

void CrashNotice::tell(const QList<OrderKey>& unconfirmed) {
    m_unconfirmed = unconfirmed;
    const QString ended = m_lastEnd.isNew() ? tr("Orderdeck did not end in an orderly way last time.")
                                            : tr("Orderdeck did not end in an orderly way some time ago.");
    QString orders = tr("Every order is where it was.");
    if (!unconfirmed.isEmpty())
        orders = tr("Every order is where it was: %n order(s) were being sent and are under Unconfirmed.", nullptr,
                    static_cast<int>(unconfirmed.size()));
    else if (m_lastEnd.record().sending.isEmpty())
        orders = tr("Every order is where it was; none was being sent.");
    const QString words = ended + u' ' + orders;
    m_banner->setOtherAction(unconfirmed.isEmpty() ? QString() : tr("Show"));
    if (!isHidden() && words == m_banner->text())
        return;
    m_banner->setContent(Tone::Warn, {}, words);
    show();
    QAccessibleEvent event(m_banner, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    announce(*m_banner, words);
}
