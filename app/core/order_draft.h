// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money.h"
#include "core/service.h"
#include "core/service_type.h"

#include <QList>
#include <QMap>
#include <QPair>

/// The parameters of one `add` besides key and action, in the order they are sent: {"service","101"}, {"link",…} …
using OrderParameters = QList<QPair<QString, QString>>;

/// What an order will cost: a single sum, or from `least` to `most` (subscriptions, a post).
struct ChargeRange final {
    Money least;
    Money most;
    friend bool operator==(const ChargeRange&, const ChargeRange&) = default;
};

/// A checked order, ready to be written down and sent. units: what is delivered and charged; 0 for packages without a
/// quantity and for subscriptions.
struct CheckedOrder final {
    Service service;
    Money rate;
    OrderParameters parameters;
    QString link; ///< the link, or the username where the type has no link
    qint64 units = 0;
    ChargeRange charge;
};

/// What is known of a draft while it is typed. problems: a sentence for people per field, only for fields that hold
/// something wrong; missing: required fields still empty. units and charge as far as they can be told.
struct DraftReport final {
    QMap<Field, QString> problems;
    QList<Field> missing;
    QString freeRowProblem;
    qint64 units = 0;
    std::optional<ChargeRange> charge;
    [[nodiscard]] bool complete() const { return problems.isEmpty() && missing.isEmpty() && freeRowProblem.isEmpty(); }
};

/// An order as it is typed: text per field, exactly as the person typed it. A value; checks against the table of
/// service types and the service's min and max. Numbers are understood as people type them ("1k", "1,000").
class OrderDraft final {
public:
    OrderDraft() = default;
    OrderDraft(Service service, QString currency);

    [[nodiscard]] const Service& service() const { return m_service; }
    [[nodiscard]] Money rate() const { return {m_service.rate, m_currency}; }
    void setValue(Field field, const QString& text);
    [[nodiscard]] QString value(Field field) const { return m_values.value(field); }
    void setFreeRows(const QList<QPair<QString, QString>>& rows) { m_freeRows = rows; }

    [[nodiscard]] DraftReport check() const;
    /// The checked order, or the report of what is missing or wrong.
    [[nodiscard]] Result<CheckedOrder, DraftReport> checked() const;

private:
    Service m_service;
    QString m_currency;
    QMap<Field, QString> m_values;
    QList<QPair<QString, QString>> m_freeRows;
};
