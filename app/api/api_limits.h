// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>

/// How politely an account is asked, and how long and how much is borne of its provider. Settable per account.
struct ApiLimits final {
    int perMinute = 50;
    int atOnce = 2;
    std::chrono::milliseconds transferTimeout{30'000}; ///< silence
    std::chrono::milliseconds totalTimeout{300'000};   ///< one request from its start to the last byte of the reply
    qint64 maxReply = 67'108'864;                      ///< bytes of a reply's body, unpacked: 64 MiB
    int retries = 3;                                   ///< of services, status, refill_status and balance alone
    std::chrono::milliseconds firstBackOff{1'000};     ///< doubled each time, with jitter
};
