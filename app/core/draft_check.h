// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order_draft.h"

#include <QSet>

/// One check of an order's typed values against the table of service types and the service's bounds: the report for
/// people, and the values as they are sent. Only OrderDraft makes one.
class DraftCheck final {
public:
    using Rows = QList<QPair<QString, QString>>;

    DraftCheck(const Service& service, const Money& rate, const QMap<Field, QString>& values, const Rows& freeRows);

    [[nodiscard]] const DraftReport& report() const { return m_report; }
    /// Complete only when the report is.
    [[nodiscard]] OrderParameters parameters() const;
    /// The link, or the username where the type has no link.
    [[nodiscard]] QString link() const;

private:
    void checkField(const FieldUse& use, const QString& typed);
    void checkNumber(Field field, const QString& typed);
    void checkChoice(const FieldTrait& trait, const QString& typed);
    void checkDay(Field field, const QString& typed);
    void checkList(Field field, const QString& typed);
    void checkBounds(Field field, qint64 number);
    void checkTogether();
    void checkDripFeed();
    void checkTraffic();
    void checkFreeRows(const Rows& rows);
    void charge();
    void chargeUnits(Field field, std::optional<qint64> units);
    [[nodiscard]] std::optional<qint64> number(Field field) const;

    const Service& m_service;
    const ServiceType& m_type;
    Money m_rate;
    DraftReport m_report;
    QMap<Field, QString> m_sent; ///< canonical values of the fields that hold something usable
    QMap<Field, qint64> m_numbers;
    OrderParameters m_freeParameters;
};
