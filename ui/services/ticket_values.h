// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_draft.h"
#include "ui/services/ticket_fields.h"

/// What the fields of a ticket hold.
struct TicketValues final {
    TicketFields::Values values;
    FreeRowsEditor::Rows freeRows;
};

/// The parameters of an earlier order as a ticket of this type would hold them; what is typed in fields of other types
/// stays.
[[nodiscard]] TicketValues ticketValues(const OrderParameters& parameters, const ServiceType& type,
                                        const TicketFields::Values& typed);
/// Where an order of this type says what it is for: its link, or the username where the type has no link.
[[nodiscard]] Field linkField(const ServiceType& type);
