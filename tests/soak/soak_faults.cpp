// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_faults.h"

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QStringList asking{u"services"_s, u"status"_s, u"refill_status"_s, u"balance"_s};
const QStringList doing{u"add"_s, u"refill"_s, u"cancel"_s};

bool saysNo(PracticeFault::Kind kind) {
    using Kind = PracticeFault::Kind;
    return kind == Kind::TooMany || kind == Kind::Error || kind == Kind::ErrorWith400;
}

} // namespace

QList<PracticeFault> SoakFaults::all() {
    QList<PracticeFault> faults;
    const QStringList names = practiceFaultNames();
    for (const QString& name : names) {
        PracticeFault fault;
        fault.kind = parsePracticeFaults(name).value().constFirst().kind;
        fault.times = 1;
        for (const auto moment : {PracticeFault::Moment::Before, PracticeFault::Moment::After}) {
            fault.moment = moment;
            const bool lies = saysNo(fault.kind) && moment == PracticeFault::Moment::After;
            fault.actions = lies ? asking : asking + doing;
            faults.append(fault);
        }
    }
    return faults;
}

PracticeFault SoakFaults::next(bool ofAnOrder) {
    if (m_deck.isEmpty()) {
        m_deck = all();
        for (qsizetype left = m_deck.size(); left > 1; --left) {
            const quint64 drawn = SoakDice::fixed(m_seed, 99, m_drawn + left);
            m_deck.swapItemsAt(left - 1, static_cast<qsizetype>(drawn % static_cast<quint64>(left)));
        }
    }
    PracticeFault fault = m_deck.takeLast();
    const bool odd = SoakDice::fixed(m_seed, 98, ++m_drawn) % 2 == 1;
    if (ofAnOrder) {
        fault.actions = QStringList{u"add"_s};
        if (saysNo(fault.kind))
            fault.moment = PracticeFault::Moment::Before;
    }
    // Of life: before the desk's patience is at its end, and long after, when it has given up.
    if (fault.kind == PracticeFault::Kind::Late)
        fault.wait = odd ? 5ms : 60ms;
    if (fault.kind == PracticeFault::Kind::TooMany)
        fault.wait = odd ? 30s : 0s;
    return fault;
}
