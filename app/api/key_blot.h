// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

/// Takes an account's key out of what its provider sends before anything is read of it: names, ids, words of refusal
/// go into the ledger, exports and logs, and providers do echo the key. It is known plain, percent-encoded, with JSON's
/// escapes, in any mixture and any case; a provider that sends it in another dress (base64) is not seen through.
class KeyBlot final {
    Q_DISABLE_COPY_MOVE(KeyBlot)

public:
    explicit KeyBlot(const QString& key);
    ~KeyBlot();

    /// With "•••" where the key stood; the same bytes where it does not.
    [[nodiscard]] QByteArray cleaned(const QByteArray& reply) const;

    /// Short ones, and such as are words or numbers, are not looked for: blotting them out would garble names, or an
    /// order's id that happens to be the same number. Sentences for people go through withoutKey() besides.
    [[nodiscard]] static bool canBeTold(const QString& key);

private:
    [[nodiscard]] qsizetype lengthAt(const QByteArray& reply, qsizetype at) const;

    QByteArray m_key;                   ///< in lower case; empty: not to be looked for
    std::array<bool, 256> m_mayBegin{}; ///< the bytes it may begin with, and that which escapes
};
