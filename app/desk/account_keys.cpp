// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/account_keys.h"

#include "core/wipe.h"
#include "desk/account_desk.h"
#include "store/key_traces.h"
#include "store/when_done.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using Connection = AccountDesk::Connection;

AccountKeys::AccountKeys(KeyStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store) {
    connect(&store, &KeyStore::homeChanged, this, &AccountKeys::changed);
    connect(&store, &KeyStore::answeredLate, this, [this] {
        const auto ids = m_missing.keys();
        for (const QString& id : ids) {
            if (m_missing.value(id).kind == KeyProblem::Kind::Silent)
                tryAgain(id);
        }
    });
}

void AccountKeys::start() {
    m_store.sweep();
}

QString AccountKeys::known(const QString& accountId) const {
    const auto found = m_known.constFind(accountId);
    if (found != m_known.cend())
        return *found;
    return home(accountId) == KeyHome::File ? m_store.key(accountId) : QString();
}

AccountKeys::State AccountKeys::state(const QString& accountId) const {
    if (!known(accountId).isEmpty())
        return State::Known;
    return m_reading.contains(accountId) ? State::Reading : State::Missing;
}

KeyOutcome AccountKeys::problem(const QString& accountId) const {
    if (state(accountId) != State::Missing)
        return {};
    const auto found = m_missing.constFind(accountId);
    return found == m_missing.cend() ? KeyProblem{KeyProblem::Kind::Gone, home(accountId), {}} : *found;
}

void AccountKeys::give(AccountDesk& desk) {
    const QString id = desk.id();
    if (const QString key = known(id); !key.isEmpty())
        return desk.setKey(key);
    if (home(id) == KeyHome::Keychain && !m_reading.contains(id) && !m_missing.contains(id))
        read(id);
    if (m_reading.contains(id))
        return desk.awaitKey(Connection::KeyAwaited,
                             tr("The key of this account is being read from the keychain. Nothing is sent before."));
    //: Why the key could not be read; a sentence
    desk.awaitKey(Connection::KeyMissing, tr("%1 Nothing is sent without the key.").arg(keyProblemText(*problem(id))));
}

void AccountKeys::read(const QString& accountId) {
    m_missing.remove(accountId);
    const int number = ++m_readings;
    m_reading.insert(accountId, number);
    whenDone(m_store.read(accountId), this, [this, accountId, number](const KeyRead& found) {
        if (m_reading.value(accountId) != number) // kept or forgotten meanwhile
            return;
        m_reading.remove(accountId);
        if (found)
            m_known.insert(accountId, found.value());
        else
            m_missing.insert(accountId, found.error());
        Q_EMIT changed(accountId);
    });
}

void AccountKeys::tryAgain(const QString& accountId) {
    if (state(accountId) != State::Missing)
        return;
    read(accountId);
    Q_EMIT changed(accountId);
}

void AccountKeys::keep(const QString& accountId, const QString& key) {
    const QString before = known(accountId);
    m_known.insert(accountId, key);
    m_missing.remove(accountId);
    m_reading.remove(accountId);
    whenDone(m_store.keep(accountId, key), this, [this, accountId, before](const KeyOutcome& problem) {
        if (problem)
            Q_EMIT notKept(accountId, *problem);
        else
            wipeTraces(before);
    });
    Q_EMIT changed(accountId);
}

void AccountKeys::forget(const QString& accountId) {
    const QString before = known(accountId);
    m_known.remove(accountId);
    m_missing.remove(accountId);
    m_reading.remove(accountId);
    whenDone(m_store.forget(accountId), this, [this, accountId, before](const KeyOutcome& problem) {
        if (problem)
            Q_EMIT notRemoved(accountId, *problem);
        else
            wipeTraces(before);
    });
}

// From the event loop, where whoever held the key has let go of it.
void AccountKeys::wipeTraces(QString key) {
    const bool isNeeded = m_store.fileHolds(key) || std::find(m_known.cbegin(), m_known.cend(), key) != m_known.cend();
    if (isNeeded || !KeyTraces::isUnmistakable(key))
        return;
    const auto traces = std::make_shared<const KeyTraces>(key);
    wipe(key);
    const auto promise = std::make_shared<QPromise<int>>();
    promise->start();
    whenDone(promise->future(), this, [this](int found) { Q_EMIT tracesWiped(found); });
    QThreadPool::globalInstance()->start([traces, promise] {
        promise->addResult(traces->wipe());
        promise->finish();
    });
}
