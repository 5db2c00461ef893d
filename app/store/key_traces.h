// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

/// Finds what is left of a key that the program has let go of, and overwrites it: in the whole memory that this process
/// made for itself (heap, stacks), where Qt's network, settings and fields leave copies that nobody can reach any more.
/// Keeps the key itself only in a masked form, so that it does not find itself.
class KeyTraces final {
public:
    explicit KeyTraces(const QString& key);

    /// Whether the key is like no text that could stand in memory for its own sake: 16 to 512 letters, digits, '-' and
    /// '_', with three letters and three digits at least. Others (an address or a word in a key's place) are left
    /// alone, for something alive may need that text.
    [[nodiscard]] static bool isUnmistakable(const QString& key);

    /// Overwrites it as UTF-8 and UTF-16 and says how often; 0 where it is not unmistakable, and on other systems than
    /// Linux. Reads all of the memory (about a second for a gigabyte): for a worker thread. Each eight bytes are
    /// replaced in one step, and only while they still are the key's, so that nobody's new text is touched. What is
    /// mapped from files, or belongs to other processes (a compositor, a keychain, the kernel's buffers), stays.
    [[nodiscard]] int wipe() const;

private:
    using Forms = std::array<QByteArray, 2>;
    Forms m_masked; ///< UTF-8 and UTF-16; empty: not to be looked for
};
