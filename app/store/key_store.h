// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QSettings;

/// The only place on disk that holds API keys: the group "keys" of orderdeck.ini (mode 0600), by account id.
class KeyStore final {
    Q_DISABLE_COPY_MOVE(KeyStore)

public:
    explicit KeyStore(const QString& filePath);
    ~KeyStore();

    [[nodiscard]] QString key(const QString& accountId) const;
    void setKey(const QString& accountId, const QString& key);
    void removeKey(const QString& accountId);

private:
    std::unique_ptr<QSettings> m_settings;
};
