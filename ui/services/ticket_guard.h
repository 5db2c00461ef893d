// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_draft.h"
#include "desk/account_desk.h"

#include <QPointer>

#include <optional>

/// Something about an order that a person must say yes to before it is placed.
struct TicketQuestion final {
    enum class Kind : quint8 {
        Running, ///< an order of this service for this link is not at its end
        Price    ///< the price is another one than when the service was chosen
    };
    Kind kind = Kind::Running;
    RunningLinks::Running running = {};
    Money before = {}; ///< rates
    Money now = {};
    std::optional<ChargeRange> charge = {}; ///< of the order in the form, at the new rate
    UnitRule units = UnitRule::Quantity;    ///< what a rate is for
    friend bool operator==(const TicketQuestion&, const TicketQuestion&) = default;
};

/// What stands in the way of the order in the ticket: each is asked once. A yes holds for what was asked: this running
/// order, this price.
class TicketGuard final {
public:
    void setDesk(AccountDesk* desk);
    /// Another service was chosen: its price was seen.
    void open(const Service& service);
    /// The first question without an answer. besides: an order of the ledger that is this one.
    [[nodiscard]] std::optional<TicketQuestion> question(const OrderDraft& draft, OrderKey besides) const;
    void accept(const TicketQuestion& question);
    /// The unfinished order that a provider means who takes no second one for this link, as far as is known here.
    [[nodiscard]] std::optional<RunningLinks::Running> activeOrder(const CheckedOrder& order, OrderKey besides) const;

private:
    QPointer<AccountDesk> m_desk;
    OrderKey m_accepted = 0; ///< the running order beside which another one may be placed
    Decimal m_seenRate;
};
