// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hostile_texts.h"
#include "support/fake_provider.h"

/// A provider whose every reply is in good form, and every string in it hostile: services named, described and sorted
/// by these texts (service 1 by the first …), orders and refills in such states, words of refusal, a currency.
class HostileShop final {
    Q_DISABLE_COPY_MOVE(HostileShop)

public:
    explicit HostileShop(QList<HostileText> texts);

    [[nodiscard]] const QList<HostileText>& texts() const { return m_texts; }
    FakeProvider provider;

private:
    [[nodiscard]] FakeReply answer(const FakeRequest& request);
    [[nodiscard]] QByteArray catalog() const;
    [[nodiscard]] QString textOf(const QString& orderId) const;

    QList<HostileText> m_texts;
    int m_balances = 0;
};
