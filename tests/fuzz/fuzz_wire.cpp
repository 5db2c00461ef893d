// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include "api/authority_file.h"
#include "api/body_unpacker.h"
#include "api/certificate_strength.h"
#include "api/key_blot.h"
#include "core/crash_record.h"

#include <QDateTime>
#include <QSslCertificate>

#include <algorithm>
#include <array>
#include <cctype>

using namespace Qt::StringLiterals;

namespace {

struct Unpacked final {
    QByteArray body;
    bool isDamaged = false;
    bool isCutOff = false;
    friend bool operator==(const Unpacked&, const Unpacked&) = default;
};

Unpacked unpacked(const QByteArray& packing, const QByteArray& bytes, qsizetype step, qint64 most) {
    BodyUnpacker unpacker(packing);
    Unpacked result;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        unpacker.take(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)), result.body, most);
    result.isDamaged = unpacker.isDamaged();
    result.isCutOff = unpacker.isCutOff();
    return result;
}

} // namespace

QString fuzz::packedBody(const QByteArray& bytes) {
    if (bytes.size() < 2)
        return {};
    constexpr qint64 most = 1 << 20;
    static const std::array<QByteArray, 4> packings{"gzip", "deflate", "", "br"};
    const auto& packing = packings.at(static_cast<uchar>(bytes.at(0)) % packings.size());
    const QByteArray rest = bytes.sliced(2);
    const Unpacked whole = unpacked(packing, rest, std::max<qsizetype>(1, rest.size()), most);
    if (whole.body.size() > most + 256 * 1024)
        return u"more is unpacked than was allowed"_s;
    if (packing.isEmpty() && whole.body != rest.first(std::min<qsizetype>(rest.size(), whole.body.size())))
        return u"what is not packed is changed"_s;
    // What lies behind the bound is lost, wherever that was seen.
    const Unpacked steps = unpacked(packing, rest, 1 + static_cast<uchar>(bytes.at(1)), most);
    if (whole.body.size() <= most && steps != whole)
        return u"what comes in pieces is another thing"_s;
    return {};
}

QString fuzz::certificate(const QByteArray& bytes) {
    const auto chain = QSslCertificate::fromData(bytes, QSsl::Der);
    const bool weak = std::any_of(chain.begin(), chain.end(), isTooWeak);
    if (restOnTooWeak(chain, chain) < weak)
        return u"a weak certificate is no longer weak in a chain"_s;
    const auto read = readAuthorities(bytes, QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC));
    if (!read)
        return read.error().isEmpty() ? u"nothing is said of certificates that are refused"_s : QString();
    if (read.value().isEmpty() || std::any_of(read.value().begin(), read.value().end(), isTooWeak))
        return u"nobody, or somebody weak, is trusted"_s;
    return {};
}

QString fuzz::sessionMark(const QByteArray& bytes) {
    const auto record = CrashRecord::parse(bytes);
    if (!record)
        return {};
    const QByteArray written = record->toBytes();
    if (written.size() > CrashRecord::mostBytes)
        return u"a record is longer than it may be"_s;
    if (std::any_of(written.begin(), written.end(), [](char c) { return c != '\n' && (c < ' ' || c > '~'); }))
        return u"a record holds what its form does not allow"_s;
    return CrashRecord::parse(written) == record ? QString() : u"what was written is read as another record"_s;
}

namespace {

// Of hexadecimal digits alone: QByteArray's own takes any two bytes for some.
QByteArray percentDecoded(const QByteArray& text) {
    QByteArray decoded;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool good = false;
        const bool escaped = text.at(at) == '%' && at + 2 < text.size() && std::isxdigit(uchar(text.at(at + 1))) != 0;
        const int byte = escaped ? text.sliced(at + 1, 2).toInt(&good, 16) : 0;
        decoded.append(good ? static_cast<char>(byte) : text.at(at));
        at += good ? 2 : 0;
    }
    return decoded;
}

} // namespace

QString fuzz::echoedKey(const QByteArray& bytes) {
    const QString key = u"k3yOf7heAccount9"_s;
    const QByteArray clean = KeyBlot(key).cleaned(bytes);
    const QByteArray wanted = key.toUtf8().toLower();
    if (clean.toLower().contains(wanted) || percentDecoded(clean).toLower().contains(wanted))
        return u"a reply still holds the key"_s;
    const bool untouched = KeyBlot(u"n0tInThere4tAll0"_s).cleaned(bytes) == bytes;
    return untouched || bytes.toLower().contains("n0t") ? QString() : u"a reply without the key is changed"_s;
}
