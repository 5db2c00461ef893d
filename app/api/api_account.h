// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

/// Where to ask and with which key. The key is a payment means: it goes into POST bodies and nowhere else.
struct ApiAccount final {
    QUrl address;
    QString key;
    QString currency;  ///< of services' rates and of statuses without a currency; empty until the balance told it
    QString held = {}; ///< why nothing may be sent now, in words: the key is not known yet; empty: it may
};

/// Empty when requests may go to this address; else why not, for people: https only, http on loopback only.
[[nodiscard]] QString whyAddressIsRefused(const QUrl& address);
/// What a person typed as a URL: adds https:// and trims; an invalid QUrl when it cannot be one.
[[nodiscard]] QUrl addressFromText(const QString& text);
/// The text with every occurrence of the key, plain or percent-encoded, blotted out: providers do echo it.
[[nodiscard]] QString withoutKey(const QString& text, const QString& key);
