// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/palette_entry.h"

#include <QObject>
#include <QTimer>

class Ledger;

/// Looks for orders while a person types: by id, link and service, of all accounts, the newest first. An answer to what
/// was typed before is never told.
class PaletteOrders final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteOrders)

public:
    /// ledger must outlive it.
    explicit PaletteOrders(Ledger& ledger, QObject* parent = nullptr);

    /// Too short a text finds nothing.
    void ask(const QString& text);
    void stop();
    [[nodiscard]] bool isAsking() const { return m_asking; }

    static constexpr int most = 8;

Q_SIGNALS:
    /// Once for each text that was asked last.
    void found(const QList<PaletteEntry>& orders);

private:
    void read();
    void answer(quint64 job, const QList<Order>& orders);

    Ledger& m_ledger;
    QString m_text;
    QTimer m_soon; ///< letters come faster than answers are of use
    quint64 m_job = 0;
    bool m_asking = false;
};
