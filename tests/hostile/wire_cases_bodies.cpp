// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_case.h"

namespace {

using enum OrderEnd;
using Error = std::optional<ErrorKind>;

constexpr Error taken = std::nullopt;
constexpr auto notJson = ErrorKind::NotJson;
constexpr auto unexpected = ErrorKind::Unexpected;

WireCase body(const QByteArray& name, const QByteArray& bytes, OrderEnd order, Error balance,
              Error services = unexpected, const QByteArray& status = "200 OK", const QByteArray& headers = {}) {
    return {name, {httpReply(bytes, headers, status)}, order, balance, services};
}

// An order, and a balance, whose only value is this.
QByteArray both(const QByteArray& value) {
    return "{\"order\":" + value + ",\"balance\":" + value + "}";
}

QByteArray nested(int depth, const QByteArray& open, const QByteArray& inner, const QByteArray& close) {
    return open.repeated(depth) + inner + close.repeated(depth);
}

WireCases withoutJson() {
    const QByteArray page =
        "<!DOCTYPE html><html><head><title>Just a <b>moment</b></title></head><body><img src=x "
        "onerror=alert(1)><script>var x = {\"order\":666,\"balance\":\"666\"};</script></body></html>";
    return {
        body("nothing", {}, Unconfirmed, notJson, notJson),
        body("spaces", QByteArray(4'096, ' '), Unconfirmed, notJson, notJson),
        body("a byte order mark", "\xef\xbb\xbf", Unconfirmed, notJson, notJson),
        body("NUL", QByteArray(4'096, '\0'), Unconfirmed, notJson, notJson),
        body("null", "null", Unconfirmed, notJson, notJson),
        body("true", "true", Unconfirmed, notJson, notJson),
        body("a number", "23501", Unconfirmed, notJson, notJson),
        body("a text", "\"23501\"", Unconfirmed, notJson, notJson),
        body("a page", page, Unconfirmed, notJson, notJson, "200 OK", "Content-Type: text/html\r\n"),
        body("a page that says JSON", page, Unconfirmed, notJson, notJson),
        body("a page with 403", page, Unconfirmed, ErrorKind::Http, ErrorKind::Http, "403 Forbidden"),
        body("a page with 500", page, Unconfirmed, ErrorKind::Http, ErrorKind::Http, "500 Internal Server Error"),
        body("XML", "<?xml version='1.0'?><order>23501</order>", Unconfirmed, notJson, notJson),
        body("JSON in UTF-16", QByteArray::fromHex("fffe7b0022006f00720064006500720022003a0031007d00"), Unconfirmed,
             unexpected),
        body("a file that is packed", QByteArray::fromHex("504b0304140000000800"), Unconfirmed, notJson, notJson),
        body("an order without its end", R"({"order":23501)", Unconfirmed, notJson, notJson),
        body("an order without its quote", R"({"order":"23501})", Unconfirmed, notJson, notJson),
        body("JSON as a script", R"(callback({"order":23501,"balance":"1"});)", Unconfirmed, notJson, notJson),
        body("one quote", "\"", Unconfirmed, notJson, notJson),
        body("brackets that close", "]]]]}}}}", Unconfirmed, notJson, notJson),
        body("nothing with 204", {}, Unconfirmed, notJson, notJson, "204 No Content"),
        body("another protocol", {}, Unconfirmed, ErrorKind::NotJson, ErrorKind::NotJson, "101 Switching Protocols",
             "Upgrade: websocket\r\nConnection: Upgrade\r\n"),
    };
}

WireCases oddShapes() {
    WireCases cases = {
        body("deep arrays", nested(100, "[", "1", "]"), Unconfirmed, unexpected),
        body("very deep arrays", nested(500'000, "[", "1", "]"), Unconfirmed, unexpected),
        body("very deep objects", nested(300'000, "{\"a\":", "1", "}"), Unconfirmed, unexpected),
        body("deep, and no end", QByteArray("[").repeated(500'000), Unconfirmed, notJson, notJson),
        body("deep beside the order", "{\"order\":5,\"balance\":1,\"a\":" + nested(500'000, "[", "1", "]") + "}",
             Unconfirmed, unexpected),
        body("very many values", "[" + QByteArray("1,").repeated(1'500'000) + "1]", Unconfirmed, unexpected),
        body("very many members", "{" + QByteArray("\"a\":1,").repeated(500'000) + "\"a\":1}", Unconfirmed, unexpected),
        body("a member's name of 3 MB", "{\"" + QByteArray(3'000'000, 'n') + "\":1}", Unconfirmed, unexpected),
        body("a text of 3 MB", "{\"order\":\"" + QByteArray(3'000'000, '1') + "\"}", Unconfirmed, unexpected),
        body("a number of 1.5 MB", both(QByteArray(1'500'000, '1')), Unconfirmed, unexpected),
        body("words of 3 MB", "{\"error\":\"" + QByteArray("<b>w\\u0000</b>").repeated(230'000) + "\"}", Rejected,
             ErrorKind::Provider, ErrorKind::Provider),
        body("the same member twice", R"({"order":1,"order":23501,"balance":"1","balance":"2"})", Placed, taken),
        body("an order beside an error", R"({"order":23501,"error":"Bad link","balance":"2"})", Placed, ErrorKind::Link,
             ErrorKind::Link),
        body("content behind", R"({"order":23501,"balance":"2"} and more)", Placed, taken),
        body("another order behind", R"({"order":23501,"balance":"2"}{"order":666,"balance":"666"})", Placed, taken),
        body("markup behind", R"({"order":23501,"balance":"2"}<img src=x onerror=alert(1)>)", Placed, taken),
        body("warnings in front", "<br />\n<b>Warning</b>: x in <b>/api.php</b><br />\n{\"order\":23501,\"balance\":2}",
             Placed, taken),
        body("an array in an array", R"([[{"order":23501}]])", Unconfirmed, unexpected),
        body("orders instead of one", R"([{"order":23501},{"order":23502}])", Unconfirmed, unexpected),
        body("an array for a value", both("[23501]"), Unconfirmed, unexpected),
        body("an object for a value", both(R"({"id":23501})"), Unconfirmed, unexpected),
        body("control characters between", "{\x01\"order\"\x02:23501,\"balance\":\"2\"\x03}", Placed, taken),
        body("a text that is not UTF-8", "{\"order\":\"\xff\xfe\xc0\x80\"}", Unconfirmed, unexpected),
        body("words that are not UTF-8", "{\"error\":\"\xff\xfe Bad link \xed\xa0\x80\"}", Rejected, ErrorKind::Link,
             ErrorKind::Link),
        body("lone surrogates", R"({"order":"\ud800","balance":"\udfff"})", Unconfirmed, unexpected),
        body("words of lone surrogates", R"({"error":"\ud800\udbff\u0000\udc00"})", Rejected, ErrorKind::Provider,
             ErrorKind::Provider),
        body("an escape that is none", R"({"order":"\q\uZZZZ"})", Unconfirmed, unexpected),
        body("an order with a bidi override", R"({"order":"\u202e10532"})", Unconfirmed, unexpected),
        body("an order with NUL", R"({"order":"235\u000001"})", Unconfirmed, unexpected),
        body("an order in two lines", R"({"order":"23501\n23502"})", Unconfirmed, unexpected),
    };
    // Each has a name and a value of its own.
    for (WireCase& wire : cases)
        wire.growth = wire.name == "very many members" ? 128 : wire.growth;
    return cases;
}

WireCases oddNumbers() {
    WireCases cases = {
        body("beyond 64 bits", R"({"order":99999999999999999999999,"balance":1})", Placed, taken),
        body("an exponent that is whole", R"({"order":2.3501e4,"balance":2.5e3})", Placed, taken),
        body("money beyond 64 bits", R"({"balance":"99999999999999999999999999999999.5"})", Unconfirmed, unexpected),
        body("money of a thousand digits", "{\"balance\":\"" + QByteArray(1'000, '9') + "\"}", Unconfirmed, unexpected),
        body("money with a thousand decimals", "{\"balance\":0." + QByteArray(1'000, '3') + "}", Unconfirmed,
             unexpected),
    };
    for (const char* value :
         {"NaN",      "Infinity", "-Infinity", "-1",        "0",    "-0",      "1e400",   "1e999999999",
          "1.5e-400", "0x10",     "1_000",     "undefined", "None", "'23501'", "\"NaN\"", "\"inf\"",
          "\"\"",     "\"null\"", "false",     "1.5.2",     "--1",  "+",       "\"-\""})
        cases.append(body(QByteArray("the number ") + value, both(value), Unconfirmed, unexpected));
    return cases;
}

WireCases oddCodes() {
    const QByteArray good = R"({"order":23501,"balance":"2","currency":"USD"})";
    WireCases cases = {
        body("200 with an error", R"({"error":"Bad link"})", Rejected, ErrorKind::Link, ErrorKind::Link),
        body("200 with markup as its error", R"({"error":"<img src=http://127.0.0.1:1/x onerror=alert(1)>"})", Rejected,
             ErrorKind::Provider, ErrorKind::Provider),
        body("500 with an error", R"({"error":"Bad link"})", Unconfirmed, ErrorKind::Link, ErrorKind::Link,
             "500 Internal Server Error"),
        body("407 without a proxy", good, Unconfirmed, ErrorKind::ProxyUser, ErrorKind::ProxyUser,
             "407 Proxy Authentication Required", "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
        body("302 without a target", good, Placed, taken, unexpected, "302 Found", "Location: \r\n"),
        body("429 with an order", good, Unconfirmed, ErrorKind::RateLimited, ErrorKind::RateLimited,
             "429 Too Many Requests"),
    };
    for (const char* status : {"201 Created", "206 Partial Content", "400 Bad Request", "404 Not Found", "418 Teapot",
                               "500 Internal Server Error", "599 What", "999 What", "600 What"})
        cases.append(body(QByteArray("a good answer with ") + status, good, Placed, taken, unexpected, status));
    for (const char* type : {"image/png", "text/html; charset=utf-16", "application/octet-stream", "multipart/mixed; x",
                             "text/html\r\nContent-Disposition: attachment; filename=/etc/passwd",
                             "text/html\r\nSet-Cookie: session=1\r\nStrict-Transport-Security: max-age=99999999"})
        cases.append(body(QByteArray("as ") + type, good, Placed, taken, unexpected, "200 OK",
                          QByteArray("Content-Type: ") + type + "\r\n"));
    return cases;
}

// growth: what was measured, and a third more.
WireCase vast(const QByteArray& name, const QByteArray& bytes, qint64 growth) {
    WireCase wire = body(name, bytes, Unconfirmed, unexpected);
    wire.most = 67'108'864; // as the program bears it
    wire.growth = growth;
    return wire;
}

} // namespace

WireCases vastBodies() {
    constexpr int elements = 10'000'000;
    const QByteArray zeros = "[" + QByteArray("0,").repeated(elements - 1) + "0]";
    WireCases cases = {
        vast("ten million zeros", zeros, 250),
        vast("ten million zeros for an order", "{\"order\":" + zeros + ",\"balance\":" + zeros + "}", 300),
        vast("ten million objects", "[" + QByteArray("{},").repeated(elements - 1) + "{}]", 250),
        vast("ten million arrays without an end", QByteArray("[],").repeated(elements).prepend('['), 250),
        vast("ten million zeros, and bytes beyond the bound", zeros, 64),
    };
    cases[3].balance = cases[3].services = notJson;
    cases.last().most = 4'194'304;
    cases.last().balance = cases.last().services = ErrorKind::TooLarge;
    return cases;
}

WireCases oddBodies() {
    return withoutJson() + oddShapes() + oddNumbers() + oddCodes();
}
