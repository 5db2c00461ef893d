// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/reply_decoder.h"
#include "bench.h"
#include "services_reply.h"

#include <simdjson.h>

#include <cstdio>

// A reply of 100,000 services against simdjson's own DOM parse of the same bytes. Both begin with nothing: a new parser
// each time, as the program has when a reply comes. What is made is freed after the clock has stopped.
std::optional<Measured> measureDecode() {
    constexpr int services = 100'000;
    constexpr int runs = 15;
    const QByteArray body = servicesReply(services);
    const simdjson::padded_string padded(body.constData(), static_cast<std::size_t>(body.size()));
    bool right = true;
    const auto measured = Bench::inTurns(
        runs,
        [&] {
            auto reply = ReplyDecoder::services(body, 200);
            right = right && reply && reply.value().catalog->size() == services;
            return reply;
        },
        [&] {
            auto parser = std::make_unique<simdjson::dom::parser>();
            simdjson::dom::element element;
            right = right && !parser->parse(padded).get(element);
            return parser;
        });
    if (!right) {
        std::fprintf(stderr, "decode_100k: the reply was not decoded.\n");
        return std::nullopt;
    }
    return measured;
}
