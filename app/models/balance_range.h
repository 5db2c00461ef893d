// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QDate>

struct BalanceSpan;
class QLocale;

/// A span of time that a person chose.
struct BalanceRange final {
    enum class Kind : quint8 { Day, Week, Month, Quarter, ThisMonth, All, Dates };
    Kind kind = Kind::Month;
    QDate first; ///< of Dates, both days included
    QDate last;
    friend bool operator==(const BalanceRange&, const BalanceRange&) = default;

    /// By the local clock; nothing after now.
    [[nodiscard]] BalanceSpan span(const QString& accountId, Timestamp now) const;
    /// "24 hours", "30 days", "this month", "3 Nov to 12 Nov".
    [[nodiscard]] QString text(const QLocale& locale) const;
    /// As part of a file's name: "30-days", "2026-11-03-2026-11-12".
    [[nodiscard]] QString fileText() const;
};
