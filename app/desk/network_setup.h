// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/api_error.h"

#include <QObject>
#include <QUrl>

#include <memory>

class ApiNetwork;
class HttpExchange;
class NetworkSettings;
class Settings;

/// Has the network follow what a person chose about proxy and certificates, at once, and tries the way to a provider.
class NetworkSetup final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NetworkSetup)

public:
    /// All must outlive it.
    NetworkSetup(ApiNetwork& network, NetworkSettings& choices, Settings& settings, QObject* parent = nullptr);
    ~NetworkSetup() override;

    [[nodiscard]] NetworkSettings& choices() const { return m_choices; }
    /// Of the current account, or of the first that has a provider of its own; empty where none has.
    [[nodiscard]] QUrl providerAddress() const;
    /// Asks this address for an answer, any answer, without a key; ends in one tested(). A test before it is given up.
    void test(const QUrl& address);
    [[nodiscard]] bool isTesting() const { return m_test != nullptr; }

Q_SIGNALS:
    /// error: nothing where the provider answered.
    void tested(const std::optional<ApiError>& error);

private:
    void apply();

    ApiNetwork& m_network;
    NetworkSettings& m_choices;
    Settings& m_settings;
    std::unique_ptr<HttpExchange> m_test;
};
