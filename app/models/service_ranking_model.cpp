// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/service_ranking_model.h"

#include "core/catalog_filter.h"
#include "models/roles.h"
#include "models/service_ranking_cells.h"
#include "store/service_upkeep.h"

#include <algorithm>

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
