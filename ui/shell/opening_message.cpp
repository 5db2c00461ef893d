// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/opening_message.h"

#include "ui/kit/message_bar.h"

using namespace Qt::StringLiterals;

OpeningMessage::OpeningMessage(const QFuture<Stored<QList<OrderKey>>>& opening, MessageBar& bar, QObject* parent,
                               std::chrono::milliseconds patience)
    : QObject(parent) {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [&bar] {
        // Warn: it stays until it is cleared.
        bar.show(
            Tone::Warn,
            tr("The ledger is being opened. After an update of Orderdeck it is first copied and brought up to date, "
               "which can take a minute; nothing is ordered or asked for until then."),
            u"opening"_s);
    });
    whenDone(opening, this, [this, &bar](const Stored<QList<OrderKey>>&) {
        m_soon.stop();
        bar.clear(u"opening"_s);
    });
    if (!opening.isFinished())
        m_soon.start(patience);
}
