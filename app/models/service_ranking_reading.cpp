// SPDX-License-Identifier: GPL-3.0-or-later
// What the ranking reads from the ledger, and what it makes of it.
#include "models/service_ranking_model.h"

#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 day = 86'400'000;

} // namespace

void ServiceRankingModel::refresh() {
    ++m_number;
    m_behind = !m_active;
    m_reading = m_active && !m_accounts.isEmpty();
    m_incoming.clear();
    m_touched.clear();
    if (m_reading) {
        readProgress();
        readPiece(m_number, 0, {});
    }
    Q_EMIT changed();
}

void ServiceRankingModel::readProgress() {
    whenDone(m_book.progress(), this, [this](const Stored<int>& progress) {
        if (progress && m_progress != progress.value()) {
            m_progress = progress.value();
            Q_EMIT changed();
        }
    });
}

void ServiceRankingModel::readPiece(quint64 number, qsizetype account, const QString& after) {
    const auto [id, name] = m_accounts.at(account);
    const Timestamp since = m_days == 0 ? 0 : QDateTime::currentMSecsSinceEpoch() - m_days * day;
    whenDone(
        m_book.piece(id, since, after), this,
        [this, number, account, accountId = id, accountName = name](const Stored<ServiceFiguresBook::Piece>& piece) {
            if (number != m_number)
                return;
            if (!piece) {
                m_reading = false;
                Q_EMIT readFailed(piece.error().text);
                Q_EMIT changed();
                return;
            }
            for (const ServiceStanding& standing : piece.value().services)
                m_incoming.append({accountId, accountName, standing});
            if (piece.value().more)
                readPiece(number, account, piece.value().next);
            else if (account + 1 < m_accounts.size())
                readPiece(number, account + 1, {});
            else
                adopt();
        });
}

// All at once, so that rows do not crawl in one by one.
void ServiceRankingModel::adopt() {
    m_reading = false;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QStringList keys;
    for (const QModelIndex& index : before)
        keys.append(keyOf(rowAt(index.row()).accountId, rowAt(index.row()).standing.serviceId));
    m_all = std::exchange(m_incoming, {});
    m_places.clear();
    for (qsizetype at = 0; at < m_all.size(); ++at)
        m_places.insert(keyOf(m_all.at(at).accountId, m_all.at(at).standing.serviceId), at);
    m_rows = arranged();
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const qsizetype row = m_rows.indexOf(m_places.value(keys.at(at), -1));
        after.append(row < 0 ? QModelIndex() : index(static_cast<int>(row), before.at(at).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT changed();
    readTouched();
}

void ServiceRankingModel::follow(const QList<std::pair<QString, QString>>& services) {
    if (!m_active) {
        m_behind = true;
        return;
    }
    // Orders of the last days alone are not kept as sums: they are read anew when they are asked for again.
    if (m_days != 0)
        return;
    for (const auto& [account, service] : services) {
        if (!m_touched[account].contains(service))
            m_touched[account].append(service);
    }
    if (!m_reading)
        readTouched();
}

void ServiceRankingModel::readTouched() {
    if (m_readingTouched || m_touched.isEmpty())
        return;
    const QString account = m_touched.cbegin().key();
    const QStringList services = m_touched.take(account);
    const auto known =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(), [&](const auto& one) { return one.first == account; });
    if (known == m_accounts.cend())
        return readTouched();
    m_readingTouched = true;
    whenDone(m_book.of(account, services), this,
             [this, account, name = known->second, number = m_number](const Stored<QList<ServiceStanding>>& read) {
                 m_readingTouched = false;
                 if (read && number == m_number && !m_reading) {
                     for (const ServiceStanding& standing : read.value())
                         take({account, name, standing});
                     Q_EMIT changed();
                 }
                 if (!m_reading)
                     readTouched();
             });
}

// In its place; a service that is new comes last until the rows are sorted again.
void ServiceRankingModel::take(const Row& row) {
    const QString key = keyOf(row.accountId, row.standing.serviceId);
    const qsizetype place = m_places.value(key, -1);
    if (place >= 0) {
        if (m_all.at(place).standing == row.standing)
            return;
        m_all[place] = row;
        if (const auto shown = static_cast<int>(m_rows.indexOf(place)); shown >= 0)
            Q_EMIT dataChanged(index(shown, 0), index(shown, ColumnCount - 1));
        return;
    }
    m_places.insert(key, m_all.size());
    m_all.append(row);
    if (!m_text.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(m_all.size() - 1);
    endInsertRows();
}
