// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

/// How a body may come packed: what is asked for.
inline constexpr auto acceptedPackings = "gzip, deflate";

/// The body of a reply as it comes, packed or not. Takes no more memory than what it gives and a little, however it is
/// packed. packing: as the reply's Content-Encoding says.
class BodyUnpacker final {
    Q_DISABLE_COPY_MOVE(BodyUnpacker)

public:
    explicit BodyUnpacker(const QByteArray& packing);
    ~BodyUnpacker();

    /// Appends what these bytes unpack to, until `body` has more than `most` bytes; the rest is lost then. Nothing more
    /// comes where they are damaged, or packed in a way that was not asked for.
    void take(QByteArrayView bytes, QByteArray& body, qint64 most);
    [[nodiscard]] bool isDamaged() const { return m_state == State::Damaged; }
    /// Bytes came, but not the last of what was packed.
    [[nodiscard]] bool isCutOff() const { return m_state == State::Begun; }

private:
    enum class State : quint8 { Plain, New, Begun, Ended, Damaged };
    struct Stream;

    void begin(QByteArrayView bytes);
    void inflateInto(QByteArray& body, qint64 most);

    State m_state = State::Plain;
    bool m_mayBeBare = false; ///< deflate, which some send without its head
    QByteArray m_first;       ///< too little to tell yet
    std::unique_ptr<Stream> m_stream;
};
