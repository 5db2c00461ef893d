// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <functional>
#include <utility>

/// A reply as the practice provider's HTTP server sends it, or breaks it off.
struct PracticeReply final {
    enum class Way : quint8 {
        Whole,
        Close,      ///< not a byte, the connection is closed
        Reset,      ///< not a byte, the connection is reset
        CutHeaders, ///< half of the headers, then closed
        CutBody,    ///< the headers and half of the body, then closed
        Silent      ///< not a byte until the client gives up
    };
    Way way = Way::Whole;
    int status = 200;
    QByteArray body = {};
    QByteArray type = "application/json; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    std::chrono::milliseconds delay{0};
    std::function<QByteArray()> late = {}; ///< makes the body after the delay
    bool last = false;                     ///< nobody listens any more once it is sent
};
