// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/api_account.h"

#include "api/loopback.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

QString translated(const char* text) {
    return QCoreApplication::translate("ApiAccount", text);
}

} // namespace

QString whyAddressIsRefused(const QUrl& address) {
    if (!address.isValid() || address.host().isEmpty())
        return translated(QT_TRANSLATE_NOOP("ApiAccount", "This is not the address of an API."));
    if (!address.userInfo().isEmpty())
        return translated(QT_TRANSLATE_NOOP("ApiAccount", "The address must not hold a user name or a password."));
    if (address.scheme() == "https"_L1)
        return {};
    if (address.scheme() != "http"_L1)
        return translated(QT_TRANSLATE_NOOP("ApiAccount", "The address must begin with https://."));
    if (isLoopback(address.host()))
        return {};
    return translated(QT_TRANSLATE_NOOP(
        "ApiAccount", "The address must begin with https://: over http:// everyone on the way could read the key."));
}

QUrl addressFromText(const QString& text) {
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return {};
    if (!typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    const QUrl address(typed, QUrl::StrictMode);
    if (!address.isValid() || address.host().isEmpty())
        return {};
    return address.adjusted(QUrl::RemoveFragment);
}

QString withoutKey(const QString& text, const QString& key) {
    // A text this short is no key, and blotting it out would only garble what people read.
    if (key.size() < 4)
        return text;
    QString clean = text;
    const auto blot = u"•••"_s;
    clean.replace(key, blot, Qt::CaseInsensitive);
    clean.replace(QString::fromLatin1(QUrl::toPercentEncoding(key)), blot, Qt::CaseInsensitive);
    return clean;
}
