// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/tray_notice_server.h"

#include "ui/shell/tray_icon.h"

TrayNoticeServer::TrayNoticeServer(TrayIcon& tray, QObject* parent)
    : NoticeServer(parent)
    , m_tray(tray) {
    connect(&tray, &TrayIcon::noticeClicked, this, [this] { Q_EMIT activated({}); });
    connect(&tray, &TrayIcon::availableChanged, this, &NoticeServer::stateChanged);
}

NoticeServer::State TrayNoticeServer::state() const {
    return m_tray.isAvailable() && m_tray.showsNotices() ? State::Ready : State::Absent;
}

void TrayNoticeServer::show(const Notice& notice) {
    if (state() == State::Ready)
        m_tray.showNotice(notice.title, notice.body);
    else
        Q_EMIT refused(notice);
}
