// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/order_draft.h"

#include "core/draft_check.h"

#include <utility>

OrderDraft::OrderDraft(Service service, QString currency)
    : m_service(std::move(service))
    , m_currency(std::move(currency)) {}

void OrderDraft::setValue(Field field, const QString& text) {
    m_values.insert(field, text);
}

DraftReport OrderDraft::check() const {
    return DraftCheck(m_service, rate(), m_values, m_freeRows).report();
}

Result<CheckedOrder, DraftReport> OrderDraft::checked() const {
    const DraftCheck check(m_service, rate(), m_values, m_freeRows);
    const DraftReport& report = check.report();
    // One that went is kept for the eyes: the provider would refuse it.
    if (m_service.gone || !report.complete() || !report.charge)
        return report;
    CheckedOrder order;
    order.service = m_service;
    order.rate = rate();
    order.parameters = check.parameters();
    order.link = check.link();
    order.units = report.units;
    order.charge = *report.charge;
    return order;
}
