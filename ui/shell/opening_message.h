// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class MessageBar;

/// Says that the ledger is being opened where that takes longer than a moment, as after an update of the program that
/// brings the ledger up to date.
class OpeningMessage final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpeningMessage)

public:
    static constexpr std::chrono::milliseconds moment{900};

    /// bar must outlive this object.
    OpeningMessage(const QFuture<Stored<QList<OrderKey>>>& opening, MessageBar& bar, QObject* parent = nullptr,
                   std::chrono::milliseconds patience = moment);

private:
    QTimer m_soon;
};
