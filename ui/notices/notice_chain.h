// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/notice_server.h"

/// The first of several that can show a notice; Absent where none can.
class NoticeChain final : public NoticeServer {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NoticeChain)

public:
    /// servers must outlive this object; the best first.
    explicit NoticeChain(const QList<NoticeServer*>& servers, QObject* parent = nullptr);

    [[nodiscard]] State state() const override;
    void show(const Notice& notice) override;
    [[nodiscard]] bool stands() const override;

private:
    void showFrom(qsizetype first, const Notice& notice);

    QList<NoticeServer*> m_servers;
};
