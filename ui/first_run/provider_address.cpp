// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/provider_address.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

QString defaultProviderAddress() {
    return u"https://heysmmprovider.com/api/v2"_s;
}

QString addressProblem(const QString& text) {
    if (text.trimmed().isEmpty())
        return QCoreApplication::translate("ProviderAddress", "Enter the address of the provider's API.");
    const auto url = addressFromText(text);
    if (!url.isValid())
        return QCoreApplication::translate("ProviderAddress",
                                           "This is not a web address. It looks like https://example.com/api/v2.");
    // A key in the address would end up in logs of others on its way.
    if (!url.userInfo().isEmpty() || url.hasQuery())
        return QCoreApplication::translate("ProviderAddress",
                                           "Leave out names, passwords and what follows a question mark.");
    return whyAddressIsRefused(url);
}

QString accountNameFor(const QUrl& address) {
    auto host = address.host();
    if (host == "heysmmprovider.com"_L1)
        return u"HeySMM Provider"_s;
    for (const auto& prefix : {u"www."_s, u"api."_s}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host;
}
