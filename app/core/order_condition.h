// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_language.h"
#include "core/decimal.h"

#include <QDate>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <vector>

/// What a text in the search field of Orders asks for: every one of its terms.
///
///   part of an id, link or service name   "exact words"   -word   status:partial   status:attention   service:101
///   service=id   service:"part of its name"   placed:today   placed:7d   placed:2026-11-01..2026-11-20   charge>0.5
///   charge:1..2   account:name   tag:word   tag:wor*   OR   ( … )
///
/// A word followed by ':' or a sign of comparison that is none of these names is a word like any other, as all links
/// are.
struct OrderTerm final {
    enum class Kind : quint8 {
        Text,    ///< `text` stands in the order's id, link, service name or service id
        Status,  ///< one of `facets`
        Service, ///< `text` is the service's id or, where `isName`, stands in its name
        Placed,  ///< from `from` to before `until`, milliseconds since 1970; 0: open
        Charge,  ///< the charge, or the expected one, within `low` and `high`
        Account, ///< one of `accounts`
        All,     ///< of `parts`
        Any,     ///< of `parts`
        Tag,     ///< has the tag `text` (folded), or one that begins with it where `isBeginning`
    };
    Kind kind = Kind::Text;
    bool negated = false;
    QString text = {};
    bool isName = false;
    bool isBeginning = false;
    QList<int> facets = {}; ///< as orders.facet of the ledger; 1: needs attention
    qint64 from = 0;
    qint64 until = 0;
    std::optional<Decimal> low = {};
    std::optional<Decimal> high = {};
    bool lowIncluded = true;
    bool highIncluded = true;
    QStringList accounts = {};         ///< ids
    std::vector<OrderTerm> parts = {}; ///< of All and Any, one at least
    friend bool operator==(const OrderTerm&, const OrderTerm&) = default;
};

using OrderTerms = QList<OrderTerm>;

/// What the text is read with.
struct OrderTextContext final {
    /// Ids and names of the accounts that "account:" may name.
    QList<QPair<QString, QString>> accounts = {};
    qint64 now = 0; ///< milliseconds since 1970; days are those of the system's time zone. 0: the present
};

/// Fails with a problem on quotation marks and brackets that are not closed and on values that cannot be read.
[[nodiscard]] Result<OrderTerms, CatalogTextProblem> parseOrderText(QStringView text,
                                                                    const OrderTextContext& context = {});

/// A span of days as it is placed in "placed:": from the first one's start to the last one's end. Open ends are
/// invalid.
struct DaySpan final {
    qint64 from = 0;
    qint64 until = 0;
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};
[[nodiscard]] DaySpan daySpan(const QDate& first, const QDate& last);
/// The last `days` days, today among them.
[[nodiscard]] DaySpan lastDays(int days, qint64 now);

/// The text that asks for the orders of one service.
[[nodiscard]] QString ordersOfService(const QString& serviceId);
