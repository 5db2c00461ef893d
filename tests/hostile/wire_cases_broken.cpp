// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_case.h"

namespace {

using Begins = Wire::Begins;
using Then = Wire::Then;

const QByteArray placed = R"({"order":23501})";

WireCase whileTheRequestComes(const QByteArray& name, Begins begins, Then then, const QByteArray& bytes = {}) {
    return {name, {.bytes = bytes, .then = then, .begins = begins}, OrderEnd::NotSentOrUnconfirmed};
}

WireCase noHttp(const QByteArray& name, const QByteArray& bytes) {
    return {name, {bytes, Then::Close}};
}

} // namespace

QByteArray httpReply(const QByteArray& body, const QByteArray& headers, const QByteArray& status) {
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers +
           "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

WireCases wiresThatBreak() {
    const QByteArray whole = httpReply(placed);
    const qsizetype body = whole.size() - placed.size();
    const QByteArray chunks = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    WireCases cases = {
        whileTheRequestComes("closed when connected", Begins::Connected, Then::Close),
        whileTheRequestComes("reset when connected", Begins::Connected, Then::Reset),
        whileTheRequestComes("closed after the head of the request", Begins::Head, Then::Close),
        whileTheRequestComes("reset after the head of the request", Begins::Head, Then::Reset),
        {"closed after the request", {{}, Then::Close}},
        {"reset after the request", {{}, Then::Reset}},
    };
    for (const Then then : {Then::Close, Then::Reset}) {
        const QByteArray how = then == Then::Close ? "closed " : "reset ";
        for (const auto& [where, length] : {std::pair<const char*, qsizetype>{"in the status line", 5},
                                            {"after the status line", 17},
                                            {"in a header", 30},
                                            {"before the empty line", body - 2},
                                            {"after the headers", body},
                                            {"in the order's id", body + 12}})
            cases.append({how + where, {whole.first(length), then}});
        cases.append({how + "before a chunk", {chunks, then}});
        cases.append({how + "in a chunk's size", {chunks + "f", then}});
        cases.append({how + "in a chunk", {chunks + "f\r\n" + placed.first(12), then}});
    }
    // The id is there to its last digit: what is lacking behind it takes nothing away.
    cases.append({"closed before the last chunk", {chunks + "f\r\n" + placed + "\r\n", Then::Close}, OrderEnd::Placed});
    cases.append({"closed by a server that tells no length",
                  {"HTTP/1.0 200 OK\r\n\r\n" + placed, Then::Close},
                  OrderEnd::Placed,
                  ErrorKind::Unexpected,
                  ErrorKind::Unexpected});
    cases.append(noHttp("SSH", "SSH-2.0-OpenSSH_9.2p1\r\n"));
    cases.append(noHttp("SMTP", "220 mail.example.com ESMTP\r\n"));
    cases.append(noHttp("zeros", QByteArray(4'096, '\0')));
    cases.append(noHttp("HTTP without a number", "HTTP/1.1 \r\n\r\n" + placed));
    cases.append({"an HTTP that nobody knows",
                  {"HTTP/9.9 200 OK\r\n\r\n" + placed, Then::Close},
                  OrderEnd::Placed,
                  ErrorKind::Unexpected,
                  ErrorKind::Unexpected});
    cases.append(noHttp("a number beyond 32 bits", "HTTP/1.1 99999999999 OK\r\n\r\n" + placed));
    cases.append(noHttp("JSON without HTTP", placed + "\r\n\r\n"));
    return cases;
}
