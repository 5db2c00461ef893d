// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice_orders.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QUrl>

/// Asks a provider over real HTTP and waits for the reply with an event loop of the test's.
class PracticeClient final {
public:
    explicit PracticeClient(const QUrl& address)
        : m_address(address) {}

    struct Reply {
        QByteArray body;
        int httpStatus = 0;
        QByteArray contentType;
    };

    /// With the right key, unless the parameters bring another.
    QByteArray call(const QString& action, PracticeParameters parameters = {});
    Reply post(const QUrl& url, const QByteArray& body, const QByteArray& type = "application/x-www-form-urlencoded");
    Reply get(const QUrl& url);

private:
    static Reply finished(QNetworkReply* reply);

    QUrl m_address;
    QNetworkAccessManager m_network;
};
