// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/evidence_text.h"

#include "core/service_type.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

using Charge = OrderMatch::Charge;
using Quantity = OrderMatch::Quantity;
using Verdict = BalanceEvidence::Verdict;

QString words(const char* text) {
    return QCoreApplication::translate("EvidenceText", text);
}

bool isPerPost(const Order& order) {
    return serviceType(order.serviceType).units == UnitRule::PerPost;
}

Verdict verdictOf(const BalanceEvidence& balance, const Order& order) {
    // A subscription is charged post by post: nothing falls when it is placed.
    return isPerPost(order) ? Verdict::Unknown : balance.verdict(order.expectedCharge);
}

QString whyUnknown(const BalanceEvidence& balance, const Order& order) {
    if (!balance.before)
        return words(QT_TRANSLATE_NOOP("EvidenceText", "No balance is known from before it was sent, so the balance "
                                                       "says nothing."));
    if (!balance.after)
        return words(QT_TRANSLATE_NOOP("EvidenceText", "No balance was told since. Check it now to compare."));
    if (isPerPost(order))
        return words(QT_TRANSLATE_NOOP("EvidenceText", "A subscription is charged post by post, so the balance says "
                                                       "nothing."));
    if (order.expectedCharge.amount.isZero())
        return words(QT_TRANSLATE_NOOP("EvidenceText", "The order costs nothing, so the balance says nothing."));
    return words(QT_TRANSLATE_NOOP("EvidenceText", "The currency changed, so the balance says nothing."));
}

QString verdictText(const BalanceEvidence& balance, const Order& order, const QLocale& locale) {
    const Verdict verdict = verdictOf(balance, order);
    if (verdict == Verdict::Unknown)
        return whyUnknown(balance, order);
    const Money rest = balance.unexplained().value_or(Money{});
    const QString fell = rest.toText(locale);
    const QString charge = order.expectedCharge.toText(locale);
    const bool alone = balance.others == 0;
    switch (verdict) {
    case Verdict::TheCharge:
        return (alone ? words(QT_TRANSLATE_NOOP("EvidenceText",
                                                "The balance fell by %1: exactly the charge of this order, so it was "
                                                "probably placed."))
                      : words(QT_TRANSLATE_NOOP(
                            "EvidenceText",
                            "The balance fell by %1 more than the other orders of "
                            "that time explain: exactly the charge of this order, so it was probably placed.")))
            .arg(fell);
    case Verdict::More:
        return (alone
                    ? words(QT_TRANSLATE_NOOP(
                          "EvidenceText",
                          "The balance fell by %1: more than the charge of this order, %2, so it was probably placed."))
                    : words(QT_TRANSLATE_NOOP(
                          "EvidenceText",
                          "The balance fell by %1 more than the other orders of that time "
                          "explain: more than the charge of this order, %2, so it was probably placed.")))
            .arg(fell, charge);
    case Verdict::Less:
        return (alone ? words(QT_TRANSLATE_NOOP("EvidenceText", "The balance fell by %1: less than the charge of this "
                                                                "order, %2."))
                      : words(QT_TRANSLATE_NOOP("EvidenceText",
                                                "The balance fell by %1 more than the other orders of that time "
                                                "explain: less than the charge of this order, %2.")))
            .arg(fell, charge);
    case Verdict::NotFallen:
        return alone ? words(QT_TRANSLATE_NOOP("EvidenceText", "The balance did not fall, so this order was probably "
                                                               "not placed."))
                     : words(QT_TRANSLATE_NOOP("EvidenceText",
                                               "The balance fell by just what the other orders of that time cost, so "
                                               "this order was probably not placed."));
    case Verdict::Risen:
        return words(QT_TRANSLATE_NOOP("EvidenceText",
                                       "The balance is %1 higher than the orders of that time explain: money came in, "
                                       "so it says little."))
            .arg(Money{rest.amount.negated(), rest.currency}.toText(locale));
    case Verdict::Unknown:
        break;
    }
    return {};
}

} // namespace

