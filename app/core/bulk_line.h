// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog.h"
#include "core/order_draft.h"

#include <QString>

#include <optional>

/// One line of a bulk list as a person wrote it. Untrusted text.
struct BulkRow final {
    int line = 0;                          ///< in the file or the pasted text, from 1, a header counted
    QString service;                       ///< the service's id
    QMap<Field, QString> values;           ///< typed text; items of a list one a line
    QList<QPair<QString, QString>> others; ///< columns with names that no field has: parameters of unknown types
    QString unreadable;                    ///< why the line is no row, in words; empty when it is one
    friend bool operator==(const BulkRow&, const BulkRow&) = default;
};

/// A line that was checked against the catalog: an order that can be placed, or words for people why not.
struct BulkLine final {
    BulkRow row;
    QString serviceName;               ///< empty where the catalog has no such service
    QString serviceType;               ///< the provider's word
    qint64 units = 0;                  ///< as far as they can be told, also of a faulty line
    std::optional<ChargeRange> charge; ///< the same
    std::optional<CheckedOrder> order; ///< nothing where it cannot be placed
    QString problem;                   ///< why not, in words; empty where order is there
};

/// Checks one line. currency: of the catalog's rates.
[[nodiscard]] BulkLine checkBulkRow(const BulkRow& row, const Catalog& catalog, const QString& currency);
