// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keychain_keys.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QPromise>

#include <qt6keychain/keychain.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using Kind = KeyProblem::Kind;

namespace {

QString service() {
    return u"Orderdeck"_s;
}

// On Linux a keychain is reached over the session's bus; the words for a missing one are not the same everywhere.
bool hasSession() {
#if defined(Q_OS_LINUX)
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
#else
    return true;
#endif
}

Kind kindOf(QKeychain::Error error, const QString& words) {
    switch (error) {
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
    case QKeychain::CouldNotDeleteEntry:
        return Kind::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Kind::NoKeychain;
    case QKeychain::EntryNotFound:
        return Kind::Gone;
    case QKeychain::NoError:
    case QKeychain::OtherError:
        break;
    }
    const bool nobody = words.contains("ServiceUnknown"_L1) || words.contains(".service files"_L1) || !hasSession();
    return nobody ? Kind::NoKeychain : Kind::Failed;
}

} // namespace

struct KeychainKeys::Wish final {
    std::unique_ptr<QKeychain::Job> job; ///< until it is started; from then on it deletes itself
    std::optional<QPromise<KeyRead>> read;
    std::optional<QPromise<KeyOutcome>> done;
    QDeadlineTimer due;
    bool givenUp = false;

    void end(const QString& key, const KeyOutcome& problem) {
        if (read) {
            read->addResult(problem ? KeyRead(*problem) : KeyRead(key));
            read->finish();
        } else {
            done->addResult(problem);
            done->finish();
        }
    }
};

KeychainKeys::KeychainKeys(std::chrono::milliseconds patience, QObject* parent)
    : KeyPlace(parent)
    , m_patience(patience) {
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &KeychainKeys::giveUpDue);
}

KeychainKeys::~KeychainKeys() = default;

QFuture<KeyRead> KeychainKeys::read(const QString& accountId) {
    auto wish = std::make_unique<Wish>();
    wish->job = std::make_unique<QKeychain::ReadPasswordJob>(service());
    wish->job->setKey(accountId);
    wish->read.emplace();
    wish->read->start();
    const auto future = wish->read->future();
    add(std::move(wish));
    return future;
}

QFuture<KeyOutcome> KeychainKeys::write(const QString& accountId, const QString& key) {
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service());
    job->setKey(accountId);
    job->setTextData(key);
    auto wish = std::make_unique<Wish>();
    wish->job = std::move(job);
    wish->done.emplace();
    wish->done->start();
    const auto future = wish->done->future();
    add(std::move(wish));
    return future;
}

QFuture<KeyOutcome> KeychainKeys::remove(const QString& accountId) {
    auto wish = std::make_unique<Wish>();
    wish->job = std::make_unique<QKeychain::DeletePasswordJob>(service());
    wish->job->setKey(accountId);
    wish->done.emplace();
    wish->done->start();
    const auto future = wish->done->future();
    add(std::move(wish));
    return future;
}

void KeychainKeys::add(std::unique_ptr<Wish> wish) {
    wish->due = QDeadlineTimer(m_patience);
    m_waiting.push_back(std::move(wish));
    startNext();
    watch();
}

void KeychainKeys::startNext() {
    if (m_underWay || m_waiting.empty())
        return;
    m_underWay = std::move(m_waiting.front());
    m_waiting.pop_front();
    // Never deleted from here: the keychain's library answers into it, however late.
    QKeychain::Job* job = m_underWay->job.release();
    job->setAutoDelete(true);
    job->setInsecureFallback(false); // never a file of its own making
    connect(job, &QKeychain::Job::finished, this, &KeychainKeys::onFinished);
    job->start();
}

void KeychainKeys::onFinished(QKeychain::Job* job) {
    const auto wish = std::exchange(m_underWay, nullptr);
    if (wish->givenUp) {
        Q_EMIT answeredLate();
    } else {
        const auto* reading = qobject_cast<QKeychain::ReadPasswordJob*>(job);
        const bool isAnswer =
            job->error() == QKeychain::NoError || (job->error() == QKeychain::EntryNotFound && !wish->read);
        const QString key = reading != nullptr && isAnswer ? reading->textData() : QString();
        wish->end(key, isAnswer ? KeyOutcome()
                                : KeyProblem{kindOf(job->error(), job->errorString()), KeyHome::Keychain,
                                             job->errorString()});
    }
    // What was asked from there waits its turn, too.
    startNext();
    watch();
}

void KeychainKeys::giveUpDue() {
    std::deque<std::unique_ptr<Wish>> late;
    while (!m_waiting.empty() && m_waiting.front()->due.hasExpired()) {
        late.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    const KeyProblem silent{Kind::Silent, KeyHome::Keychain, {}};
    if (m_underWay && !m_underWay->givenUp && m_underWay->due.hasExpired()) {
        m_underWay->givenUp = true;
        m_underWay->end({}, silent);
    }
    for (const auto& wish : late)
        wish->end({}, silent);
    watch();
}

void KeychainKeys::watch() {
    QDeadlineTimer next(QDeadlineTimer::Forever);
    if (m_underWay && !m_underWay->givenUp)
        next = m_underWay->due;
    if (!m_waiting.empty())
        next = std::min(next, m_waiting.front()->due);
    if (next.isForever())
        m_due.stop();
    else
        m_due.start(std::chrono::milliseconds(next.remainingTime() + 1));
}
