// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/loopback.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

bool isLoopback(const QString& host) {
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return true;
    QHostAddress address;
    return address.setAddress(host) && address.isLoopback();
}
