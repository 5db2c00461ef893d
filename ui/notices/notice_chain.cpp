// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_chain.h"

#include <algorithm>

NoticeChain::NoticeChain(const QList<NoticeServer*>& servers, QObject* parent)
    : NoticeServer(parent)
    , m_servers(servers) {
    for (qsizetype at = 0; at < servers.size(); ++at) {
        connect(servers.at(at), &NoticeServer::stateChanged, this, &NoticeServer::stateChanged);
        connect(servers.at(at), &NoticeServer::activated, this, &NoticeServer::activated);
        connect(servers.at(at), &NoticeServer::refused, this,
                [this, at](const Notice& notice) { showFrom(at + 1, notice); });
    }
}

NoticeServer::State NoticeChain::state() const {
    for (const State wanted : {State::Ready, State::Asking}) {
        if (std::any_of(m_servers.cbegin(), m_servers.cend(),
                        [wanted](const NoticeServer* server) { return server->state() == wanted; }))
            return wanted;
    }
    return State::Absent;
}

void NoticeChain::show(const Notice& notice) {
    showFrom(0, notice);
}

void NoticeChain::showFrom(qsizetype first, const Notice& notice) {
    for (qsizetype at = first; at < m_servers.size(); ++at) {
        if (m_servers.at(at)->state() != State::Absent) {
            m_servers.at(at)->show(notice);
            return;
        }
    }
    Q_EMIT refused(notice);
}

bool NoticeChain::stands() const {
    return std::any_of(m_servers.cbegin(), m_servers.cend(),
                       [](const NoticeServer* server) { return server->stands(); });
}
