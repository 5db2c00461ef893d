// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/notices/notice_server.h"

/// A desktop that shows notices, and remembers them.
class FakeNotices final : public NoticeServer {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeNotices)

public:
    using NoticeServer::NoticeServer;

    [[nodiscard]] State state() const override { return m_state; }
    void show(const Notice& notice) override {
        shown.append(notice);
        m_stands = true;
        Q_EMIT showing();
    }
    [[nodiscard]] bool stands() const override { return m_stands; }

    void setState(State state) {
        m_state = state;
        Q_EMIT stateChanged();
    }
    void click() {
        m_stands = false;
        Q_EMIT activated({});
    }
    void closeIt() { m_stands = false; }

    QList<Notice> shown;

Q_SIGNALS:
    void showing();

private:
    State m_state = State::Ready;
    bool m_stands = false;
};
