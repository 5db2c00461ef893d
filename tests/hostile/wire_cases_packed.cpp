// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire_case.h"

#include <zlib.h>

namespace {

using Then = Wire::Then;

constexpr int mebibyte = 1 << 20;

// As gzip (a window of 15 bits, and 16 for its head) packs so many MiB of spaces behind a bracket.
QByteArray gzipped(int mebibytes, int windowBits = MAX_WBITS + 16) {
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray plain(mebibyte, ' ');
    QByteArray packed(mebibyte * 2, '\0');
    stream.next_out = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_out = static_cast<uInt>(packed.size());
    for (int done = 0; done <= mebibytes; ++done) {
        stream.next_in = reinterpret_cast<Bytef*>(plain.data());
        stream.avail_in = done < mebibytes ? mebibyte : 0;
        deflate(&stream, done < mebibytes ? Z_NO_FLUSH : Z_FINISH);
    }
    packed.resize(packed.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return packed;
}

QByteArray packed(QByteArray bytes, int windowBits) {
    z_stream stream = {};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, windowBits, 9, Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray out(bytes.size() + 100, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(out.size() - static_cast<qsizetype>(stream.avail_out));
    deflateEnd(&stream);
    return out;
}

// 100 MiB of spaces in 89 bytes.
QByteArray brotliBomb() {
    return QByteArray::fromBase64("z///fwAkQOKxQHLv//n//w+ABEAcFoDu/T////8BkACIwwLQvf/n//8/ABIAcVgAuvf//P//B0ACIA4LQPf+"
                                  "n////wBIAMRhAeje/+f//w8ACYA4LADd+x8=");
}

// A frame of so many blocks of 128 KiB, each one byte that repeats itself.
QByteArray zstdBomb(int blocks) {
    QByteArray frame = QByteArray::fromHex("28b52ffd0038");
    for (int block = 1; block <= blocks; ++block) {
        const unsigned head = (block == blocks ? 1U : 0U) | 1U << 1U | 131'072U << 3U;
        frame += char(head & 0xffU);
        frame += char(head >> 8U & 0xffU);
        frame += char(head >> 16U & 0xffU);
        frame += ' ';
    }
    return frame;
}

WireCase bomb(const QByteArray& name, const QByteArray& encoding, const QByteArray& body) {
    return {name,
            {httpReply(body, "Content-Encoding: " + encoding + "\r\n")},
            OrderEnd::Unconfirmed,
            ErrorKind::TooLarge,
            ErrorKind::TooLarge};
}

WireCase unpackable(const QByteArray& name, const QByteArray& encoding, const QByteArray& body) {
    return {name,
            {httpReply(body, "Content-Encoding: " + encoding + "\r\n"), Then::Close},
            OrderEnd::Unconfirmed,
            ErrorKind::NotJson,
            ErrorKind::NotJson};
}

WireCase cutOff(const QByteArray& name, const QByteArray& body) {
    WireCase wire = unpackable(name, "gzip", body);
    wire.balance = wire.services = ErrorKind::Disconnected;
    return wire;
}

} // namespace

WireCases packedWires() {
    const QByteArray gzip = gzipped(100);
    QByteArray damaged = gzip;
    damaged[40] = static_cast<char>(~damaged[40]);
    WireCases cases = {
        bomb("gzip, 100 MiB", "gzip", gzip),
        bomb("deflate, 100 MiB", "deflate", gzipped(100, MAX_WBITS)),
        bomb("deflate without a head, 100 MiB", "deflate", gzipped(100, -MAX_WBITS)),
        // Not asked for, so not unpacked.
        unpackable("brotli, 100 MiB", "br", brotliBomb()),
        unpackable("zstd, 100 MiB", "zstd", zstdBomb(800)),
        unpackable("gzip, damaged", "gzip", damaged),
        cutOff("gzip, its head alone", gzip.first(10)),
        cutOff("gzip, half of it", gzip.first(1'000)),
        unpackable("gzip that is none", "gzip", R"({"order":23501,"balance":"1"})"),
        unpackable("brotli that is none", "br", R"({"order":23501,"balance":"1"})"),
        unpackable("zstd that is none", "zstd", R"({"order":23501,"balance":"1"})"),
        unpackable("a packing that nobody knows", "x-secret", gzip.first(500)),
        unpackable("packed twice", "gzip, gzip", gzip.first(500)),
    };
    WireCase endless = bomb("gzip without end", "gzip", {});
    endless.wire.bytes =
        "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + QByteArray::fromHex("1f8b0800000000000003");
    // A fixed block of 'spaces' that is never the last: the same bits over and over are stored blocks of 64 bytes.
    endless.wire.endless = QByteArray::fromHex("004000bfff") + QByteArray(64, ' ');
    cases.append(endless);
    cases.last().wire.burst = 262'144;
    WireCase empty = endless;
    empty.name = "gzip that unpacks to nothing, without end";
    empty.wire.endless = QByteArray::fromHex("000000ffff");
    cases.append(empty);
    // The order's id is there to its last digit, in a whole stream of whatever kind.
    const QByteArray placed = R"({"order":23501})";
    for (const auto& [kind, bits] : {std::pair<const char*, int>{"gzip", MAX_WBITS + 16},
                                     {"deflate", MAX_WBITS},
                                     {"deflate", -MAX_WBITS},
                                     {"x-gzip", MAX_WBITS + 16}}) {
        const QByteArray body = packed(placed, bits);
        const QByteArray header = QByteArray("Content-Encoding: ") + kind + "\r\n";
        const QByteArray name = "an order, " + QByteArray(kind) + ", window of " + QByteArray::number(bits);
        cases.append({name, {httpReply(body, header)}, OrderEnd::Placed, ErrorKind::Unexpected, ErrorKind::Unexpected});
        WireCase drips = cases.last();
        drips.name = name + ", a byte at a time";
        drips.wire.drip = 1;
        cases.append(drips);
    }
    cases.append({"an order, gzip, and more behind it",
                  {httpReply(packed(placed, MAX_WBITS + 16) + "more", "Content-Encoding: gzip\r\n")},
                  OrderEnd::Placed,
                  ErrorKind::Unexpected,
                  ErrorKind::Unexpected});
    cases.append({"an order, gzip without its end",
                  {httpReply(packed(placed, MAX_WBITS + 16).chopped(8), "Content-Encoding: gzip\r\n")},
                  OrderEnd::Placed,
                  ErrorKind::Disconnected,
                  ErrorKind::Disconnected});
    return cases;
}
