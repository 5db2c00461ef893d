// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/balance_book.h"

#include <QAbstractTableModel>

class AccountStandings;
class Settings;

/// Every account, one row each: what it has, spends, and how long that lasts. Role::Key: the account's id.
class AccountOverviewModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountOverviewModel)

public:
    enum Column : int { Account, Balance, Currency, Spent, DaysLeft, ColumnCount };

    /// Both must outlive it; the standings know the accounts of the settings.
    AccountOverviewModel(Settings& settings, AccountStandings& standings, QObject* parent = nullptr);

    /// What all accounts have together, one sum a currency.
    [[nodiscard]] QList<Money> balances() const;
    /// What they spent in 30 days, the same way.
    [[nodiscard]] QList<Money> spent() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row final {
        QString id;
        QString name;
        std::optional<AccountStanding> standing;
    };
    void load();
    void arrange();
    [[nodiscard]] QVariant shown(const Row& row, int column) const;
    [[nodiscard]] QVariant raw(const Row& row, int column) const;

    Settings& m_settings;
    AccountStandings& m_standings;
    QList<Row> m_rows;
    int m_column = Account;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

/// "$1.20 · €3.00"; sums of different currencies stay apart.
[[nodiscard]] QString sumsText(const QList<Money>& sums, const QLocale& locale);
