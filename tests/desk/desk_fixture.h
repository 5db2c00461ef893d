// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/api_service.h"
#include "store/ledger.h"
#include "support/fake_provider.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

/// A provider, a ledger in a folder of its own and the account that joins them; one for each test.
class DeskFixture final {
    Q_DISABLE_COPY_MOVE(DeskFixture)

public:
    DeskFixture();

    [[nodiscard]] static ApiLimits hasty();
    /// As the ticket would hand it over: service 101, 1,000 units at 0.90 the thousand.
    [[nodiscard]] static CheckedOrder order(const QString& link = QStringLiteral("https://example.com/p/1"));
    [[nodiscard]] Order stored(OrderKey key);
    [[nodiscard]] QList<Order> all();
    [[nodiscard]] QList<OrderEvent> events(OrderKey key);
    /// Written down as placed under this id, without any provider.
    OrderKey recordPlaced(const QString& orderId, bool refill = true, bool cancel = true);
    void report(const QString& orderId, const QString& status, qint64 remains = 0);

    QTemporaryDir folder;
    FakeProvider provider;
    QNetworkAccessManager network;
    std::unique_ptr<Ledger> ledger;
    std::unique_ptr<ApiService> api;

    static const QString account;
};
