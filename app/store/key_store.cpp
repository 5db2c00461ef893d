// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_store.h"

#include "store/private_file.h"
#include "store/settings_table.h"

#include <QFileInfo>
#include <QSettings>

KeyStore::KeyStore(const QString& filePath) {
    // Before anything is written: QSettings gives the file it writes the mode of the one that stood there.
    makePrivateFolder(QFileInfo(filePath).absolutePath());
    makePrivateFile(filePath);
    m_settings = std::make_unique<QSettings>(filePath, QSettings::IniFormat);
}

KeyStore::~KeyStore() = default;

QString KeyStore::key(const QString& accountId) const {
    return m_settings->value(SettingsTable::keysGroup + accountId).toString();
}

void KeyStore::setKey(const QString& accountId, const QString& key) {
    m_settings->setValue(SettingsTable::keysGroup + accountId, key);
    // Somebody may have deleted it meanwhile.
    makePrivateFile(m_settings->fileName());
    m_settings->sync();
}

void KeyStore::removeKey(const QString& accountId) {
    m_settings->remove(SettingsTable::keysGroup + accountId);
    m_settings->sync();
}
