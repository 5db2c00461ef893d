// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/service_figures_keeper.h"

#include "store/service_upkeep.h"
#include "store/when_done.h"

#include <utility>

ServiceFiguresKeeper::ServiceFiguresKeeper(Ledger& ledger, QString accountId, QObject* parent)
    : QObject(parent)
    , m_book(ledger)
    , m_accountId(std::move(accountId)) {
    connect(&m_book.upkeep(), &ServiceUpkeep::changed, this, &ServiceFiguresKeeper::follow);
}

void ServiceFiguresKeeper::want(const QString& serviceId) {
    if (serviceId.isEmpty() || m_asked.contains(serviceId))
        return;
    m_asked.insert(serviceId);
    m_due.insert(serviceId);
    read();
}

void ServiceFiguresKeeper::wantAll() {
    if (std::exchange(m_wantsAll, true))
        return;
    readAll({}, {});
}

const ServiceFigures* ServiceFiguresKeeper::figures(const QString& serviceId) const {
    const auto found = m_figures.constFind(serviceId);
    return found == m_figures.constEnd() ? nullptr : &*found;
}

void ServiceFiguresKeeper::follow(const QList<std::pair<QString, QString>>& services) {
    for (const auto& [account, service] : services) {
        if (account == m_accountId && (m_wantsAll || m_asked.contains(service)))
            m_due.insert(service);
    }
    read();
}

void ServiceFiguresKeeper::read() {
    if (m_reading || m_due.isEmpty())
        return;
    m_reading = true;
    const QSet<QString> due = std::exchange(m_due, {});
    whenDone(m_book.of(m_accountId, due.values()), this, [this](const Stored<QList<ServiceStanding>>& read) {
        m_reading = false;
        QStringList differ;
        // Without it nothing is said of what services did.
        for (const ServiceStanding& standing : read ? read.value() : QList<ServiceStanding>()) {
            const auto known = m_figures.constFind(standing.serviceId);
            if (known != m_figures.constEnd() && *known == standing.figures)
                continue;
            m_figures.insert(standing.serviceId, standing.figures);
            differ.append(standing.serviceId);
        }
        if (!differ.isEmpty())
            Q_EMIT changed(differ);
        this->read();
    });
}

void ServiceFiguresKeeper::readAll(const QString& after, const QStringList& read) {
    whenDone(m_book.piece(m_accountId, 0, after), this, [this, read](const Stored<ServiceFiguresBook::Piece>& piece) {
        QStringList known = read;
        for (const ServiceStanding& standing : piece ? piece.value().services : QList<ServiceStanding>()) {
            // What was read by itself in the meantime is as new and tells more.
            if (m_figures.contains(standing.serviceId))
                continue;
            m_figures.insert(standing.serviceId, standing.figures);
            known.append(standing.serviceId);
        }
        if (piece && piece.value().more)
            return readAll(piece.value().next, known);
        m_complete = piece.ok();
        Q_EMIT changed(known);
    });
}
