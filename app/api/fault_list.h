// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/replies.h"

#include <string_view>

/// What of a reply was not as it should be: sentences and the texts themselves of the first hundred, and how many there
/// were.
class FaultList final {
public:
    static constexpr qsizetype mostListed = 100;
    static constexpr qsizetype longestRaw = 4096; ///< bytes of an element's text that are kept

    /// sentence: source text, context "ReplyDecoder"; %1 is the entry's position.
    void add(const char* sentence, int position, std::string_view raw, bool kept);
    /// Of an element that was kept. sentence: the same, with %1 for the id.
    void addId(const char* sentence, const QString& id, std::string_view raw);
    [[nodiscard]] const ReplyFaults& faults() const { return m_faults; }

private:
    [[nodiscard]] bool count(bool kept);
    void list(const QString& sentence, std::string_view raw, bool kept);

    ReplyFaults m_faults;
};
