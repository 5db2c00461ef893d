// SPDX-License-Identifier: GPL-3.0-or-later
// Keeping a key where it is to be, and moving it there and back without ever being the only copy on its way.
#include "store/file_keys.h"
#include "store/key_store.h"
#include "store/when_done.h"

#include <QPromise>

using Kind = KeyProblem::Kind;

namespace {

using Promise = std::shared_ptr<QPromise<KeyOutcome>>;

Promise begun() {
    auto promise = std::make_shared<QPromise<KeyOutcome>>();
    promise->start();
    return promise;
}

void end(const Promise& promise, const KeyOutcome& outcome) {
    promise->addResult(outcome);
    promise->finish();
}

} // namespace

QFuture<KeyOutcome> KeyStore::writeChecked(KeyPlace& place, KeyHome home, const QString& accountId,
                                           const QString& key) {
    const Promise promise = begun();
    whenDone(place.write(accountId, key), this,
             [this, promise, &place, home, accountId, key](const KeyOutcome& problem) {
                 if (problem)
                     return end(promise, problem);
                 whenDone(place.read(accountId), this, [promise, home, key](const KeyRead& found) {
                     if (found)
                         return end(promise, found.value() == key ? KeyOutcome() : KeyProblem{Kind::NotKept, home, {}});
                     // It said that it had taken it.
                     const bool lost = found.error().kind == Kind::Gone;
                     end(promise, lost ? KeyProblem{Kind::NotKept, home, {}} : found.error());
                 });
             });
    return promise->future();
}

QFuture<KeyOutcome> KeyStore::keep(const QString& accountId, const QString& key) {
    const KeyHome where = home(accountId);
    if (where == KeyHome::File)
        return QtFuture::makeReadyFuture(m_file->setKey(accountId, key));
    return writeChecked(keychain(), where, accountId, key);
}

QFuture<KeyOutcome> KeyStore::move(const QString& accountId, KeyHome to) {
    const KeyHome from = home(accountId);
    if (from == to || isMoving(accountId))
        return QtFuture::makeReadyFuture(KeyOutcome());
    m_moving.insert(accountId);
    const Promise promise = begun();
    const auto finish = [this, promise, accountId, to](const KeyOutcome& problem) {
        m_moving.remove(accountId);
        // What may have been written into the keychain, or is still there, is not to stay.
        const bool isLeft = problem.has_value() == (to == KeyHome::Keychain);
        if (isLeft && leftovers().contains(accountId))
            clean(accountId);
        end(promise, problem);
        if (!problem)
            Q_EMIT homeChanged(accountId);
    };
    whenDone(place(from).read(accountId), this, [this, finish, accountId, to](const KeyRead& found) {
        if (!found)
            return finish(found.error());
        const QString& key = found.value();
        if (to == KeyHome::File)
            return finish(settle(accountId, key, to));
        setLeftover(accountId, true); // whatever becomes of it
        whenDone(writeChecked(keychain(), to, accountId, key), this,
                 [this, finish, accountId, key, to](const KeyOutcome& problem) {
                     finish(problem ? problem : settle(accountId, key, to));
                 });
    });
    return promise->future();
}

// The file's part, key and home in one write: both or neither.
KeyOutcome KeyStore::settle(const QString& accountId, const QString& key, KeyHome to) {
    const KeyHome before = home(accountId);
    setHome(accountId, to);
    KeyOutcome problem;
    if (to == KeyHome::Keychain)
        problem = m_file->removeKey(accountId);
    else
        problem = m_file->setKey(accountId, key);
    if (problem)
        setHome(accountId, before);
    else
        setLeftover(accountId, to == KeyHome::File); // the keychain's copy, until it is removed
    return problem;
}
