// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

#include <optional>

class QDBusVariant;

/// What the desktop says of its user: dark or light windows, more contrast, less motion. Read from the settings portal
/// where there is one, some time after the start, and followed; until then, and elsewhere, nothing is wished.
class DesktopWishes final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopWishes)

public:
    /// The numbers are the portal's (org.freedesktop.appearance, color-scheme).
    enum class Scheme : quint8 { None = 0, Dark = 1, Light = 2 };

    explicit DesktopWishes(QObject* parent = nullptr);

    /// Asks the portal, and hears of changes from then on. Never waits. False where no change will be heard: there is
    /// no bus.
    bool start();
    /// Nothing until an answer is there, or it is known that none comes.
    [[nodiscard]] std::optional<Scheme> scheme() const { return m_scheme; }
    [[nodiscard]] bool moreContrast() const { return m_contrast || m_highContrast; }
    [[nodiscard]] bool lessMotion() const { return m_lessMotion; }

    /// A value as the portal gives it, once or several times wrapped: "org.freedesktop.appearance", "contrast", 1.
    /// An invalid one: the portal does not know it, or is not there.
    void take(const QString& space, const QString& key, const QVariant& value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    std::optional<Scheme> m_scheme;
    bool m_contrast = false;
    bool m_highContrast = false; ///< of GNOME's own key, where the portal does not know the common one
    bool m_lessMotion = false;
};
