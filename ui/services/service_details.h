// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/order.h"
#include "ui/theme/theme.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class AccountDesk;
class EmptyState;
class PriceHistory;
class QScrollArea;
class ServiceFacts;
class ServiceNoteField;
class ServiceRecordView;

/// All about one service: what the catalog tells, what it cost over time, the person's own record with it and their own
/// words. Reads nothing while it is hidden.
class ServiceDetails final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceDetails)

public:
    explicit ServiceDetails(Theme& theme, QWidget* parent = nullptr);

    /// nullptr: none. The service is taken off. The desk lives until the next call.
    void setDesk(AccountDesk* desk);
    void setService(const Service& service);
    /// A fresh catalog: the service as it is there now. A null one says nothing.
    void setCatalog(const CatalogPtr& catalog);
    /// Makes what a service is shown in. The first service does it too, but then a person waits for it.
    void prepare();

Q_SIGNALS:
    /// A person asks to see the orders of the service, or the last of them.
    void showOrders(const QString& accountId, const QString& serviceId);
    void showOrder(OrderKey key);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QScrollArea* makeContent();
    void look();
    void showFacts();
    void showKnown();

    Theme& m_theme;
    QPointer<AccountDesk> m_desk;
    std::optional<Service> m_service;
    ServiceFacts* m_facts = nullptr;
    PriceHistory* m_prices = nullptr;
    ServiceRecordView* m_record = nullptr;
    ServiceNoteField* m_note = nullptr;
    EmptyState* m_nothing;
    QScrollArea* m_content = nullptr; ///< made with the first service, or before it when there is time
};
