// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak_table.h"

#include <QStringList>

#include <cstdio>

using namespace Qt::StringLiterals;

void SoakTable::print(const QString& name, const SoakFigures& f, int faults) {
    static const char* const heads[] = {"day",      "placed",  "rejected", "not sent", "unconf.", "were",   "not",
                                        "refills",  "cancels", "faults",   "restart",  "kills",   "sleeps", "clock set",
                                        "requests", "RSS MiB", "own MiB",  "heap MiB", "files",   "sockets"};
    if (name == u"1"_s) {
        for (const char* head : heads)
            (void)std::printf("%9s ", head);
        (void)std::printf("\n");
    }
    const qint64 values[] = {f.placed,       f.rejected,    f.notSent,    f.foundPlaced + f.foundNot,
                             f.foundPlaced,  f.foundNot,    f.refills,    f.cancels,
                             faults,         f.restarts,    f.kills,      f.sleeps,
                             f.clockChanges, f.requests,    f.rss / 1024, f.anon / 1024,
                             f.heap / 1024,  f.descriptors, f.sockets};
    (void)std::printf("%9s ", qPrintable(name));
    for (const qint64 value : values)
        (void)std::printf("%9lld ", static_cast<long long>(value));
    (void)std::printf("\n");
    (void)std::fflush(stdout);
}

void SoakTable::addDay(const SoakFigures& figures, const Faults& faults) {
    int sum = 0;
    for (const int count : faults)
        sum += count;
    m_days.append(figures);
    print(QString::number(m_days.size()), figures, sum - std::exchange(m_faults, sum));
}

SoakFigures SoakTable::totals() const {
    SoakFigures all;
    for (const SoakFigures& day : m_days) {
        all.placed += day.placed;
        all.rejected += day.rejected;
        all.notSent += day.notSent;
        all.foundPlaced += day.foundPlaced;
        all.foundNot += day.foundNot;
        all.refills += day.refills;
        all.cancels += day.cancels;
        all.restarts += day.restarts;
        all.kills += day.kills;
        all.sleeps += day.sleeps;
        all.clockChanges += day.clockChanges;
        all.requests += day.requests;
        all.rss = std::max(all.rss, day.rss);
        all.anon = std::max(all.anon, day.anon);
        all.heap = std::max(all.heap, day.heap);
        all.descriptors = std::max(all.descriptors, day.descriptors);
        all.sockets = std::max(all.sockets, day.sockets);
    }
    return all;
}

void SoakTable::printTotals(const Faults& faults) const {
    print(u"all"_s, totals(), m_faults);
    QStringList words;
    const QStringList names = practiceFaultNames();
    for (const QString& name : names) {
        const auto kind = parsePracticeFaults(name).value().constFirst().kind;
        words.append(u"%1 %2"_s.arg(name).arg(faults.value(kind)));
    }
    (void)std::printf("faults: %s\n", qPrintable(words.join(u", "_s)));
    (void)std::fflush(stdout);
}
