// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/body_unpacker.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace {

constexpr int headOfAnyKind = 32; ///< added to the bits of the window: a head of gzip or of zlib, whichever is there
constexpr int headSize = 2;
constexpr int chunk = 65'536;

// RFC 1950: the method is 8, and both bytes together can be divided by 31.
bool hasZlibHead(QByteArrayView bytes) {
    const auto first = static_cast<unsigned char>(bytes.at(0));
    const auto second = static_cast<unsigned char>(bytes.at(1));
    return (first & 0x0fU) == Z_DEFLATED && (first * 256U + second) % 31 == 0;
}

} // namespace

struct BodyUnpacker::Stream final {
    z_stream z = {};
    std::array<char, chunk> out = {};
    bool isOpen = false;

    Stream() = default;
    Q_DISABLE_COPY_MOVE(Stream)
    ~Stream() {
        if (isOpen)
            inflateEnd(&z);
    }
};

BodyUnpacker::BodyUnpacker(const QByteArray& packing) {
    const QByteArray name = packing.trimmed().toLower();
    if (name.isEmpty() || name == "identity")
        return;
    m_mayBeBare = name == "deflate";
    const bool isKnown = m_mayBeBare || name == "gzip" || name == "x-gzip";
    m_state = isKnown ? State::New : State::Damaged;
}

BodyUnpacker::~BodyUnpacker() = default;

void BodyUnpacker::take(QByteArrayView bytes, QByteArray& body, qint64 most) {
    if (m_state == State::Plain)
        body.append(bytes);
    if (bytes.isEmpty() || m_state == State::Plain || m_state == State::Damaged || m_state == State::Ended)
        return;
    if (!m_stream) {
        m_state = State::Begun;
        m_first += bytes;
        if (m_first.size() < headSize)
            return;
        bytes = m_first;
        begin(bytes);
    }
    m_stream->z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    m_stream->z.avail_in = static_cast<uInt>(bytes.size());
    inflateInto(body, most);
    m_first.clear();
}

void BodyUnpacker::begin(QByteArrayView bytes) {
    m_stream = std::make_unique<Stream>();
    const bool isBare = m_mayBeBare && !hasZlibHead(bytes);
    m_stream->isOpen = inflateInit2(&m_stream->z, isBare ? -MAX_WBITS : MAX_WBITS + headOfAnyKind) == Z_OK;
    if (!m_stream->isOpen)
        m_state = State::Damaged;
}

void BodyUnpacker::inflateInto(QByteArray& body, qint64 most) {
    z_stream& z = m_stream->z;
    while (m_state == State::Begun && body.size() <= most) {
        z.next_out = reinterpret_cast<Bytef*>(m_stream->out.data());
        z.avail_out = chunk;
        const int result = inflate(&z, Z_NO_FLUSH);
        const auto made = chunk - static_cast<qsizetype>(z.avail_out);
        body.append(m_stream->out.data(), made);
        if (result == Z_STREAM_END)
            m_state = State::Ended; // what follows is no part of it
        else if (result != Z_OK && result != Z_BUF_ERROR)
            m_state = State::Damaged;
        else if (result == Z_BUF_ERROR || (z.avail_in == 0 && z.avail_out > 0))
            return; // more is needed
    }
}
