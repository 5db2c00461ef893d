// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/key_store.h"

#include "store/file_keys.h"
#include "store/keychain_keys.h"
#include "store/settings_table.h"
#include "store/when_done.h"
#include "store/whole_settings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

QString keychainWord() {
    return u"keychain"_s;
}

} // namespace

KeyStore::KeyStore(const QString& filePath, std::unique_ptr<KeyPlace> keychain, QObject* parent)
    : QObject(parent)
    , m_file(std::make_unique<FileKeys>(filePath))
    , m_settings(std::make_unique<WholeSettings>(filePath))
    , m_keychain(std::move(keychain)) {
    if (m_keychain)
        connect(m_keychain.get(), &KeyPlace::answeredLate, this, &KeyStore::answeredLate);
    // What was not removed may be now.
    connect(this, &KeyStore::answeredLate, this, &KeyStore::sweep);
}

KeyStore::~KeyStore() = default;

KeyPlace& KeyStore::keychain() {
    if (!m_keychain) {
        m_keychain = std::make_unique<KeychainKeys>();
        connect(m_keychain.get(), &KeyPlace::answeredLate, this, &KeyStore::answeredLate);
    }
    return *m_keychain;
}

KeyPlace& KeyStore::place(KeyHome home) {
    if (home == KeyHome::Keychain)
        return keychain();
    return *m_file;
}

KeyHome KeyStore::home(const QString& accountId) const {
    const QString word = m_settings->value(SettingsTable::keyHomesGroup + accountId).toString();
    return word == keychainWord() ? KeyHome::Keychain : KeyHome::File;
}

// Written with the next sync, together with the key.
void KeyStore::setHome(const QString& accountId, KeyHome home) {
    const QString name = SettingsTable::keyHomesGroup + accountId;
    if (home == KeyHome::Keychain)
        m_settings->setValue(name, keychainWord());
    else
        m_settings->remove(name);
}

QString KeyStore::key(const QString& accountId) const {
    return m_file->key(accountId);
}

bool KeyStore::fileHolds(const QString& key) const {
    return m_file->holds(key);
}

KeyOutcome KeyStore::setKey(const QString& accountId, const QString& key) {
    return m_file->setKey(accountId, key);
}

KeyOutcome KeyStore::removeKey(const QString& accountId) {
    return m_file->removeKey(accountId);
}

QFuture<KeyRead> KeyStore::read(const QString& accountId) {
    return place(home(accountId)).read(accountId);
}

QStringList KeyStore::leftovers() const {
    return m_settings->value(SettingsTable::keyLeftovers.name).toStringList();
}

void KeyStore::setLeftover(const QString& accountId, bool left) {
    QStringList ids = leftovers();
    ids.removeAll(accountId);
    ids.removeAll(QString());
    if (left)
        ids.append(accountId);
    if (ids.isEmpty())
        m_settings->remove(SettingsTable::keyLeftovers.name);
    else
        m_settings->setValue(SettingsTable::keyLeftovers.name, ids);
    WholeSettings(m_settings->fileName()).syncWhole();
}

void KeyStore::sweep() {
    const QStringList ids = leftovers();
    for (const QString& id : ids) {
        if (home(id) == KeyHome::Keychain)
            setLeftover(id, false);
        else if (!isMoving(id))
            clean(id);
    }
}

QFuture<KeyOutcome> KeyStore::clean(const QString& accountId) {
    const auto removed = keychain().remove(accountId);
    whenDone(removed, this, [this, accountId](const KeyOutcome& problem) {
        // Where there is no keychain there is no copy.
        if (!problem || problem->kind == KeyProblem::Kind::NoKeychain)
            setLeftover(accountId, false);
    });
    return removed;
}

QFuture<KeyOutcome> KeyStore::forget(const QString& accountId) {
    const bool mayBeThere = home(accountId) == KeyHome::Keychain || leftovers().contains(accountId);
    setHome(accountId, KeyHome::File);
    if (mayBeThere)
        setLeftover(accountId, true); // until it is gone, however long that takes
    const KeyOutcome problem = m_file->removeKey(accountId);
    if (!mayBeThere || problem)
        return QtFuture::makeReadyFuture(problem);
    return clean(accountId);
}
