// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "desk/account_desk.h"
#include "store/shortcut_settings.h"
#include "support/fake_provider.h"
#include "ui/actions/action_registry.h"
#include "ui/theme/theme.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QLabel;

/// A profile, a provider that answers as told, and the account that joins them; one for each test.
class ServicesFixture final {
    Q_DISABLE_COPY_MOVE(ServicesFixture)

public:
    ServicesFixture();

    /// The account, started; the provider's balance is 100.84292 USD.
    AccountDesk& openDesk();
    /// What the provider's `services` answers from now on.
    void offer(const QList<Service>& services);
    [[nodiscard]] QList<Order> orders();

    static Service service(const QString& id, const QString& name, const QString& type = QStringLiteral("Default"));

    QTemporaryDir folder;
    FakeProvider provider;
    QNetworkAccessManager network;
    Settings settings;
    Theme theme;
    ShortcutSettings shortcuts{settings};
    ActionRegistry actions{shortcuts};
    Ledger ledger;
    std::unique_ptr<AccountDesk> desk;
};

/// The visible control of this accessible name below `in`; nullptr when there is none.
template <typename Widget>
Widget* named(const QWidget& in, const QString& name) {
    for (auto* widget : in.findChildren<Widget*>()) {
        if (widget->isVisibleTo(&in) && widget->accessibleName() == name)
            return widget;
    }
    return nullptr;
}

/// All visible text of labels below `in`.
[[nodiscard]] QString saidIn(const QWidget& in);
/// Replaces what a visible field holds, by keys; a combo box is set to the value.
bool typeInto(const QWidget& in, const QString& field, const QString& text);
