// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <utility>

/// Whether a provider knows the calls about several ids: unknown until it was told or learnt.
class MultiForms final {
public:
    /// learnt is called when a reply changes what is known, not for what is told.
    explicit MultiForms(std::function<void(bool known)> learnt)
        : m_learnt(std::move(learnt)) {}

    /// They are tried until they are known to be missing.
    [[nodiscard]] bool areWorthATry() const { return m_known.value_or(true); }
    [[nodiscard]] bool areKnown() const { return m_known.value_or(false); }
    void tell(bool known) { m_known = known; }
    void learn(bool known) {
        if (std::exchange(m_known, known) == known)
            return;
        const auto learnt = m_learnt; // whoever is told may end the life of this object
        learnt(known);
    }

private:
    std::function<void(bool)> m_learnt;
    std::optional<bool> m_known;
};
