// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/outcome_keeper.h"

#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace {

QFuture<Stored<Done>> writeInto(Ledger& ledger, const OrderOutcome& outcome) {
    return outcome.placement == Placement::Placed ? ledger.recordPlaced(outcome.key, outcome.text)
                                                  : ledger.recordOutcome(outcome.key, outcome.placement, outcome.text);
}

} // namespace

OutcomeKeeper::OutcomeKeeper(Ledger& ledger, AccountName accountName, QObject* parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_accountName(std::move(accountName))
    , m_file(ledger.filePath()) {
    m_disk.setMaxThreadCount(1);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &OutcomeKeeper::tryNow);
}

OutcomeKeeper::~OutcomeKeeper() {
    for (const OrderOutcome& outcome : std::as_const(m_unwritten))
        writeInto(m_ledger, outcome);
}

void OutcomeKeeper::setDelays(std::chrono::milliseconds first, std::chrono::milliseconds most) {
    m_first = first;
    m_most = most;
    m_delay = first;
}

void OutcomeKeeper::record(const OrderOutcome& outcome) {
    write(outcome);
}

void OutcomeKeeper::tryNow() {
    if (m_unwritten.isEmpty() || m_trying != 0)
        return;
    m_again.stop();
    m_trying = m_unwritten.constFirst().key;
    write(OrderOutcome(m_unwritten.constFirst()));
}

void OutcomeKeeper::write(const OrderOutcome& outcome) {
    whenDone(writeInto(m_ledger, outcome), this, [this, outcome](const Stored<Done>& done) {
        const bool refused = !done && done.error().kind == LedgerError::Kind::Refused;
        if (!done && !refused)
            onFailed(outcome, done.error());
        else if (refused && outcome.placement == Placement::Placed)
            settle(outcome, done.error());
        else
            end(outcome); // or written meanwhile by a person's decision
    });
}

void OutcomeKeeper::onFailed(const OrderOutcome& outcome, const LedgerError& error) {
    if (m_trying == outcome.key)
        m_trying = 0;
    const auto known = std::find_if(m_unwritten.begin(), m_unwritten.end(),
                                    [&](const OrderOutcome& other) { return other.key == outcome.key; });
    const bool isNew = known == m_unwritten.end();
    if (isNew)
        m_unwritten.append(outcome);
    else
        *known = outcome;
    if (isNew) {
        saveFile();
        if (m_unwritten.size() == 1)
            Q_EMIT blockedChanged(true);
        Q_EMIT delayed(outcome, error);
    }
    if (m_trying == 0 && !m_again.isActive()) {
        m_again.start(m_delay);
        m_delay = std::min(2 * m_delay, m_most);
    }
    Q_EMIT changed(error);
}

void OutcomeKeeper::end(const OrderOutcome& outcome) {
    if (m_trying == outcome.key)
        m_trying = 0;
    const bool wasBlocked = isBlocked();
    const auto isIt = [&](const auto& other) { return other.key == outcome.key; };
    if (m_unwritten.removeIf(isIt) + m_reading.removeIf(isIt) > 0)
        saveFile();
    Q_EMIT ended(outcome);
    if (!wasBlocked)
        return;
    // The ledger can be written again.
    m_delay = m_first;
    if (isBlocked()) {
        tryNow();
    } else {
        m_again.stop();
        Q_EMIT blockedChanged(false);
    }
    Q_EMIT changed({});
}

void OutcomeKeeper::saveFile() {
    QList<UnwrittenOrder> orders = m_strays + m_reading;
    for (const OrderOutcome& outcome : std::as_const(m_unwritten)) {
        const bool isRead = std::any_of(m_reading.cbegin(), m_reading.cend(),
                                        [&](const UnwrittenOrder& order) { return order.key == outcome.key; });
        if (outcome.placement == Placement::Placed && !isRead)
            orders.append(lineOf(outcome));
    }
    m_disk.start([file = m_file, orders] {
        if (!file.save(orders))
            qWarning("%s cannot be written.", qUtf8Printable(file.filePath()));
    });
}

UnwrittenOrder OutcomeKeeper::lineOf(const OrderOutcome& outcome) const {
    return {outcome.key,  outcome.accountId, m_accountName ? m_accountName(outcome.accountId) : QString(),
            outcome.text, outcome.link,      QDateTime::currentMSecsSinceEpoch()};
}
