// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_ranking_model.h"

#include "core/catalog_filter.h"
#include "models/roles.h"
#include "models/service_ranking_cells.h"
#include "store/service_upkeep.h"
#include "store/when_done.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 day = 86'400'000;

} // namespace

ServiceRankingModel::ServiceRankingModel(Ledger& ledger, QObject* parent)
    : QAbstractTableModel(parent)
    , m_book(ledger) {
    connect(&m_book.upkeep(), &ServiceUpkeep::changed, this, &ServiceRankingModel::follow);
    connect(&m_book.upkeep(), &ServiceUpkeep::fed, this, &ServiceRankingModel::refresh);
}

ServiceRankingModel::~ServiceRankingModel() = default;

QString ServiceRankingModel::keyOf(const QString& accountId, const QString& serviceId) {
    return accountId + u'\n' + serviceId;
}

void ServiceRankingModel::setAccounts(const Accounts& accounts) {
    if (accounts == m_accounts)
        return;
    m_accounts = accounts;
    beginResetModel();
    m_all.clear();
    m_places.clear();
    m_rows.clear();
    endResetModel();
    refresh();
}

void ServiceRankingModel::setDays(int days) {
    if (days == m_days)
        return;
    m_days = days;
    refresh();
}

void ServiceRankingModel::setLeast(int orders) {
    if (orders == m_least)
        return;
    m_least = orders;
    arrange();
    if (rowCount() > 0) // what is muted
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ServiceRankingModel::setText(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    arrange();
}

void ServiceRankingModel::setActive(bool active) {
    m_active = active;
    if (m_active && m_behind)
        refresh();
}

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

QList<qsizetype> ServiceRankingModel::arranged() const {
    const QList<QByteArray> words = foldedText(m_text).simplified().split(' ');
    QList<qsizetype> rows;
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        const ServiceStanding& standing = m_all.at(at).standing;
        const QByteArray text = foldedText(standing.serviceName);
        if (standing.serviceId == m_text.trimmed() ||
            std::all_of(words.begin(), words.end(), [&](const QByteArray& word) { return text.contains(word); }))
            rows.append(at);
    }
    const auto column = static_cast<Column>(m_sortColumn);
    std::stable_sort(rows.begin(), rows.end(), [&](qsizetype a, qsizetype b) {
        return ranksBefore(m_all.at(a), m_all.at(b), column, m_order == Qt::DescendingOrder, m_least);
    });
    return rows;
}

void ServiceRankingModel::arrange() {
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<qsizetype> places;
    for (const QModelIndex& index : before)
        places.append(m_rows.at(index.row()));
    m_rows = arranged();
    QModelIndexList after;
    for (qsizetype at = 0; at < before.size(); ++at) {
        const qsizetype row = m_rows.indexOf(places.at(at));
        after.append(row < 0 ? QModelIndex() : index(static_cast<int>(row), before.at(at).column()));
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged();
    Q_EMIT changed();
}

void ServiceRankingModel::sort(int column, Qt::SortOrder order) {
    m_sortColumn = column < 0 ? static_cast<int>(Completed) : column;
    m_order = column < 0 ? Qt::DescendingOrder : order;
    arrange();
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

int ServiceRankingModel::rowOf(const QString& accountId, const QString& serviceId) const {
    return static_cast<int>(m_rows.indexOf(m_places.value(keyOf(accountId, serviceId), -1)));
}

int ServiceRankingModel::unranked() const {
    return static_cast<int>(std::count_if(m_rows.cbegin(), m_rows.cend(), [this](qsizetype at) {
        return m_all.at(at).standing.figures.ended() < m_least;
    }));
}

int ServiceRankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServiceRankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ServiceRankingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Role::Key)
        return keyOf(rowAt(index.row()).accountId, rowAt(index.row()).standing.serviceId);
    return rankingCell(rowAt(index.row()), static_cast<Column>(index.column()), role, m_least);
}

QVariant ServiceRankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    return rankingHeader(static_cast<Column>(section), role);
}
