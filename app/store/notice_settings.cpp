// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/notice_settings.h"

#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr QLatin1StringView stateName("notices");
constexpr QLatin1StringView clockFormat("HH:mm");

QTime timeOf(const QJsonValue& value, QTime otherwise) {
    const QTime time = QTime::fromString(value.toString(), clockFormat);
    return time.isValid() ? time : otherwise;
}

} // namespace

std::chrono::milliseconds quietLeft(const QuietHours& hours, const QDateTime& now) {
    if (!hours.on || hours.from == hours.until)
        return 0ms;
    const QTime clock = now.time();
    const bool overMidnight = hours.until < hours.from;
    const bool quiet =
        overMidnight ? clock >= hours.from || clock < hours.until : clock >= hours.from && clock < hours.until;
    if (!quiet)
        return 0ms;
    const QDate day = overMidnight && clock >= hours.from ? now.date().addDays(1) : now.date();
    // An hour that is left out in spring ends it a moment later.
    return std::chrono::milliseconds(std::max<qint64>(1, now.msecsTo(QDateTime(day, hours.until, now.timeSpec()))));
}

NoticeSettings::NoticeSettings(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings) {
    read();
    connect(&settings, &Settings::replaced, this, [this] {
        m_off.clear();
        read();
        Q_EMIT changed();
    });
}

void NoticeSettings::setOn(bool on) {
    m_on = on;
    keep();
}

void NoticeSettings::setShows(HappeningKind kind, bool shows) {
    m_off.removeAll(kind);
    if (!shows)
        m_off.append(kind);
    keep();
}

void NoticeSettings::setQuietHours(const QuietHours& hours) {
    m_quiet = hours;
    keep();
}

void NoticeSettings::pause(const QDateTime& now, std::chrono::milliseconds time) {
    m_pausedAt = now.toMSecsSinceEpoch();
    m_pausedFor = time.count();
    keep();
}

std::chrono::milliseconds NoticeSettings::pauseLeft(const QDateTime& now) const {
    const qint64 passed = now.toMSecsSinceEpoch() - m_pausedAt;
    return passed < 0 || passed >= m_pausedFor ? 0ms : std::chrono::milliseconds(m_pausedFor - passed);
}

std::chrono::milliseconds NoticeSettings::silenceLeft(const QDateTime& now) const {
    return std::max(pauseLeft(now), quietLeft(m_quiet, now));
}

void NoticeSettings::setStaysInTray(bool stays) {
    m_stays = stays;
    keep();
}

void NoticeSettings::setTrayKnown() {
    m_trayKnown = true;
    keep();
}

void NoticeSettings::read() {
    const auto kept = QJsonDocument::fromJson(m_settings.state(stateName)).object();
    m_on = kept["on"_L1].toBool(true);
    for (const auto& kind : kept["off"_L1].toArray()) {
        if (const int number = kind.toInt(-1); number >= 0 && number < happeningKindCount)
            m_off.append(static_cast<HappeningKind>(number));
    }
    m_quiet.on = kept["quiet"_L1].toBool();
    m_quiet.from = timeOf(kept["quietFrom"_L1], m_quiet.from);
    m_quiet.until = timeOf(kept["quietUntil"_L1], m_quiet.until);
    m_pausedAt = kept["pausedAt"_L1].toInteger();
    m_pausedFor = kept["pausedFor"_L1].toInteger();
    m_stays = kept["staysInTray"_L1].toBool();
    m_trayKnown = kept["trayKnown"_L1].toBool();
}

void NoticeSettings::keep() {
    QJsonArray off;
    for (const HappeningKind kind : std::as_const(m_off))
        off.append(static_cast<int>(kind));
    const QJsonObject kept{{"on"_L1, m_on},
                           {"off"_L1, off},
                           {"quiet"_L1, m_quiet.on},
                           {"quietFrom"_L1, m_quiet.from.toString(clockFormat)},
                           {"quietUntil"_L1, m_quiet.until.toString(clockFormat)},
                           {"pausedAt"_L1, m_pausedAt},
                           {"pausedFor"_L1, m_pausedFor},
                           {"staysInTray"_L1, m_stays},
                           {"trayKnown"_L1, m_trayKnown}};
    m_settings.setState(stateName, QJsonDocument(kept).toJson(QJsonDocument::Compact));
    Q_EMIT changed();
}
