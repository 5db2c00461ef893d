// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practice_desk.h"

#include "practice/practice_replies.h"
#include "practice/practice_state.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

PracticeDesk::PracticeDesk(PracticeOptions options)
    : m_options(std::move(options))
    , m_clock(m_options.speed) {}

PracticeDesk::Lock PracticeDesk::ready() {
    Lock lock(m_mutex);
    if (!m_dispatcher)
        make();
    const qint64 now = m_clock.now();
    m_account->settle(now);
    m_catalogChanged = m_catalog->bringTo(now) || m_catalogChanged;
    return lock;
}

void PracticeDesk::make() {
    m_catalog.emplace(m_options.services, m_options.seed);
    m_account = std::make_unique<PracticeAccount>(*m_catalog, m_options.seed, restored());
    m_dispatcher = std::make_unique<PracticeDispatcher>(*m_account, PracticeReplies::services(m_catalog->services()));
}

PracticeBooks PracticeDesk::opened() const {
    PracticeBooks books;
    books.balance.amount = m_options.balance.value_or(books.balance.amount);
    return books;
}

PracticeBooks PracticeDesk::restored() {
    QFile file(m_options.stateFile);
    if (m_options.stateFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return opened();
    auto state = practiceStateFromJson(file.readAll());
    file.close();
    if (!state) {
        const QString aside = m_options.stateFile + u".unreadable"_s;
        QFile::remove(aside);
        QFile::rename(m_options.stateFile, aside);
        qWarning("The state of the practice provider cannot be read; it is kept as %s.", qPrintable(aside));
        return opened();
    }
    m_clock.resume(state->clock, std::max<qint64>(0, QDateTime::currentMSecsSinceEpoch() - state->savedAt));
    return std::move(state->books);
}

void PracticeDesk::open() {
    const Lock lock = ready();
}

QByteArray PracticeDesk::reply(const QByteArray& body) {
    const Lock lock = ready();
    // Made only for those who ask for it: it is large.
    if (m_catalogChanged && PracticeDispatcher::actionOf(body) == u"services"_s) {
        m_dispatcher->setServices(PracticeReplies::services(m_catalog->services()));
        m_catalogChanged = false;
    }
    return m_dispatcher->reply(body);
}

bool PracticeDesk::takeChanged() {
    const Lock lock = ready();
    return m_dispatcher->takeChanged();
}

QByteArray PracticeDesk::state() {
    PracticeState state;
    {
        const Lock lock = ready();
        state.books = m_account->books();
        state.clock = m_clock.now();
        state.savedAt = QDateTime::currentMSecsSinceEpoch();
    }
    return practiceStateToJson(state);
}

void PracticeDesk::advance(std::chrono::milliseconds by) {
    const Lock lock = ready();
    m_clock.advance(by);
}

void PracticeDesk::count(const QString& action) {
    const Lock lock(m_mutex);
    ++m_counts[action];
}

int PracticeDesk::requestCount(const QString& action) {
    const Lock lock(m_mutex);
    return m_counts.value(action);
}

QList<PracticeOrderView> PracticeDesk::orders(qint64 above) {
    const Lock lock = ready();
    QList<PracticeOrderView> views;
    const auto& orders = m_account->books().orders;
    const auto first = std::clamp<qint64>(above + 1 - PracticeBooks::firstOrderId, 0, qint64(orders.size()));
    for (auto at = static_cast<std::size_t>(first); at < orders.size(); ++at) {
        const PracticeOrder& order = orders[at];
        if (order.parent != 0)
            continue;
        const PracticeStatusView view = m_account->view(order);
        views.append({QString::number(order.id), QString::number(order.service), practiceStatusWord(view.status),
                      Money{view.charge, m_account->balance().currency}, order.quantity, view.remains, order.link});
    }
    return views;
}

QList<PracticeRefillView> PracticeDesk::refills() {
    const Lock lock = ready();
    const qint64 now = m_clock.now();
    QList<PracticeRefillView> views;
    for (const PracticeRefill& refill : m_account->books().refills)
        views.append(
            {QString::number(refill.id), QString::number(refill.order), practiceRefillWord(refill.status(now))});
    return views;
}

Money PracticeDesk::balance() {
    const Lock lock = ready();
    return m_account->balance();
}
