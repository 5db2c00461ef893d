// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSemaphore>
#include <QThread>
#include <QUrl>

/// A provider on loopback, in a thread of its own, that answers every request at once with the next order id and does
/// no more. Connections stay open for as long as the client wishes.
class InstantProvider final : public QThread {
    Q_DISABLE_COPY_MOVE(InstantProvider)

public:
    InstantProvider();
    ~InstantProvider() override;

    /// Invalid where it cannot listen.
    [[nodiscard]] QUrl address() const;

protected:
    void run() override;

private:
    QSemaphore m_listening;
    quint16 m_port = 0;
};
