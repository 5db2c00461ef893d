// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"

#include <QCoreApplication>

/// What a list of orders does after each line: go on, wait and send the same line again, or pause and say why. One
/// line's fault is no reason to stop; what would meet every line is.
class BulkPatience final {
    Q_DECLARE_TR_FUNCTIONS(BulkPatience)

public:
    struct Verdict final {
        enum class What : quint8 { GoOn, WaitAndAgain, Pause };
        What what = What::GoOn;
        std::chrono::milliseconds wait{0};
        QString words; ///< why it pauses
    };

    /// firstWait: after the first line that could not be sent, where the provider asks for no other; doubled each time.
    explicit BulkPatience(std::chrono::milliseconds firstWait = std::chrono::seconds(2))
        : m_firstWait(firstWait) {}

    /// error: why the order was not placed, where that is known. alreadyWaiting: lines that were under way together
    /// meet the same refusal; it counts once.
    [[nodiscard]] Verdict after(Placement placement, const std::optional<ApiError>& error, bool alreadyWaiting);
    /// A person goes on.
    void reset();

private:
    [[nodiscard]] Verdict afterNotSent(const ApiError& error, bool alreadyWaiting);
    [[nodiscard]] Verdict again(int& count, int most, const QString& words, bool alreadyWaiting) const;

    std::chrono::milliseconds m_firstWait;
    int m_turnedAway = 0;  ///< times in a row
    int m_outOfReach = 0;  ///< the same
    int m_unconfirmed = 0; ///< lines in a row
};
