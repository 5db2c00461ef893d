// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"
#include "core/service_pace.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class AccountDesk;
class Button;
class ChildOrdersView;
class DeliveryPane;
class Ledger;
class OrderFactsView;
class OrderHead;
class OrderNotesView;
class OrderTimelineModel;
class QStackedWidget;
class Rule;
class SectionTabs;
class TimelineView;

/// The chosen order: what is known of it, what happened to it, its refills and its delivery, a person's own notes, and
/// the orders it made. Where there is room the notes stand beside the delivery, else behind a tab.
class OrderDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderDetails)

public:
    OrderDetails(Theme& theme, Ledger& ledger, QWidget* parent = nullptr);

    /// The desk of an account, nullptr for one that is gone: what its provider last said of an order is shown, and
    /// orders are added to it.
    using Desks = std::function<AccountDesk*(const QString& accountId)>;
    void setDesks(const Desks& desks) { m_desks = desks; }
    void setOrder(const Order& order);
    void clear();
    [[nodiscard]] OrderKey orderKey() const { return m_order.key; }
    /// Whether it is shown at its largest, which is for the page to do.
    void setFull(bool full);

Q_SIGNALS:
    void sendAgainRequested(const Order& order);
    /// A person wants to look into an order that may have been placed.
    void inquiryRequested(OrderKey key);
    void orderAgainRequested(const Order& order, bool forAnotherLink);
    void copyTextRequested(OrderKey key);
    void showOrderRequested(OrderKey key);
    /// A text for the search field.
    void searchRequested(const QString& text);
    void fullRequested(bool full);
    void failed(const QString& words);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Section : int { Delivery, Notes, Children };
    void build();
    [[nodiscard]] QWidget* buildFacts();
    [[nodiscard]] QWidget* buildTimeline();
    [[nodiscard]] QWidget* buildSections();
    [[nodiscard]] QWidget* buildNotesColumn();
    void placeNotes(bool beside);
    void readMore();
    void showFacts();
    void showHistory();
    void showProblem();
    void showSeries();
    void follow(AccountDesk* desk);

    Theme& m_theme;
    Ledger& m_ledger;
    Desks m_desks;
    QPointer<AccountDesk> m_desk; ///< of the order's account
    OrderTimelineModel* m_timeline;
    Order m_order;
    std::optional<ServicePace> m_pace;
    QTimer m_more;    ///< what is read when the choice rests
    QTimer m_minutes; ///< ages and expected ends
    OrderHead* m_head;
    OrderFactsView* m_facts;
    TimelineView* m_history;
    SectionTabs* m_tabs;
    QStackedWidget* m_sections;
    DeliveryPane* m_delivery;
    OrderNotesView* m_notes;
    QWidget* m_notesPage = nullptr; ///< in a section, or in a column of its own
    QWidget* m_notesColumn = nullptr;
    Rule* m_notesRule = nullptr;
    ChildOrdersView* m_children;
    QList<Button*> m_actions; ///< copy as text, order again, for another link
    Button* m_full;
    bool m_isFull = false;
    bool m_beside = false;
};
