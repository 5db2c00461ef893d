// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/key_place.h"

#include <QHash>
#include <QPromise>

#include <functional>
#include <memory>
#include <vector>

/// A keychain as a test wants it: it answers from the event loop, refuses, hangs, loses or garbles.
class FakeKeychain final : public KeyPlace {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FakeKeychain)

public:
    enum class Call : quint8 { Read, Write, Remove };
    using KeyPlace::KeyPlace;

    QHash<QString, QString> keys;
    QHash<Call, KeyProblem::Kind> refuses; ///< by call
    bool hangs = false;                    ///< answers when letGo() is called
    bool loses = false;                    ///< says that it wrote, and did not
    bool garbles = false;                  ///< writes another key
    QList<Call> calls;

    QFuture<KeyRead> read(const QString& accountId) override {
        return answer<KeyRead>(Call::Read, [this, accountId]() -> KeyRead {
            const QString key = keys.value(accountId);
            return key.isEmpty() ? KeyRead(problem(KeyProblem::Kind::Gone)) : KeyRead(key);
        });
    }
    QFuture<KeyOutcome> write(const QString& accountId, const QString& key) override {
        return answer<KeyOutcome>(Call::Write, [this, accountId, key] {
            if (!loses)
                keys.insert(accountId, garbles ? key + u'x' : key);
            return KeyOutcome();
        });
    }
    QFuture<KeyOutcome> remove(const QString& accountId) override {
        return answer<KeyOutcome>(Call::Remove, [this, accountId] {
            keys.remove(accountId);
            return KeyOutcome();
        });
    }

    void letGo() {
        hangs = false;
        for (const auto& late : std::exchange(m_late, {}))
            late();
    }

private:
    static KeyProblem problem(KeyProblem::Kind kind) { return {kind, KeyHome::Keychain, {}}; }

    template <typename T>
    QFuture<T> answer(Call call, std::function<T()> does) {
        calls.append(call);
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        const auto end = [this, call, promise, does = std::move(does)] {
            promise->addResult(refuses.contains(call) ? T(problem(refuses.value(call))) : does());
            promise->finish();
        };
        if (hangs)
            m_late.push_back(end);
        else
            QMetaObject::invokeMethod(this, end, Qt::QueuedConnection);
        return promise->future();
    }

    std::vector<std::function<void()>> m_late;
};
