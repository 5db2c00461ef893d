// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/one_shot_body.h"

#include "core/wipe.h"

#include <algorithm>
#include <utility>

OneShotBody::OneShotBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes)) {
    // Unbuffered: what QIODevice kept of its own could be read a second time.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneShotBody::~OneShotBody() {
    wipe(m_bytes);
}

qint64 OneShotBody::bytesAvailable() const {
    return m_bytes.size() - m_at + QIODevice::bytesAvailable();
}

bool OneShotBody::atEnd() const {
    return m_at >= m_bytes.size();
}

qint64 OneShotBody::readData(char* data, qint64 maxSize) {
    if (atEnd())
        return -1;
    m_wasRead = true;
    const qint64 size = std::min<qint64>(maxSize, m_bytes.size() - m_at);
    std::copy_n(m_bytes.constData() + m_at, size, data);
    m_at += size;
    return size;
}

qint64 OneShotBody::writeData(const char* /*data*/, qint64 /*size*/) {
    return -1;
}
