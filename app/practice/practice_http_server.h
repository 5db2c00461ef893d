// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_reply.h"

#include <QtGlobal>

#include <memory>

/// HTTP on loopback: hands the body of every POST, whatever its path, to a handler and sends the reply it returns.
/// Each connection has a thread of its own and stays open until the client closes it, so that no request ever meets a
/// connection that is just being closed. Bodies above 1 MiB are turned away.
class PracticeHttpServer final {
public:
    /// Called on the threads of the connections, several at once.
    using Handler = std::function<PracticeReply(const QByteArray& body)>;

    explicit PracticeHttpServer(Handler handler);
    Q_DISABLE_COPY_MOVE(PracticeHttpServer)
    ~PracticeHttpServer();

    /// Binds 127.0.0.1; port 0 takes any free one. The port, or 0 when it cannot be had.
    [[nodiscard]] quint16 bind(quint16 port);
    /// Answers requests on the calling thread until halt().
    void serve();
    /// From another thread, before halt(): breaks the connections off and listens no more, so that new ones are
    /// refused; or listens again on the same port. True when it is as wished on return.
    bool setRefusing(bool refusing);
    /// From another thread, once: breaks the connections off and lets serve() return, also when that has not begun yet.
    void halt();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};
