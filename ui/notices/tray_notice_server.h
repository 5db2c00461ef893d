// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/notice_server.h"

class TrayIcon;

/// Notices beside the tray icon, where the desktop has no service for them.
class TrayNoticeServer final : public NoticeServer {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrayNoticeServer)

public:
    /// tray must outlive this object.
    explicit TrayNoticeServer(TrayIcon& tray, QObject* parent = nullptr);

    [[nodiscard]] State state() const override;
    void show(const Notice& notice) override;
    /// Never: each is one of its own.
    [[nodiscard]] bool stands() const override { return false; }

private:
    TrayIcon& m_tray;
};
