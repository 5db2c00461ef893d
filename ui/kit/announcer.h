// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

/// How soon words are spoken. A newer word about the same thing takes the place of an older one that was not.
enum class Pace : quint8 {
    Soon,   ///< what happened: with all else that happens in the same moment
    Rested, ///< what follows from typing: once it has not changed for a while
    Seldom, ///< how far something is: now and then
};

/// Has a screen reader say what changed where the focus is not. Qt before 6.8 has no event for it: a notification of no
/// size, in the window's corner, is named by the words and shown, which AT-SPI tells as "showing" of a notification and
/// others as a change of a name and an alert.
class Announcer final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Announcer)

public:
    explicit Announcer(QWidget* window);

    /// about: what the words are about, for newer ones to take their place; only its identity matters. The same words
    /// are not said twice, unless none were between them.
    void say(const void* about, const QString& words, Pace pace);

Q_SIGNALS:
    void spoken(const QString& words);

private:
    struct Saying {
        const void* about = nullptr;
        QString words;
        qint64 due = 0; ///< of m_clock
    };
    void schedule();
    void speak();

    QElapsedTimer m_clock;
    QTimer m_next;
    QList<Saying> m_sayings;
    struct Spoken {
        QString words;
        qint64 at = 0;
    };
    QHash<const void*, Spoken> m_spoken; ///< the last about each
};

/// Speaks through the announcer of the widget's window; nothing, where no screen reader listens.
void announce(QWidget& about, const QString& words, Pace pace = Pace::Soon);
