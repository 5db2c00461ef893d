// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>
#include <QStringList>

/// A key that this process knows only in a masked form, and the search for it in the process's own memory: what is
/// found is somebody else's copy. Linux alone.
class MaskedSecret final {
public:
    /// Random: so many letters and digits.
    explicit MaskedSecret(int length);

    [[nodiscard]] int size() const { return static_cast<int>(m_masked.size()); }
    [[nodiscard]] QChar letter(int at) const;
    [[nodiscard]] bool isSame(const QString& text) const;

    /// All places in writable memory where it stands, as UTF-8 or UTF-16: "UTF-16 in [heap]".
    [[nodiscard]] QStringList placesInMemory() const;

private:
    [[nodiscard]] bool standsAt(const char* at, qsizetype room, int width) const;

    QByteArray m_masked;
};
