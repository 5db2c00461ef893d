// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QClipboard>
#include <QObject>
#include <QTimer>

#include <chrono>

class QLineEdit;

/// A secret on the clipboard: marked, so that histories of the clipboard leave it out, and taken from there after a
/// while, or when the program ends, unless something else was copied since. Lives by itself, as a child of the
/// application, for whoever copied it may be closed meanwhile; remembers a hash of the secret alone. The words for the
/// person come from whoever copies. On Wayland a window in the background may not touch the clipboard; there it is
/// cleared when the compositor lets it.
class CopiedSecret final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CopiedSecret)

public:
    static constexpr std::chrono::milliseconds keptFor{30'000};

    /// In the place of one that was copied before.
    static void copy(const QString& secret, std::chrono::milliseconds stays = keptFor,
                     QClipboard::Mode mode = QClipboard::Clipboard);
    /// What is copied or marked in the field by hand while it shows its text is treated in the same way.
    static void watch(QLineEdit& field, std::chrono::milliseconds stays = keptFor);
    /// Takes all of them away now.
    static void takeBack();

private:
    CopiedSecret(const QString& secret, std::chrono::milliseconds stays, QClipboard::Mode mode);

    void end();
    [[nodiscard]] QByteArray hashOf(const QString& text) const;

    QClipboard::Mode m_mode;
    QByteArray m_salt;
    QByteArray m_hash;
    QTimer m_timer;
};
