// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/service_figures.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>

/// The services that were ordered and how they did, ranked: of some accounts, for orders placed in the last days or
/// all. Services of fewer ended orders than `least` stand below all others whatever the table is sorted by: nothing
/// gets to the top by luck. Figures follow the ledger; rows stay where they are until they are sorted or looked for
/// again.
class ServiceRankingModel final : public QAbstractTableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceRankingModel)

public:
    enum Column : int {
        Service,
        Id,
        Account,
        Orders,
        FinishesIn,
        Slowest,
        StartsIn,
        Completed,
        Partial,
        Canceled,
        ShortDelivery,
        Refills,
        Spent,
        LastOrder,
        ColumnCount
    };
    struct Row final {
        QString accountId;
        QString accountName;
        ServiceStanding standing;
    };
    using Accounts = QList<QPair<QString, QString>>; ///< ids and names

    /// ledger must outlive this object. Nothing is read before setAccounts().
    explicit ServiceRankingModel(Ledger& ledger, QObject* parent = nullptr);
    ~ServiceRankingModel() override;

    void setAccounts(const Accounts& accounts);
    /// Of orders placed in the last days only; 0: all.
    void setDays(int days);
    [[nodiscard]] int days() const { return m_days; }
    /// Fewer ended orders do not rank.
    void setLeast(int orders);
    [[nodiscard]] int least() const { return m_least; }
    /// Words that all stand in the service's name or are its id.
    void setText(const QString& text);
    /// Whether changes are followed; hidden, it is behind and reads anew when it is shown.
    void setActive(bool active);
    void refresh();

    [[nodiscard]] const Row& rowAt(int row) const { return m_all.at(m_rows.at(row)); }
    [[nodiscard]] int rowOf(const QString& accountId, const QString& serviceId) const; ///< -1 when not shown
    [[nodiscard]] qsizetype allRows() const { return m_all.size(); }
    /// Rows shown that have fewer ended orders than `least`.
    [[nodiscard]] int unranked() const;
    [[nodiscard]] bool isReading() const { return m_reading; }
    /// Thousandths of old orders that are looked through; 1000: all.
    [[nodiscard]] int progress() const { return m_progress; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// Rows, what is being read, progress.
    void changed();
    void readFailed(const QString& text);

private:
    void readPiece(quint64 number, qsizetype account, const QString& after);
    void adopt();
    void arrange();
    [[nodiscard]] QList<qsizetype> arranged() const;
    void follow(const QList<std::pair<QString, QString>>& services);
    void readTouched();
    void take(const Row& row);
    void readProgress();
    [[nodiscard]] static QString keyOf(const QString& accountId, const QString& serviceId);

    ServiceFiguresBook m_book;
    Accounts m_accounts;
    QList<Row> m_all;
    QHash<QString, qsizetype> m_places;    ///< in m_all
    QList<Row> m_incoming;                 ///< while all are being read
    QList<qsizetype> m_rows;               ///< shown, of m_all
    QHash<QString, QStringList> m_touched; ///< service ids by account, to be read again
    QString m_text;
    int m_days = 0;
    int m_least = ServiceFigures::few;
    int m_sortColumn = Completed;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    quint64 m_number = 0; ///< of the newest reading of all: what comes of an older one is dropped
    bool m_reading = false;
    bool m_active = false;
    bool m_behind = true;
    bool m_readingTouched = false;
    int m_progress = 1000;
};
