// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

/// Whether a provider knows the calls about several ids: unknown until it was told or learnt. An odd answer now and
/// then is the provider's bad moment, and so is any refusal where they were seen to work: only several in a row unteach
/// them.
class MultiForms final {
public:
    /// learnt is called when a reply changes what is known, not for what is told.
    explicit MultiForms(std::function<void(bool known)> learnt)
        : m_learnt(std::move(learnt)) {}

    /// They are tried until they are known to be missing.
    [[nodiscard]] bool areWorthATry() const { return m_known.value_or(true); }
    [[nodiscard]] bool areKnown() const { return m_known.value_or(false); }
    void tell(bool known) { m_known = known; }
    /// surely: in words that say so, not oddly.
    void learn(bool known, bool surely) {
        m_worked = m_worked || known;
        m_oddInARow = known ? 0 : m_oddInARow + 1;
        if (!known && (m_worked || !surely) && m_oddInARow < mostOdd)
            return;
        if (std::exchange(m_known, known) == known)
            return;
        const auto learnt = m_learnt; // whoever is told may end the life of this object
        learnt(known);
    }

private:
    static constexpr int mostOdd = 3;

    std::function<void(bool)> m_learnt;
    std::optional<bool> m_known;
    bool m_worked = false; ///< in this run
    int m_oddInARow = 0;
};
