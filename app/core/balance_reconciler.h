// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/balance_account.h"

#include <deque>
#include <optional>
#include <vector>

/// Explains a balance piece by piece, see explainBalance(): memory grows with what is found, not with what is read.
class BalanceReconciler final {
public:
    /// The next points and moneys, each after those given before; money waits here for the point that shows it.
    void take(const QList<ToldBalance>& points, const QList<OrderMoney>& moneys);
    /// Everything, also what may still be explained by what comes. Call it last.
    [[nodiscard]] BalanceExplanation finish();

    /// A charge may be seen in the balance so long before or after its order was written down.
    static constexpr Timestamp patience = 600'000; // ten minutes
    /// Money may come back so long before an order is known to be over, or after.
    static constexpr Timestamp backPatience = 24 * 3'600'000LL;

private:
    struct Open final { ///< a difference that something near it may explain
        Timestamp from = 0;
        Timestamp at = 0;
        Decimal amount;
        Timestamp deadline = 0;
        bool rose = false; ///< the balance itself did
    };
    struct Back final {
        Timestamp from = 0;
        Timestamp until = 0;
        Decimal amount;
        int orders = 0;
    };
    struct Charges final {
        Decimal sum;
        std::vector<OrderMoney> taken;
        Timestamp last = 0;
    };

    void begin(const ToldBalance& point);
    void step(const ToldBalance& point);
    [[nodiscard]] Charges takeMoneys(const ToldBalance& point);
    [[nodiscard]] Decimal withoutRounding(const Decimal& difference);
    void explainFall(const ToldBalance& point, Decimal fall);
    void explainRest(const ToldBalance& point, Decimal rest, const Charges& charges, bool rose);
    [[nodiscard]] Decimal giveToFalls(const Decimal& rest, const Charges& charges);
    [[nodiscard]] Decimal takeBack(const ToldBalance& point, const Decimal& rest);
    void lookBack(bool single);
    [[nodiscard]] Decimal knownFor(const Open& rest, bool single);
    void spendBack(Open& on, const Decimal& amount, bool single);
    [[nodiscard]] static bool mayBe(const Open& rest, const Back& back);
    void expire(Timestamp before, bool all);
    void close();
    void emitEvent(BalanceEvent::Kind kind, const Open& of, const Decimal& amount, int orders);
    void learnDecimals(const Decimal& amount, bool ofBalance);
    [[nodiscard]] Decimal slack() const;
    [[nodiscard]] Decimal sum(const Decimal& left, const Decimal& right);
    [[nodiscard]] Decimal difference(const Decimal& left, const Decimal& right);

    std::optional<ToldBalance> m_last;
    std::deque<OrderMoney> m_moneys; ///< of after m_last
    std::deque<OrderMoney> m_spread;
    std::deque<Back> m_back; ///< not seen yet
    std::deque<Open> m_falls;
    std::deque<Open> m_rests; ///< money that is there more than explained: rises, and charges not taken
    int m_decimals = 2;       ///< of the balance
    bool m_finer = false;     ///< charges or the balance have more
    bool m_toMatch = false;   ///< something is new among m_back and m_rests
    Decimal m_rounding;       ///< carried on
    BalanceExplanation m_found;
};
