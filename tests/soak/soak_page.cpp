// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_page.h"

#include <QByteArray>
#include <QFile>

#include <fcntl.h>
#include <new>
#include <sys/mman.h>
#include <unistd.h>

namespace {

// SplitMix64.
quint64 mixed(quint64 value) {
    value += 0x9E3779B97F4A7C15U;
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
    return value ^ (value >> 31U);
}

} // namespace

qint64 SoakDice::between(qint64 low, qint64 high) {
    const quint64 drawn = fixed(m_page.seed, 0, ++m_page.draws);
    return low + static_cast<qint64>(drawn % (static_cast<quint64>(high - low) + 1));
}

quint64 SoakDice::fixed(qint64 seed, quint64 stream, qint64 number) {
    return mixed(mixed(mixed(static_cast<quint64>(seed)) ^ stream) ^ static_cast<quint64>(number));
}

SoakPage& soakPage(const QString& file) {
    const bool isNew = !QFile::exists(file);
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0 || ::ftruncate(descriptor, sizeof(SoakPage)) != 0)
        qFatal("The page of the soak cannot be made.");
    void* place = ::mmap(nullptr, sizeof(SoakPage), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (place == MAP_FAILED)
        qFatal("The page of the soak cannot be mapped.");
    ::close(descriptor);
    return isNew ? *new (place) SoakPage : *static_cast<SoakPage*>(place);
}
