// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/bulk_patience.h"

#include <algorithm>

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int mostTurnedAway = 5;
constexpr int mostOutOfReach = 4;
constexpr int mostUnconfirmed = 3;
/// Nobody sits through a longer wait: a person shall know of it.
constexpr milliseconds longestWait = 15min;

} // namespace

void BulkPatience::reset() {
    m_turnedAway = 0;
    m_outOfReach = 0;
    m_unconfirmed = 0;
}

BulkPatience::Verdict BulkPatience::after(Placement placement, const std::optional<ApiError>& error,
                                          bool alreadyWaiting) {
    if (placement == Placement::Unconfirmed) {
        if (++m_unconfirmed < mostUnconfirmed)
            return {};
        return {
            Verdict::What::Pause, 0ms,
            tr("Something is wrong at the provider: %n line(s) in a row may or may not have been placed. Look there "
               "before you go on.",
               nullptr, m_unconfirmed)};
    }
    if (placement == Placement::NotSent && error)
        return afterNotSent(*error, alreadyWaiting);
    // The provider took it or said no: it is there and well.
    reset();
    if (placement == Placement::Rejected && error && error->kind == ErrorKind::Key)
        return {Verdict::What::Pause, 0ms, tr("The provider does not accept the API key. %1").arg(errorText(*error))};
    if (placement == Placement::Rejected && error && error->kind == ErrorKind::Funds)
        return {Verdict::What::Pause, 0ms, tr("The balance does not suffice for this line. %1").arg(errorText(*error))};
    return {};
}

BulkPatience::Verdict BulkPatience::afterNotSent(const ApiError& error, bool alreadyWaiting) {
    if (error.kind == ErrorKind::RateLimited) {
        const QString words = tr("The provider keeps asking to wait. %1").arg(errorText(error));
        if (error.retryAfter && *error.retryAfter > longestWait)
            return {Verdict::What::Pause, 0ms, words};
        Verdict verdict = again(m_turnedAway, mostTurnedAway, words, alreadyWaiting);
        if (error.retryAfter)
            verdict.wait = *error.retryAfter;
        return verdict;
    }
    const QString words = tr("The provider cannot be reached. %1").arg(errorText(error));
    if (error.kind == ErrorKind::NotAllowed || error.kind == ErrorKind::ProxyUser)
        return {Verdict::What::Pause, 0ms, words};
    return again(m_outOfReach, mostOutOfReach, words, alreadyWaiting);
}

BulkPatience::Verdict BulkPatience::again(int& count, int most, const QString& words, bool alreadyWaiting) const {
    if (!alreadyWaiting)
        ++count;
    if (count >= most)
        return {Verdict::What::Pause, 0ms, words};
    const milliseconds doubled = m_firstWait * (1 << std::clamp(count - 1, 0, 10));
    return {Verdict::What::WaitAndAgain, std::min(doubled, longestWait), {}};
}
