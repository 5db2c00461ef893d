// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_details.h"

#include "core/delivery_outlook.h"
#include "core/order_rules.h"
#include "core/order_tag.h"
#include "desk/account_desk.h"
#include "models/child_orders_model.h"
#include "models/order_facts.h"
#include "models/order_timeline_model.h"
#include "store/order_dossiers.h"
#include "store/when_done.h"
#include "ui/kit/buttons.h"
#include "ui/orders/child_orders_view.h"
#include "ui/orders/delivery_pane.h"
#include "ui/orders/order_facts_view.h"
#include "ui/orders/order_head.h"
#include "ui/orders/order_notes_view.h"
#include "ui/orders/section_tabs.h"
#include "ui/orders/timeline_view.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

OrderDetails::OrderDetails(Theme& theme, Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_ledger(ledger)
    , m_timeline(new OrderTimelineModel(ledger, this))
    , m_head(new OrderHead(theme, this))
    , m_facts(new OrderFactsView(theme, this))
    , m_history(new TimelineView(theme, tr("Timeline"), this))
    , m_tabs(new SectionTabs(theme, tr("Sections of the order"), this))
    , m_sections(new QStackedWidget(this))
    , m_delivery(new DeliveryPane(theme, this))
    , m_notes(new OrderNotesView(theme, ledger, this))
    , m_children(new ChildOrdersView(theme, ledger, this))
    , m_full(iconButton(theme, {}, {}, this)) {
    setAccessibleName(tr("Order details"));
    m_history->setModel(m_timeline);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(160);
    build();
    m_more.setSingleShot(true);
    m_more.setInterval(60ms);
    m_minutes.start(30s);
    connect(&m_more, &QTimer::timeout, this, &OrderDetails::readMore);
    connect(&m_minutes, &QTimer::timeout, this, [this] {
        if (isVisible())
            showFacts();
    });
    connect(m_timeline, &OrderTimelineModel::loaded, this, &OrderDetails::showHistory);
    connect(m_head, &OrderHead::sendAgainRequested, this, [this] { Q_EMIT sendAgainRequested(m_order); });
    connect(m_head, &OrderHead::inquiryRequested, this, [this] { Q_EMIT inquiryRequested(m_order.key); });
    connect(m_head, &OrderHead::parentRequested, this, &OrderDetails::showOrderRequested);
    connect(m_children, &ChildOrdersView::showOrderRequested, this, &OrderDetails::showOrderRequested);
    connect(m_children, &ChildOrdersView::changed, this, &OrderDetails::showSeries);
    connect(m_notes, &OrderNotesView::failed, this, &OrderDetails::failed);
    connect(m_notes, &OrderNotesView::changed, this,
            [this] { m_tabs->setMark(Notes, m_notes->isEmpty() ? QString() : u"•"_s); });
    connect(m_notes, &OrderNotesView::tagSearchRequested, this,
            [this](const QString& tag) { Q_EMIT searchRequested(ordersOfTag(tag)); });
    setFull(false);
    clear();
}

void OrderDetails::clear() {
    setOrder({});
}

void OrderDetails::setOrder(const Order& order) {
    const bool another = order.key != m_order.key;
    m_order = order;
    if (another) {
        m_pace.reset();
        m_timeline->setOrder(order.key, order.units);
        follow(m_desks && order.key != 0 ? m_desks(order.accountId) : nullptr);
        // What was typed about the order before is its own.
        m_notes->setOrder(0);
        m_children->setOrder(0, nullptr);
        m_more.start();
    }
    m_head->setOrder(order);
    const bool again = order.key != 0 && isServiceKnown(order);
    m_actions.at(0)->setEnabled(order.key != 0);
    for (Button* button : {m_actions.at(1), m_actions.at(2)})
        button->setVisible(again);
    showProblem();
    showFacts();
    if (another)
        showHistory();
}

// Going through rows with the arrow keys must not read all of each.
void OrderDetails::readMore() {
    m_notes->setOrder(m_order.key);
    m_children->setOrder(m_order.key, m_desk);
    if (m_order.key == 0 || !isServiceKnown(m_order))
        return;
    whenDone(OrderDossiers(m_ledger).pace(m_order.accountId, m_order.serviceId), this,
             [this, key = m_order.key](const Stored<std::optional<ServicePace>>& pace) {
                 if (key != m_order.key || !pace)
                     return;
                 m_pace = pace.value();
                 showFacts();
                 showHistory();
             });
}

void OrderDetails::follow(AccountDesk* desk) {
    if (desk == m_desk)
        return;
    if (m_desk)
        m_desk->tracker().disconnect(this);
    m_desk = desk;
    if (desk != nullptr) {
        connect(&desk->tracker(), &OrderTracker::problemChanged, this, [this](const QString& orderId) {
            if (orderId == m_order.orderId)
                showProblem();
        });
    }
}

void OrderDetails::showProblem() {
    m_head->setProblem(m_desk && !m_order.orderId.isEmpty() ? m_desk->tracker().problem(m_order.orderId) : QString());
}

void OrderDetails::showFacts() {
    if (m_order.key == 0) {
        m_facts->setFacts({});
        return;
    }
    const auto outlook = deliveryOutlook(m_order, m_timeline->remains(), m_pace);
    m_facts->setFacts(orderFacts(m_order, outlook, QDateTime::currentMSecsSinceEpoch(), QLocale()));
}

void OrderDetails::showHistory() {
    m_delivery->setRefills(m_timeline->refills());
    auto points = m_timeline->delivery();
    // The last check counts where nothing moved, too.
    if (const auto delivered = m_order.delivered();
        delivered && !points.isEmpty() && m_order.isRunning() && m_order.checkedAt > points.last().first)
        points.append({m_order.checkedAt, *delivered});
    const auto outlook = deliveryOutlook(m_order, m_timeline->remains(), m_pace);
    m_delivery->setDelivery(points, m_order.units, outlook.end.value_or(0),
                            m_order.key == 0 || isServiceKnown(m_order)
                                ? tr("Drawn as soon as the provider reported what remains a second time.")
                                : tr("How many were ordered is not known, so nothing can be drawn."));
    showFacts();
    m_history->scrollToBottom();
}

void OrderDetails::showSeries() {
    const OrderSeries& series = m_children->model().series();
    m_head->setParentOrder(series.parentKey, series.parentId);
    m_tabs->setTabShown(Children, !series.isEmpty());
    m_tabs->setMark(Children, series.children.isEmpty() ? QString() : QLocale().toString(series.children.size()));
    if (series.isEmpty() && m_tabs->current() == Children)
        m_tabs->setCurrent(Delivery);
}

void OrderDetails::setFull(bool full) {
    m_isFull = full;
    m_full->setIconName(full ? u"arrow-down"_s : u"arrow-up"_s);
    m_full->setAccessibleName(full ? tr("Show less of the order") : tr("Show the order in full"));
    m_full->setToolTip(m_full->accessibleName());
}

void OrderDetails::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_isFull)
        Q_EMIT fullRequested(false);
    else
        QWidget::keyPressEvent(event);
}
