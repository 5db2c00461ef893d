// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/order_file.h"

#include <QByteArray>

#include <functional>
#include <memory>

/// A file of orders as it was read: its lines stay in the text, and are read again when they are needed, so that a
/// million of them take no more room than the file. Pure values; for any thread.
struct OrderFileContent final {
    /// A line that can be read.
    struct Row {
        qsizetype start = 0; ///< in the text
        Timestamp recordedAt = 0;
        int line = 0;    ///< of the file, from 1
        int account = 0; ///< index of `accounts`
    };
    struct Account {
        QString id; ///< as the file has it
        QString name;
        int rows = 0;
    };
    struct Fault {
        int line = 0;
        QString reason;
    };
    static constexpr qsizetype mostFaults = 200;

    QString problem; ///< why nothing of the file can be read, a sentence; the rest is empty then
    QByteArray text; ///< UTF-8
    char separator = ',';
    OrderFileReader reader;
    QList<Row> rows; ///< in the order of the file
    QList<Account> accounts;
    QList<Fault> faults; ///< the first of them
    int faultCount = 0;

    /// The orders of these lines.
    [[nodiscard]] QList<Order> orders(const QList<Row>& wanted) const;
};

/// goesOn(): asked now and then; false ends the reading, with what was read until then.
[[nodiscard]] OrderFileContent readOrderFile(const QByteArray& bytes, const std::function<bool()>& goesOn);
/// The same of a file; what the system says where it cannot be opened.
[[nodiscard]] OrderFileContent openOrderFile(const QString& path, const std::function<bool()>& goesOn);
