// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_look.h"

#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr char veil = '\x25';
constexpr qsizetype window = 1 << 20;
constexpr quint64 longest = quint64(1) << 34; ///< a sanitizer's own books lie in one of terabytes

} // namespace

MaskedSecret::MaskedSecret(int length) {
    constexpr QByteArrayView letters("abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789");
    for (int at = 0; at < length; ++at) {
        // Of each kind enough, whatever chance does.
        const auto chosen = at % 3 == 0 ? letters.size() - 1 - QRandomGenerator::global()->bounded(8)
                                        : QRandomGenerator::global()->bounded(static_cast<int>(letters.size()));
        m_masked += static_cast<char>(letters.at(chosen) ^ veil);
    }
}

QChar MaskedSecret::letter(int at) const {
    return QLatin1Char(static_cast<char>(m_masked.at(at) ^ veil));
}

bool MaskedSecret::isSame(const QString& text) const {
    bool same = text.size() == m_masked.size();
    for (int at = 0; same && at < size(); ++at)
        same = text.at(at) == letter(at);
    return same;
}

bool MaskedSecret::standsAt(const char* at, qsizetype room, int width) const {
    if (room < m_masked.size() * width)
        return false;
    for (qsizetype place = 0; place < m_masked.size(); ++place) {
        if (at[place * width] != static_cast<char>(m_masked.at(place) ^ veil) ||
            (width == 2 && at[place * width + 1] != '\0'))
            return false;
    }
    return true;
}

QStringList MaskedSecret::placesInMemory() const {
    QStringList places;
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {u"memory cannot be read"_s};
    const QByteArray all = maps.readAll();
    std::vector<char> bytes(window);
    const char first = static_cast<char>(m_masked.at(0) ^ veil);
    for (const QByteArray& line : all.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 5 || !words.at(1).startsWith("rw"))
            continue;
        const quint64 from = words.at(0).split('-').first().toULongLong(nullptr, 16);
        const quint64 to = words.at(0).split('-').last().toULongLong(nullptr, 16);
        for (quint64 at = from; to - from <= longest && at < to; at += window - 2 * m_masked.size()) {
            const auto asked = std::min<quint64>(window, to - at);
            if (!memory.seek(static_cast<qint64>(at)))
                continue;
            const qint64 read = memory.read(bytes.data(), static_cast<qint64>(asked));
            for (qint64 place = 0; place < read; ++place) {
                const auto* found = static_cast<const char*>(
                    std::memchr(bytes.data() + place, first, static_cast<std::size_t>(read - place)));
                if (found == nullptr)
                    break;
                place = found - bytes.data();
                for (const int width : {1, 2}) {
                    const QString where = u"UTF-%1 at %2 in %3"_s.arg(width * 8)
                                              .arg(at + static_cast<quint64>(place), 0, 16)
                                              .arg(QString::fromUtf8(words.value(5, "memory of its own")));
                    // Not the window of this search, in which everything stands once more.
                    const auto own = reinterpret_cast<quintptr>(bytes.data());
                    const bool isOwn = at + static_cast<quint64>(place) >= own &&
                                       at + static_cast<quint64>(place) < own + static_cast<quintptr>(window);
                    if (!isOwn && standsAt(found, read - place, width) && !places.contains(where))
                        places.append(where);
                }
            }
        }
    }
    std::fill(bytes.begin(), bytes.end(), '\0');
    return places;
}
