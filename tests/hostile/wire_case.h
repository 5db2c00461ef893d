// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"

#include <QByteArray>
#include <QList>

#include <optional>

/// What a server does on the wire, whatever it is asked.
struct Wire final {
    /// When it begins: as soon as somebody is connected, after the head of the request, or after all of it.
    enum class Begins : quint8 { Connected, Head, Request };
    /// After the last byte.
    enum class Then : quint8 { Keep, Close, Reset };

    QByteArray bytes = {};
    Then then = Then::Keep;
    QByteArray endless = {}; ///< after the bytes, again and again
    int burst = 16'384;      ///< bytes of it each millisecond
    int drip = 0;            ///< milliseconds between one byte and the next; 0: all at once
    Begins begins = Begins::Request;
};

/// What may become of an order that such a server was sent.
enum class OrderEnd : quint8 { Placed, Rejected, NotSent, Unconfirmed, NotSentOrUnconfirmed };

/// A server's way, and what ApiService is to make of it.
/// balance: how a question about the balance ends; no value where the answer may be taken.
/// growth: MiB of memory that it may take at most.
struct WireCase final {
    QByteArray name;
    Wire wire;
    OrderEnd order = OrderEnd::Unconfirmed;
    std::optional<ErrorKind> balance = ErrorKind::Disconnected;
    std::optional<ErrorKind> services = ErrorKind::Disconnected;
    bool impatient = false; ///< where the end comes by the time that is given alone
    qint64 growth = 64;
    qint64 most = 4'194'304; ///< bytes of a reply that are borne
};

using WireCases = QList<WireCase>;

/// A whole reply with its length.
[[nodiscard]] QByteArray httpReply(const QByteArray& body, const QByteArray& headers = {},
                                   const QByteArray& status = "200 OK");

/// Where connections are closed, cut off or reset, and servers that say something else than HTTP.
[[nodiscard]] WireCases wiresThatBreak();
/// Slow ones, ends that never come, lengths that are not true.
[[nodiscard]] WireCases wiresWithoutEnd();
/// Bodies that unpack to far more, or to nothing, or not at all.
[[nodiscard]] WireCases packedWires();
/// Redirects to wherever. `elsewhere`: the port of a server that nobody may ask.
[[nodiscard]] WireCases redirectingWires(quint16 elsewhere);
/// Whole replies whose body is not as it should be.
[[nodiscard]] WireCases oddBodies();
/// Ten million elements in one reply.
[[nodiscard]] WireCases vastBodies();