QString balanceText(const BalanceEvidence& balance, const Order& order, const QLocale& locale) {
    QStringList sentences{verdictText(balance, order, locale)};
    if (verdictOf(balance, order) != Verdict::Unknown) {
        if (balance.open > 0)
            sentences.append(QCoreApplication::translate(
                "EvidenceText", "%n other order(s) of that time may have been placed as well.", nullptr, balance.open));
        if (balance.unsure > 0)
            sentences.append(QCoreApplication::translate(
                "EvidenceText", "What %n order(s) of that time cost is not certain.", nullptr, balance.unsure));
    }
    return sentences.join(u' ');
}

Tone balanceTone(const BalanceEvidence& balance, const Order& order) {
    const Verdict verdict = verdictOf(balance, order);
    if (verdict == Verdict::TheCharge || verdict == Verdict::More)
        return Tone::Warn;
    return verdict == Verdict::NotFallen && balance.unsure == 0 ? Tone::Good : Tone::Neutral;
}

bool fellByTheCharge(const BalanceEvidence& balance, const Order& order) {
    const Verdict verdict = verdictOf(balance, order);
    return verdict == Verdict::TheCharge || verdict == Verdict::More;
}

QString matchText(const OrderMatch& match) {
    if (match.quantity == Quantity::TooMuch)
        return words(QT_TRANSLATE_NOOP("EvidenceText", "Another quantity"));
    switch (match.charge) {
    case Charge::Same:
        return words(QT_TRANSLATE_NOOP("EvidenceText", "Same charge"));
    case Charge::Differs:
        return words(QT_TRANSLATE_NOOP("EvidenceText", "Another charge"));
    case Charge::Untold:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EvidenceText", "Possible"));
}

QString matchIcon(const OrderMatch& match) {
    switch (match.verdict()) {
    case OrderMatch::Verdict::Same:
        return u"circle-check"_s;
    case OrderMatch::Verdict::Possible:
        return u"circle-question-mark"_s;
    case OrderMatch::Verdict::Unlikely:
        break;
    }
    return u"circle-x"_s;
}

Tone matchTone(const OrderMatch& match) {
    switch (match.verdict()) {
    case OrderMatch::Verdict::Same:
        return Tone::Good;
    case OrderMatch::Verdict::Possible:
        return Tone::Warn;
    case OrderMatch::Verdict::Unlikely:
        break;
    }
    return Tone::Neutral;
}

QString chargeMatchText(Charge charge) {
    switch (charge) {
    case Charge::Same:
        return words(QT_TRANSLATE_NOOP("EvidenceText", "the same"));
    case Charge::Differs:
        return words(QT_TRANSLATE_NOOP("EvidenceText", "differs"));
    case Charge::Untold:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EvidenceText", "says nothing"));
}

QString quantityMatchText(Quantity quantity) {
    switch (quantity) {
    case Quantity::Untouched:
        return words(QT_TRANSLATE_NOOP("EvidenceText", "the same"));
    case Quantity::Fits:
        return words(QT_TRANSLATE_NOOP("EvidenceText", "fits"));
    case Quantity::TooMuch:
        return words(QT_TRANSLATE_NOOP("EvidenceText", "more than was ordered"));
    case Quantity::Untold:
        break;
    }
    return words(QT_TRANSLATE_NOOP("EvidenceText", "says nothing"));
}

Tone chargeMatchTone(Charge charge) {
    if (charge == Charge::Same)
        return Tone::Good;
    return charge == Charge::Differs ? Tone::Bad : Tone::Neutral;
}

Tone quantityMatchTone(Quantity quantity) {
    if (quantity == Quantity::Untold)
        return Tone::Neutral;
    return quantity == Quantity::TooMuch ? Tone::Bad : Tone::Good;
}
