// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

/// A session's bus of the test's own, on which no service of this machine is started.
class OwnBus final {
    Q_DISABLE_COPY_MOVE(OwnBus)

public:
    OwnBus() = default;
    ~OwnBus();
    /// Its address; empty where dbus-daemon is not installed.
    [[nodiscard]] QString start();

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

/// What libsecret asks of org.freedesktop.secrets, as far as passwords are concerned: search, unlock, read, write and
/// delete, over unencrypted sessions. Locked, it shows a prompt that a test completes.
class FakeSecretService final : public QDBusVirtualObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeSecretService)

public:
    explicit FakeSecretService(const QString& address);
    ~FakeSecretService() override;

    struct Item final {
        QMap<QString, QString> attributes;
        QByteArray secret;
    };
    QMap<QString, Item> items; ///< by path
    bool locked = false;
    bool refuses = false;  ///< every call ends in an error
    bool hangs = false;    ///< calls are not answered until letGo()
    bool prompted = false; ///< a person is being asked to unlock it

    void letGo();
    [[nodiscard]] bool isHeld() const { return !m_held.isEmpty(); }
    /// The person's answer.
    void completePrompt(bool unlock);

    [[nodiscard]] QString introspect(const QString& path) const override;
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override;

private:
    [[nodiscard]] QDBusMessage answer(const QDBusMessage& message);
    [[nodiscard]] QDBusMessage properties(const QDBusMessage& message) const;
    [[nodiscard]] QDBusMessage search(const QDBusMessage& message) const;
    [[nodiscard]] QDBusMessage secrets(const QDBusMessage& message) const;
    [[nodiscard]] QDBusMessage create(const QDBusMessage& message);

    QDBusConnection m_bus;
    QList<QDBusMessage> m_held;
    int m_last = 0;
};
