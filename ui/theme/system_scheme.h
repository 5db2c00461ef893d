// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

/// Whether the desktop wants dark windows, as its portal tells it (org.freedesktop.appearance, color-scheme), live.
/// Asks when it is made, and never waits; without a bus or a portal there is no wish.
class SystemScheme final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    /// The numbers are the portal's.
    enum class Wish : quint8 { None = 0, Dark = 1, Light = 2 };

    explicit SystemScheme(const QDBusConnection& bus, QObject* parent = nullptr);

    /// None until the answer is there.
    [[nodiscard]] Wish wish() const { return m_wish; }

Q_SIGNALS:
    /// An answer is there, or another one; also that there is none to be had.
    void changed();

private Q_SLOTS:
    void onSetting(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void adopt(const QVariant& value);

    QDBusConnection m_bus;
    Wish m_wish = Wish::None;
};
