// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/salvage_reader.h"
#include "store/salvage_source.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

/// Tables whose rows go with an order and of which an older version may have none.
[[nodiscard]] inline const QStringList& orderRemarkTables() {
    static const QStringList tables{QStringLiteral("order_notes"), QStringLiteral("order_tags"),
                                    QStringLiteral("order_children"), QStringLiteral("order_series")};
    return tables;
}

/// The rows of a damaged ledger on their way into a new one, table by table. Rows that break the schema's types and
/// constraints are counted, not taken.
class SalvageTables final {
    Q_DISABLE_COPY_MOVE(SalvageTables)

public:
    SalvageTables(SalvageSource& source, Database& target);

    /// A table whose key counts up; the number of rows taken. last: the greatest key there may be.
    [[nodiscard]] Stored<qint64> copy(const QString& table, const QString& key, qint64 last, bool keyIsUnique = true);
    /// The lines of all lists that any row speaks of.
    [[nodiscard]] Stored<qint64> copyLines();

    /// The greatest key, as far as the source can tell, and some more where it cannot.
    [[nodiscard]] qint64 lastKey(const QString& table, const QString& key);
    /// The greatest key of an order, of all that speaks of orders.
    [[nodiscard]] qint64 lastOrder();
    /// What the source's indexes still know of the orders in `wanted`: their account, and the provider's id.
    struct Trace {
        qint64 account = 0;
        QString orderId;
    };
    void readTraces(const QSet<qint64>& wanted, QHash<qint64, Trace>& traces);

    [[nodiscard]] qint64 contradictory() const { return m_contradictory; }
    [[nodiscard]] qint64 unreadable(const QString& table) const { return m_unreadable.value(table); }

private:
    /// What a column's values must be besides their type.
    enum class Sense : quint8 { Any, Key, Time, Amount, Parameters, Placement, Status };
    struct Column {
        QString name;
        QString type;
        bool mayBeNull = true;
        Sense sense = Sense::Any;
    };
    [[nodiscard]] Stored<QList<Column>> columnsFor(const QString& table);
    [[nodiscard]] Stored<qint64> copyLines(qint64 list);
    [[nodiscard]] QSet<qint64> lists();
    [[nodiscard]] Stored<qint64> copySpan(const QString& table, SalvageSpan span);
    static Sense senseOf(const QString& table, const QString& column);
    static bool fits(const Column& column, const QVariant& value);

    SalvageSource& m_source;
    Database& m_target;
    SalvageReader m_reader;
    qint64 m_contradictory = 0;
    QMap<QString, qint64> m_unreadable;
};
