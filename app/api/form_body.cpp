// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/form_body.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

void append(QByteArray& body, const QString& name, const QString& value) {
    if (!body.isEmpty())
        body += '&';
    body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
}

} // namespace

QByteArray formBody(const QString& key, const QString& action, const OrderParameters& parameters) {
    QByteArray body;
    append(body, u"key"_s, key);
    append(body, u"action"_s, action);
    for (const auto& [name, value] : parameters) {
        if (name != "key"_L1 && name != "action"_L1)
            append(body, name, value);
    }
    return body;
}
