// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notifier.h"

#include "store/account_names.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

// The end of a silence is looked for anew now and then: clocks are set, computers sleep.
constexpr std::chrono::milliseconds longestSleep = 5min;

QList<QPair<QString, QString>> namesOf(const Settings& settings) {
    const auto accounts = settings.accounts();
    const QStringList names = namesToldApart(accounts);
    QList<QPair<QString, QString>> all;
    for (qsizetype at = 0; at < accounts.size(); ++at)
        all.append({accounts.at(at).id, names.at(at)});
    return all;
}

} // namespace

Notifier::Notifier(Happenings& happenings, NoticeSettings& notices, Settings& settings, NoticeServer& server,
                   QObject* parent)
    : QObject(parent)
    , m_happenings(happenings)
    , m_notices(notices)
    , m_settings(settings)
    , m_server(server)
    , m_clock([] { return QDateTime::currentDateTime(); })
    , m_looking([] { return false; }) {
    for (QTimer* timer : {&m_soon, &m_atMost, &m_silence}) {
        timer->setSingleShot(true);
        connect(timer, &QTimer::timeout, this, &Notifier::consider);
    }
    connect(&happenings, &Happenings::changed, this, &Notifier::collect);
    connect(&notices, &NoticeSettings::changed, this, [this] {
        if (m_silence.isActive())
            consider();
    });
    connect(&server, &NoticeServer::activated, this, [this](const QByteArray& token) {
        const auto rows = std::exchange(m_shown, {});
        Q_EMIT chosen(rows, m_title, token);
    });
    collect();
}

void Notifier::setWaits(std::chrono::milliseconds afterLast, std::chrono::milliseconds most) {
    m_afterLast = afterLast;
    m_most = most;
}

void Notifier::collect() {
    const HappeningMarks& marks = m_happenings.marks();
    m_told = std::max(m_told, marks.toldTo);
    if (marks.last <= m_told || marks.last == m_collected)
        return;
    m_collected = marks.last;
    m_soon.start(m_afterLast);
    if (!m_atMost.isActive())
        m_atMost.start(m_most);
}

void Notifier::consider() {
    m_soon.stop();
    m_atMost.stop();
    m_silence.stop();
    const qint64 last = m_happenings.marks().last;
    if (last <= m_told)
        return;
    if (m_looking() || !m_notices.isOn())
        return settle(last);
    if (const auto left = m_notices.silenceLeft(m_clock()); left > std::chrono::milliseconds::zero()) {
        m_silence.start(std::min(left, longestSleep));
        return;
    }
    tell(m_server.stands() ? std::min(m_standsFrom, m_told) : m_told, last);
}

void Notifier::tell(qint64 after, qint64 upTo) {
    m_told = upTo; // what comes meanwhile is of the next
    whenDone(m_happenings.between(after, upTo), this, [this, after, upTo](const Stored<QList<Happening>>& found) {
        if (found)
            show(found.value(), after, upTo);
    });
}

void Notifier::show(const QList<Happening>& rows, qint64 after, qint64 upTo) {
    QList<Happening> wanted;
    std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(wanted),
                 [this](const Happening& row) { return m_notices.shows(row.kind); });
    settle(upTo);
    if (wanted.isEmpty())
        return;
    const NoticeText text = noticeText(wanted, namesOf(m_settings));
    m_standsFrom = after;
    m_shown = wanted;
    m_title = text.title;
    m_server.show({text.title, text.body});
}

void Notifier::settle(qint64 upTo) {
    m_told = std::max(m_told, upTo);
    m_happenings.markTold(upTo);
}

void Notifier::tryOne() {
    say({tr("Notices work"), tr("Orderdeck tells here what happened to your orders.")});
}

void Notifier::say(const Notice& notice) {
    m_shown.clear();
    m_standsFrom = m_told;
    m_server.show(notice);
}
