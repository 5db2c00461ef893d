// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_case.h"

namespace {

using Then = Wire::Then;

const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray chunks = ok + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray placed = R"({"order":23501})";

// Comes to its end by the bound on time alone.
WireCase late(const QByteArray& name, const Wire& wire) {
    return {name, wire, OrderEnd::Unconfirmed, ErrorKind::Timeout, ErrorKind::Timeout, true};
}

WireCase tooLarge(const QByteArray& name, Wire wire) {
    wire.burst = 262'144;
    return {name, wire, OrderEnd::Unconfirmed, ErrorKind::TooLarge, ErrorKind::TooLarge};
}

// Told by the wire as a whole reply whose body says something else than what was asked for.
WireCase placedAllTheSame(const QByteArray& name, const Wire& wire, std::optional<ErrorKind> others) {
    return {name, wire, OrderEnd::Placed, others, others};
}

} // namespace

WireCases wiresWithoutEnd() {
    return {
        late("silence", {}),
        late("silence after the status line", {ok}),
        late("silence after the headers", {ok + "Content-Length: 500\r\n\r\n"}),
        late("a byte of the headers now and then", {ok + "X-A: ", Then::Keep, "a", 0, 20}),
        late("a byte of the body now and then", {ok + "Content-Length: 100000\r\n\r\n[", Then::Keep, " ", 0, 20}),
        late("a byte of a chunk now and then", {chunks + "fffff\r\n[", Then::Keep, " ", 0, 20}),
        late("chunks of a byte now and then", {chunks, Then::Keep, "1\r\n \r\n", 0, 20}),
        late("a header without end", {ok + "X-A: ", Then::Keep, "aaaaaaaa"}),
        late("headers without end", {ok, Then::Keep, "X-A: a\r\n"}),
        late("the same header without end", {ok, Then::Keep, "Set-Cookie: a=b; Path=/\r\n"}),
        late("a status line without end", {"HTTP/1.1 200 ", Then::Keep, "OKOKOKOK"}),
        late("100 Continue without end", {{}, Then::Keep, "HTTP/1.1 100 Continue\r\n\r\n"}),
        {"102 Processing without end",
         {{}, Then::Keep, "HTTP/1.1 102 Processing\r\n\r\n"},
         OrderEnd::Unconfirmed,
         ErrorKind::NotJson,
         ErrorKind::NotJson},
        late("a chunk's size without end", {chunks, Then::Keep, "00000000"}),
        late("a chunk's extension without end", {chunks + "5;", Then::Keep, "aaaaaaaa"}),
        tooLarge("a body without length or end", {ok + "\r\n[", Then::Keep, "        "}),
        tooLarge("chunks without end", {chunks, Then::Keep, "8000\r\n" + QByteArray(32'768, ' ') + "\r\n"}),
        tooLarge("one chunk that never ends", {chunks + "7fffffffffffffff\r\n[", Then::Keep, "        "}),
        tooLarge("a length beyond the bound", {ok + "Content-Length: 4194305\r\n\r\n[", Then::Keep, "        "}),
        tooLarge("a length of 63 bits", {ok + "Content-Length: 9223372036854775807\r\n\r\n[", Then::Keep, "    "}),
        tooLarge("a length beyond 64 bits", {ok + "Content-Length: 99999999999999999999\r\n\r\n[", Then::Keep, "    "}),
        tooLarge("a length that is none", {ok + "Content-Length: many\r\n\r\n[", Then::Keep, "    "}),
        placedAllTheSame("a length that is too short", {httpReply(placed) + R"(,"more":"HTTP/1.1 200 OK"})"},
                         ErrorKind::Unexpected),
        placedAllTheSame("a second reply behind the first",
                         {httpReply(placed) + httpReply(R"({"order":666,"balance":"666","currency":"USD"})")},
                         ErrorKind::Unexpected),
        placedAllTheSame("a length that is too long", {ok + "Content-Length: 500\r\n\r\n" + placed, Then::Close},
                         ErrorKind::Disconnected),
        placedAllTheSame("two lengths", {ok + "Content-Length: 15\r\nContent-Length: 15\r\n\r\n" + placed, Then::Close},
                         ErrorKind::Unexpected),
        placedAllTheSame(
            "a length beside chunks",
            {ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\nf\r\n" + placed + "\r\n0\r\n\r\n"},
            ErrorKind::Unexpected),
        {"a length below zero",
         {ok + "Content-Length: -1\r\n\r\n" + placed, Then::Close},
         OrderEnd::Placed,
         ErrorKind::Unexpected,
         ErrorKind::Unexpected},
        {"a chunk's size that is none",
         {chunks + "xyz\r\n" + placed + "\r\n0\r\n\r\n", Then::Close},
         OrderEnd::Unconfirmed,
         ErrorKind::NotJson,
         ErrorKind::NotJson},
        {"a chunk's size below zero",
         {chunks + "-5\r\n" + placed + "\r\n0\r\n\r\n", Then::Close},
         OrderEnd::Unconfirmed,
         ErrorKind::NotJson,
         ErrorKind::NotJson},
    };
}
