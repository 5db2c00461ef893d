// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_place.h"

#include <memory>

class QSettings;

/// Keys in the group "keys" of orderdeck.ini (mode 0600). What is written is read back from the disk itself, not from
/// what QSettings remembers of it.
class FileKeys final : public KeyPlace {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FileKeys)

public:
    explicit FileKeys(const QString& filePath, QObject* parent = nullptr);
    ~FileKeys() override;

    /// Empty where there is none.
    [[nodiscard]] QString key(const QString& accountId) const;
    /// Whether any account has this one.
    [[nodiscard]] bool holds(const QString& key) const;
    /// A key that could not be written is as it was before.
    KeyOutcome setKey(const QString& accountId, const QString& key);
    KeyOutcome removeKey(const QString& accountId);
    [[nodiscard]] QString filePath() const;

    [[nodiscard]] QFuture<KeyRead> read(const QString& accountId) override;
    [[nodiscard]] QFuture<KeyOutcome> write(const QString& accountId, const QString& key) override;
    [[nodiscard]] QFuture<KeyOutcome> remove(const QString& accountId) override;

private:
    [[nodiscard]] std::optional<QString> onDisk(const QString& accountId) const;
    void set(const QString& accountId, const QString& key);

    std::unique_ptr<QSettings> m_settings;
};
