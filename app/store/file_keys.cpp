// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/file_keys.h"

#include "store/ini_text.h"
#include "store/private_file.h"
#include "store/settings_file.h"
#include "store/settings_table.h"
#include "store/whole_settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

using Kind = KeyProblem::Kind;

FileKeys::FileKeys(const QString& filePath, QObject* parent)
    : KeyPlace(parent) {
    // Before anything is written: QSettings gives the file it writes the mode of the one that stood there.
    makePrivateFolder(QFileInfo(filePath).absolutePath());
    replaceLink(filePath);
    makePrivateFile(filePath);
    m_settings = std::make_unique<WholeSettings>(filePath);
}

FileKeys::~FileKeys() = default;

QString FileKeys::filePath() const {
    return m_settings->fileName();
}

QString FileKeys::key(const QString& accountId) const {
    return m_settings->value(SettingsTable::keysGroup + accountId).toString();
}

bool FileKeys::holds(const QString& key) const {
    const QStringList names = m_settings->allKeys();
    return std::any_of(names.cbegin(), names.cend(), [&](const QString& name) {
        return name.startsWith(SettingsTable::keysGroup) && m_settings->value(name).toString() == key;
    });
}

std::optional<QString> FileKeys::onDisk(const QString& accountId) const {
    QFile file(m_settings->fileName());
    if (!file.open(QIODevice::ReadOnly))
        return file.exists() ? std::nullopt : std::optional(QString());
    return IniText::of(file.readAll()).keys.value(accountId);
}

void FileKeys::set(const QString& accountId, const QString& key) {
    const QString name = SettingsTable::keysGroup + accountId;
    if (key.isEmpty())
        m_settings->remove(name);
    else
        m_settings->setValue(name, key);
}

KeyOutcome FileKeys::setKey(const QString& accountId, const QString& key) {
    const QString before = this->key(accountId);
    // Somebody may have deleted it meanwhile.
    makePrivateFile(m_settings->fileName());
    set(accountId, key);
    WholeSettings(m_settings->fileName()).syncWhole();
    makePrivateFile(m_settings->fileName());
    if (onDisk(accountId) == key)
        return {};
    set(accountId, before);
    return KeyProblem{Kind::NotKept, KeyHome::File, SettingsFile::whyNotWritable(m_settings->fileName())};
}

KeyOutcome FileKeys::removeKey(const QString& accountId) {
    return setKey(accountId, {});
}

QFuture<KeyRead> FileKeys::read(const QString& accountId) {
    const QString found = key(accountId);
    return QtFuture::makeReadyFuture(found.isEmpty() ? KeyRead(KeyProblem{Kind::Gone, KeyHome::File, {}})
                                                     : KeyRead(found));
}

QFuture<KeyOutcome> FileKeys::write(const QString& accountId, const QString& key) {
    return QtFuture::makeReadyFuture(setKey(accountId, key));
}

QFuture<KeyOutcome> FileKeys::remove(const QString& accountId) {
    return QtFuture::makeReadyFuture(removeKey(accountId));
}
