// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/fake_provider.h"

#include <QList>
#include <QString>

/// A provider that sends back the key it was asked with, wherever a reply has room for a text: names, descriptions,
/// ids, statuses, words of refusal, pages, headers, addresses, and in several spellings.
class EchoShop final {
    Q_DISABLE_COPY_MOVE(EchoShop)

public:
    /// How a request goes wrong, if it does.
    struct Fault final {
        const char* name;
        FakeReply (*reply)(const QByteArray& key);
    };

    EchoShop();

    FakeProvider provider;

    static const QList<Fault>& faults();
    /// For every request of these actions from now on; nullptr: none.
    void setFault(const Fault* fault, const QStringList& actions = {});

private:
    [[nodiscard]] FakeReply answer(const FakeRequest& request);

    const Fault* m_fault = nullptr;
    QStringList m_faulty;
    int m_orders = 100;
};
