// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/record_words.h"

#include "models/time_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString number(qint64 value) {
    return QLocale().toString(value);
}

QStringList eachText(const ServiceTimes& times) {
    QStringList each;
    for (const auto time : times.each)
        each.append(durationText(time));
    return each;
}

// "7 of 8 orders · 87.5%"; below few orders without a share that would look sure.
QString countText(const ServiceFigures& figures, int of) {
    if (figures.isFew())
        return QCoreApplication::translate("RecordWords", "%1 of %Ln order(s)", nullptr, figures.ended())
            .arg(number(of));
    return QCoreApplication::translate("RecordWords", "%1 of %Ln order(s) · %2", nullptr, figures.ended())
        .arg(number(of), shareText(figures.share(of)));
}

QString unitsText(const ServiceFigures& figures) {
    if (figures.units == 0)
        return {};
    return QCoreApplication::translate("RecordWords", "%1 of %2 · %3")
        .arg(number(figures.units - figures.missing), number(figures.units), shareText(figures.delivered()));
}

QString refillsText(const ServiceFigures& figures) {
    if (figures.refillsAsked == 0)
        return {};
    const QString done = QCoreApplication::translate("RecordWords", "%Ln done", nullptr, figures.refillsDone);
    if (figures.refillsRejected == 0)
        return QCoreApplication::translate("RecordWords", "%Ln asked · %1", nullptr, figures.refillsAsked).arg(done);
    const QString rejected =
        QCoreApplication::translate("RecordWords", "%Ln rejected", nullptr, figures.refillsRejected);
    return QCoreApplication::translate("RecordWords", "%Ln asked · %1 · %2", nullptr, figures.refillsAsked)
        .arg(done, rejected);
}

} // namespace

QString durationText(std::chrono::milliseconds time) {
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(time + 500ms).count();
    if (seconds < 60)
        return QCoreApplication::translate("RecordWords", "%1 s").arg(number(std::max<qint64>(seconds, 1)));
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 60)
        return QCoreApplication::translate("RecordWords", "%1 min").arg(number(minutes));
    constexpr qint64 exactBelow = 600;
    const qint64 rounded = minutes < exactBelow ? (minutes + 2) / 5 * 5 : (minutes + 30) / 60 * 60;
    const qint64 hours = rounded / 60;
    if (rounded % 60 != 0)
        return QCoreApplication::translate("RecordWords", "%1 h %2 min").arg(number(hours), number(rounded % 60));
    if (hours < 48)
        return QCoreApplication::translate("RecordWords", "%1 h").arg(number(hours));
    //: A number of days
    return QCoreApplication::translate("RecordWords", "%1 d").arg(number((hours + 12) / 24));
}

QString shareText(int thousandths) {
    const QLocale locale;
    const int tenths = thousandths % 10;
    const QString whole = locale.toString(thousandths / 10);
    //: %1 is a number: "97.5%"
    return QCoreApplication::translate("RecordWords", "%1%")
        .arg(tenths == 0 ? whole : whole + locale.decimalPoint() + locale.toString(tenths));
}

QString shareText(const std::optional<int>& thousandths) {
    return thousandths ? shareText(*thousandths) : u"—"_s;
}

QString timesText(const ServiceTimes& times) {
    if (times.orders == 0)
        return {};
    if (times.orders < ServiceFigures::few && !times.each.isEmpty())
        return QCoreApplication::translate("RecordWords", "%Ln order(s): %1", nullptr, times.orders)
            .arg(QLocale().createSeparatedList(eachText(times)));
    return QCoreApplication::translate("RecordWords", "%1 · slowest %2")
        .arg(durationText(times.median), durationText(times.slowest));
}

QString finishSentence(const ServiceTimes& times) {
    if (times.orders == 0)
        return QCoreApplication::translate("RecordWords", "It is not known of any order how long it took.");
    if (times.orders < ServiceFigures::few)
        return QCoreApplication::translate("RecordWords", "Known of only %Ln order(s): %1", nullptr, times.orders)
            .arg(times.each.isEmpty() ? durationText(times.median) : QLocale().createSeparatedList(eachText(times)));
    return QCoreApplication::translate("RecordWords",
                                       "Half of the last %Ln order(s) were done within %1; the slowest took %2.",
                                       nullptr, times.orders)
        .arg(durationText(times.median), durationText(times.slowest));
}

QStringList ticketRecord(const ServiceFigures& figures) {
    QStringList words;
    const ServiceTimes& times = figures.toFinish;
    const QString each = eachText(times).join(u", "_s);
    if (times.orders >= ServiceFigures::few)
        words.append(
            QCoreApplication::translate("RecordWords", "Usually done in %1 (%Ln order(s))", nullptr, times.orders)
                .arg(durationText(times.median)));
    else if (times.orders > 0 && times.orders == figures.ended())
        words.append(
            QCoreApplication::translate("RecordWords", "%Ln order(s) so far: %1", nullptr, times.orders).arg(each));
    else if (times.orders > 0)
        words.append(QCoreApplication::translate("RecordWords", "%Ln order(s) so far; known to be done in: %1", nullptr,
                                                 figures.ended())
                         .arg(each));
    else if (figures.completed > 0)
        words.append(QCoreApplication::translate("RecordWords", "%Ln order(s) so far; how long they took is not known",
                                                 nullptr, figures.ended()));
    else if (figures.ended() > 0)
        words.append(QCoreApplication::translate("RecordWords", "%Ln order(s) so far, none completed", nullptr,
                                                 figures.ended()));
    if (figures.lastPartial)
        words.append(QCoreApplication::translate("RecordWords", "Your last order of this was partial: %1 of %2")
                         .arg(number(figures.lastPartial->second), number(figures.lastPartial->first)));
    return words;
}

QList<RecordFact> recordFacts(const ServiceFigures& figures) {
    if (figures.orders() == 0)
        return {};
    const auto words = [](const char* text) { return QCoreApplication::translate("RecordWords", text); };
    QList<RecordFact> facts;
    const auto add = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty())
            facts.append({name, value});
    };
    const auto addCount = [&](const QString& name, int of) { add(name, of > 0 ? countText(figures, of) : QString()); };
    const auto addTimes = [&](const QString& name, const QString& slowest, const ServiceTimes& times) {
        if (times.orders < ServiceFigures::few)
            return add(name, timesText(times));
        add(name, durationText(times.median));
        add(slowest, durationText(times.slowest));
    };
    addTimes(words(QT_TRANSLATE_NOOP("RecordWords", "Starts in")),
             words(QT_TRANSLATE_NOOP("RecordWords", "Slowest start")), figures.toStart);
    addTimes(words(QT_TRANSLATE_NOOP("RecordWords", "Finishes in")), words(QT_TRANSLATE_NOOP("RecordWords", "Slowest")),
             figures.toFinish);
    add(words(QT_TRANSLATE_NOOP("RecordWords", "Delivered")), unitsText(figures));
    addCount(words(QT_TRANSLATE_NOOP("RecordWords", "Completed")), figures.completed);
    addCount(words(QT_TRANSLATE_NOOP("RecordWords", "Partial")), figures.partial);
    addCount(words(QT_TRANSLATE_NOOP("RecordWords", "Canceled")), figures.canceled);
    addCount(words(QT_TRANSLATE_NOOP("RecordWords", "Failed")), figures.failed);
    if (figures.servedMissing > 0)
        add(words(QT_TRANSLATE_NOOP("RecordWords", "Short delivery")), shareText(figures.shortfall()));
    add(words(QT_TRANSLATE_NOOP("RecordWords", "Refills")), refillsText(figures));
    return facts;
}
