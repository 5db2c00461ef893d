// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QStringList>

#include <optional>

class Settings;

/// The shortcuts that a person chose for actions, by the action's id; kept with the settings. Keys are texts of the
/// kind "Ctrl+Shift+A", whatever the language.
class ShortcutSettings final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutSettings)

public:
    /// settings must outlive it. One for a program: what another one changes is not told here.
    explicit ShortcutSettings(Settings& settings, QObject* parent = nullptr);

    /// Nothing where the action has the shortcuts that it came with; an empty list where a person wants none.
    [[nodiscard]] std::optional<QStringList> keys(const QString& actionId) const;
    /// All at once, such as where one action takes a shortcut from another.
    void setKeys(const QMap<QString, QStringList>& keysById);
    /// Back to the shortcuts that the action came with.
    void reset(const QString& actionId);
    void resetAll();
    [[nodiscard]] bool isChanged(const QString& actionId) const { return m_keys.contains(actionId); }
    [[nodiscard]] bool isAnyChanged() const { return !m_keys.isEmpty(); }

Q_SIGNALS:
    void changed(const QStringList& actionIds);

private:
    void keep(const QStringList& changedIds);

    Settings& m_settings;
    QMap<QString, QStringList> m_keys;
};
