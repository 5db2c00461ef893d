// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/form_body.h"

#include "core/wipe.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

QByteArray pairOf(const QString& name, const QString& value) {
    return '&' + QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

QByteArray formBody(const QString& key, const QString& action, const OrderParameters& parameters) {
    QByteArray rest = pairOf(u"action"_s, action);
    for (const auto& [name, value] : parameters) {
        if (name != "key"_L1 && name != "action"_L1)
            rest += pairOf(name, value);
    }
    // The key goes into a body that has room for all, which need not move and leave a copy behind.
    QByteArray encoded = QUrl::toPercentEncoding(key);
    QByteArray body;
    body.reserve(encoded.size() + rest.size() + 4);
    body += "key=";
    body += encoded;
    body += rest;
    wipe(encoded);
    return body;
}
