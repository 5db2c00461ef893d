// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

/// Something that goes wrong between a client and the practice provider, to see what the client makes of it.
struct PracticeFault final {
    enum class Kind : quint8 {
        Refused,     ///< nobody listens on the port
        Close,       ///< closed without a reply
        Reset,       ///< reset without a reply
        CutHeaders,  ///< closed within the headers
        CutBody,     ///< closed in the middle of the body
        Silent,      ///< no reply, and the connection stays open
        Late,        ///< the reply comes after `wait`
        ServerError, ///< 500, an empty body
        ErrorWith500,
        BadGateway, ///< 502, a web page
        Page,       ///< 200, a web page
        Empty,      ///< 200, nothing
        Found,      ///< 302
        TemporaryRedirect,
        TooMany, ///< 429, with Retry-After where `wait` is not 0
        Unreadable,
        Error, ///< words of refusal, 200
        ErrorWith400,
        BadId, ///< success, with an id that is none
    };
    /// Before the provider takes what was asked (and, but for Late, it never does), or after.
    enum class Moment : quint8 { Before, After };

    QStringList actions = {QStringLiteral("add"), QStringLiteral("refill"), QStringLiteral("cancel")};
    Kind kind = Kind::Close;
    Moment moment = Moment::After;
    std::chrono::milliseconds wait{0};
    int times = 0; ///< for so many requests only; 0: for all

    friend bool operator==(const PracticeFault&, const PracticeFault&) = default;
};

/// [ACTION[+ACTION…]=]FAULT[/SECONDS][:before|:after][*TIMES], several with commas: "add=reset:before*3,502". After,
/// of add, refill and cancel, and always, where nothing else is said. Else the words for people what is wrong.
[[nodiscard]] Result<QList<PracticeFault>, QString> parsePracticeFaults(const QString& text);

/// The names that may be written for FAULT, and a help text with a line for each.
[[nodiscard]] QStringList practiceFaultNames();
[[nodiscard]] QString practiceFaultHelp();
