// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_values.h"

#include <algorithm>

TicketValues ticketValues(const OrderParameters& parameters, const ServiceType& type,
                          const TicketFields::Values& typed) {
    TicketValues ticket = {typed, {}};
    for (const auto& use : type.fields)
        ticket.values.remove(use.field);
    for (const auto& [name, value] : parameters) {
        const auto at = std::find_if(type.fields.begin(), type.fields.end(), [&name = name](const FieldUse& use) {
            return name == QLatin1StringView(fieldTrait(use.field).parameter);
        });
        if (at != type.fields.end())
            ticket.values.insert(at->field, value);
        else if (type.freeRows && name != QLatin1StringView("service"))
            ticket.freeRows.append({name, value});
    }
    return ticket;
}

Field linkField(const ServiceType& type) {
    const bool link = std::any_of(type.fields.begin(), type.fields.end(),
                                  [](const FieldUse& use) { return use.field == Field::Link; });
    return link ? Field::Link : Field::Username;
}
