// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_network.h"

#include "soak_clock.h"

#include <QNetworkProxy>
#include <QNetworkReply>

#include <algorithm>
#include <utility>

SoakNetwork::SoakNetwork(qint64 patience, QObject* parent)
    : QNetworkAccessManager(parent)
    , m_patience(patience) {
    setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
}

void SoakNetwork::setHooks(std::function<void()> before, std::function<void()> after) {
    m_before = std::move(before);
    m_after = std::move(after);
}

qint64 SoakNetwork::answersUntil() const {
    qint64 youngest = 0;
    for (const qint64 since : m_underWay)
        youngest = std::max(youngest, since);
    return youngest == 0 ? 0 : youngest + m_patience;
}

QNetworkReply* SoakNetwork::createRequest(Operation operation, const QNetworkRequest& request, QIODevice* body) {
    if (m_before)
        m_before();
    QNetworkReply* reply = QNetworkAccessManager::createRequest(operation, request, body);
    m_underWay.insert(reply, SoakClock::realTime());
    connect(reply, &QNetworkReply::finished, &m_alive, [this, reply] { m_underWay.remove(reply); });
    connect(reply, &QObject::destroyed, &m_alive, [this, reply] { m_underWay.remove(reply); });
    if (m_after)
        m_after();
    return reply;
}
