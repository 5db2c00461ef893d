// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString runningText(const RunningLinks::Running& running) {
    switch (running.placement) {
    case Placement::Unconfirmed:
        return QCoreApplication::translate("OrderTicket",
                                           "An order for this link may have been placed. Look at Orders › Unconfirmed "
                                           "before you place another one.");
    case Placement::Placed:
        return QCoreApplication::translate("OrderTicket",
                                           "Order %1 for this link is still running. A second one may be refused, or "
                                           "counted together with it.")
            .arg(running.orderId);
    case Placement::Sending:
    case Placement::Rejected:
    case Placement::NotSent:
        break;
    }
    return QCoreApplication::translate("OrderTicket", "An order for this link is being sent.");
}

QString priceText(const TicketQuestion& question) {
    const QLocale locale;
    const QString before = question.before.toText(locale);
    const QString now = question.now.toText(locale);
    if (question.units == UnitRule::Package)
        return QCoreApplication::translate("OrderTicket", "The price went from %1 to %2.").arg(before, now);
    if (!question.charge)
        return QCoreApplication::translate("OrderTicket", "The price went from %1 to %2 per 1,000.").arg(before, now);
    return QCoreApplication::translate("OrderTicket",
                                       "The price went from %1 to %2 per 1,000: this order now costs %3.")
        .arg(before, now, chargeText(*question.charge, question.units == UnitRule::PerPost));
}

QString placedText(const TicketOutcome& outcome) {
    const ChargeRange& charge = outcome.order.charge;
    if (charge.least == charge.most)
        return QCoreApplication::translate("OrderTicket", "Order %1 placed · %2")
            .arg(outcome.text, charge.most.toText(QLocale()));
    return QCoreApplication::translate("OrderTicket", "Order %1 placed").arg(outcome.text);
}

QString rejectedText(const TicketOutcome& outcome, const std::optional<RunningLinks::Running>& running) {
    if (running && !running->orderId.isEmpty())
        return QCoreApplication::translate("OrderTicket", "The order was not taken. %1 In the ledger it is order %2.")
            .arg(outcome.text, running->orderId);
    return QCoreApplication::translate("OrderTicket", "The order was not taken. %1").arg(outcome.text);
}

} // namespace

QString chargeText(const ChargeRange& charge, bool perPost) {
    const QLocale locale;
    QString text = charge.least.toText(locale);
    if (charge.least != charge.most)
        text = QCoreApplication::translate("OrderTicket", "%1 – %2").arg(text, charge.most.toText(locale));
    return perPost ? QCoreApplication::translate("OrderTicket", "%1 a post").arg(text) : text;
}

QString myPriceText(const Money& price, const std::optional<ChargeRange>& mine,
                    const std::optional<ChargeRange>& charge, bool perPost, bool& loses) {
    loses = false;
    const auto least = mine && charge ? mine->least.minus(charge->least) : MoneyError::Overflow;
    const auto most = mine && charge ? mine->most.minus(charge->most) : MoneyError::Overflow;
    if (!least || !most)
        return QCoreApplication::translate("OrderTicket", "My price per 1,000: %1").arg(price.toText(QLocale()));
    ChargeRange margin{least.value(), most.value()};
    loses = margin.most.amount.isNegative();
    const QString asked = chargeText(*mine, perPost);
    if (!loses)
        return QCoreApplication::translate("OrderTicket", "My price: %1 · You earn %2")
            .arg(asked, chargeText(margin, perPost));
    for (Money* end : {&margin.least, &margin.most})
        end->amount = end->amount.negated();
    return QCoreApplication::translate("OrderTicket", "My price: %1 · You lose %2")
        .arg(asked, chargeText(margin, perPost));
}

QString questionText(const TicketQuestion& question) {
    return question.kind == TicketQuestion::Kind::Running ? runningText(question.running) : priceText(question);
}

QString acceptText(const TicketQuestion& question) {
    if (question.kind == TicketQuestion::Kind::Running)
        return QCoreApplication::translate("OrderTicket", "Place another one anyway");
    return QCoreApplication::translate("OrderTicket", "Place at the new price");
}

QString outcomeText(const TicketOutcome& outcome, const std::optional<RunningLinks::Running>& running) {
    using Kind = TicketOutcome::Kind;
    switch (outcome.kind) {
    case Kind::Placed:
        return placedText(outcome);
    case Kind::Rejected:
        return rejectedText(outcome, running);
    case Kind::NotSent:
        return QCoreApplication::translate("OrderTicket", "The order was not sent; you can place it again. %1")
            .arg(outcome.text);
    case Kind::Unconfirmed:
        return QCoreApplication::translate("OrderTicket",
                                           "This order may have been placed. It will not be sent again by itself. Look "
                                           "at Orders › Unconfirmed.");
    case Kind::NotRecorded:
        return QCoreApplication::translate("OrderTicket",
                                           "The order could not be written down, so nothing was sent. %1")
            .arg(outcome.text);
    case Kind::IdNotRecorded:
        break;
    }
    return QCoreApplication::translate("OrderTicket",
                                       "The provider took the order as %1, but that could not be written down yet. "
                                       "Keep the number.")
        .arg(outcome.text);
}
