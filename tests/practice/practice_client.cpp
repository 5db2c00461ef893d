// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice_client.h"

#include <QNetworkReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

QByteArray PracticeClient::call(const QString& action, PracticeParameters parameters) {
    if (!parameters.contains(u"key"_s))
        parameters.insert(u"key"_s, u"practice"_s);
    parameters.insert(u"action"_s, action);
    QByteArray body;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        body += (body.isEmpty() ? QByteArray() : QByteArray("&")) + QUrl::toPercentEncoding(it.key()) + '=' +
                QUrl::toPercentEncoding(it.value());
    return post(m_address, body).body;
}

PracticeClient::Reply PracticeClient::post(const QUrl& url, const QByteArray& body, const QByteArray& type) {
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QString::fromLatin1(type));
    return finished(m_network.post(request, body));
}

PracticeClient::Reply PracticeClient::get(const QUrl& url) {
    return finished(m_network.get(QNetworkRequest(url)));
}

PracticeClient::Reply PracticeClient::finished(QNetworkReply* reply) {
    QSignalSpy done(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        done.wait(30000);
    Reply result{reply->readAll(), reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 reply->rawHeader("Content-Type")};
    delete reply;
    return result;
}
