// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/order.h"

#include <QObject>

class Ledger;
class Settings;

/// Puts whole orders as plain text on the clipboard, for a ticket at the provider's support.
class OrderTextCopy final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OrderTextCopy)

public:
    /// More are not copied: nobody reads them.
    static constexpr int most = 500;

    /// ledger and settings must outlive this object.
    OrderTextCopy(Ledger& ledger, const Settings& settings, QObject* parent = nullptr);

    /// In the order of the keys.
    void copy(const QList<OrderKey>& keys);

Q_SIGNALS:
    void copied(int orders);
    void failed(const QString& words);

private:
    Ledger& m_ledger;
    const Settings& m_settings;
};
