// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/happening_words.h"
#include "store/happenings.h"
#include "store/notice_settings.h"
#include "ui/notices/notice_server.h"

#include <QDateTime>
#include <QTimer>

#include <functional>

class Settings;

/// Tells the desktop what happened, many things in one notice: it waits a little for more of them, keeps silent in
/// quiet hours and sums them up afterwards, and says nothing of what happened under a person's eyes. What was told is
/// kept in the ledger, so that nothing is told twice, nor forgotten while the program was closed.
class Notifier final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)

public:
    /// All must outlive this object.
    Notifier(Happenings& happenings, NoticeSettings& notices, Settings& settings, NoticeServer& server,
             QObject* parent = nullptr);

    /// After the last thing that happened, and at most after the first: 10 s and 60 s, but for tests.
    void setWaits(std::chrono::milliseconds afterLast, std::chrono::milliseconds most);
    void setClock(const std::function<QDateTime()>& clock) { m_clock = clock; }
    /// Whether a person looks at the program's window now.
    void setLooking(const std::function<bool()>& looking) { m_looking = looking; }

    /// One that says that notices are shown.
    void tryOne();
    /// Of the program itself; a click on it leads nowhere.
    void say(const Notice& notice);

Q_SIGNALS:
    /// A person clicked on a notice of these; words: its title.
    void chosen(const QList<Happening>& rows, const QString& words, const QByteArray& token);

private:
    void collect();
    void consider();
    void tell(qint64 after, qint64 upTo);
    void show(const QList<Happening>& rows, qint64 after, qint64 upTo);
    void settle(qint64 upTo);

    Happenings& m_happenings;
    NoticeSettings& m_notices;
    Settings& m_settings;
    NoticeServer& m_server;
    std::function<QDateTime()> m_clock;
    std::function<bool()> m_looking;
    std::chrono::milliseconds m_afterLast{10'000};
    std::chrono::milliseconds m_most{60'000};
    QTimer m_soon;
    QTimer m_atMost;
    QTimer m_silence;
    qint64 m_collected = 0; ///< the last that is waited for
    qint64 m_told = 0;
    qint64 m_standsFrom = 0;  ///< the notice that stands tells what came after this
    QList<Happening> m_shown; ///< of the last notice
    QString m_title;
};
