// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QMetaType>
#include <QObject>
#include <QString>

#include <optional>

/// Where the key of an account is kept.
enum class KeyHome : quint8 { File, Keychain };

/// Why a key could not be read, written or removed.
struct KeyProblem final {
    enum class Kind : quint8 {
        NoKeychain, ///< there is none on this system, or no session that leads to one
        Locked,     ///< it is locked, or a person or the system refused
        Silent,     ///< no answer in time; it may come yet
        Gone,       ///< it answers, but has no key of this account (or does not show it while it is locked)
        NotKept,    ///< written, but not there when it was read back
        Failed,     ///< anything else
    };
    Kind kind = Kind::Failed;
    KeyHome home = KeyHome::Keychain;
    QString detail; ///< the system's own words; never holds a key
    friend bool operator==(const KeyProblem&, const KeyProblem&) = default;
};

/// One or two sentences for people.
[[nodiscard]] QString keyProblemText(const KeyProblem& problem);

/// The key, never empty: where there is none the problem is Gone.
using KeyRead = Result<QString, KeyProblem>;
/// Nothing: done.
using KeyOutcome = std::optional<KeyProblem>;

/// A place that keeps keys by the account's id. Every call ends its future, always, be it with a problem; nothing waits
/// for it. Lives on the GUI thread, as whoever asks does.
class KeyPlace : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyPlace)

public:
    using QObject::QObject;

    [[nodiscard]] virtual QFuture<KeyRead> read(const QString& accountId) = 0;
    [[nodiscard]] virtual QFuture<KeyOutcome> write(const QString& accountId, const QString& key) = 0;
    /// Done, too, where there is none.
    [[nodiscard]] virtual QFuture<KeyOutcome> remove(const QString& accountId) = 0;

Q_SIGNALS:
    /// Something that had been given up as Silent was answered after all: asking again is worth while.
    void answeredLate();
};

Q_DECLARE_METATYPE(KeyProblem)
