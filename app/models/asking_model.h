// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/asking_words.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

/// The answers of one asking, an order a row, in the order they came. Role::Facet: 1 taken, 2 refused, 3 perhaps taken,
/// 4 not asked or not sent.
class AskingModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AskingModel)

public:
    enum Column : int { OrderId, Service, Answer, Account, ColumnCount };
    enum Facet : int { All = 0, Taken, Refused, NotKnown, NotAsked };

    explicit AskingModel(Ask ask, QObject* parent = nullptr);

    void append(const AskedOrders& orders);
    /// Ids and names, for the column Account.
    void setAccountNames(const QHash<QString, QString>& names) { m_accountNames = names; }
    [[nodiscard]] Ask ask() const { return m_ask; }
    [[nodiscard]] const AskedCounts& counts() const { return m_counts; }
    [[nodiscard]] int count(Facet facet) const;
    [[nodiscard]] const AskedOrders& orders() const { return m_orders; }
    [[nodiscard]] bool hasSeveralAccounts() const { return m_accounts.size() > 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AskedOrder& order, Column column) const;

    Ask m_ask;
    AskedOrders m_orders;
    AskedCounts m_counts;
    QSet<QString> m_services; ///< each text once, however many orders have it
    QSet<QString> m_accounts;
    QHash<QString, QString> m_accountNames;
};
