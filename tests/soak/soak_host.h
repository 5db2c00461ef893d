// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_faults.h"
#include "soak_page.h"
#include "soak_table.h"

#include "practice/practice_provider.h"

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QSet>
#include <QStringList>

/// The world around the desk's process: answers what it asks (soak_wire.h), gives the provider its faults, begins
/// another process that is killed when it is time for that, and writes down the days.
class SoakHost final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoakHost)

public:
    /// arguments: of the desk's program.
    SoakHost(PracticeProvider& provider, SoakPage& page, QStringList arguments, QObject* parent = nullptr);
    ~SoakHost() override;

    /// The desk's life, until ended().
    void start();

    [[nodiscard]] const QStringList& problems() const { return m_problems; }
    [[nodiscard]] const SoakTable& table() const { return m_table; }
    [[nodiscard]] SoakTable::Faults faults() const;
    /// Ids of refills that were asked for by a process that was killed: it may not have heard of them.
    [[nodiscard]] const QSet<QString>& refillsOfTheKilled() const { return m_refillsOfTheKilled; }
    [[nodiscard]] int killedAmidst() const { return m_killedAmidst; } ///< after their first steps

Q_SIGNALS:
    void ended();

private:
    void say(const QString& problem);
    void listen(QProcess& process);
    [[nodiscard]] QByteArray answer(const QString& line);
    [[nodiscard]] QByteArray fault(bool ofAnOrder);
    [[nodiscard]] QByteArray idsOf(const QStringList& links);
    void readOrders();
    void calm();
    void beginDoomed();
    void onDoomedEnded();
    void onDeskEnded();

    PracticeProvider& m_provider;
    SoakPage& m_page;
    QStringList m_arguments;
    SoakDice m_dice;
    SoakFaults m_deck;
    SoakTable m_table;
    QProcess m_desk;
    QProcess m_doomed;
    QStringList m_problems;
    QHash<QString, QString> m_idOfLink;
    qint64 m_lastId = 0;
    qint64 m_begun = 0; ///< SoakClock::realTime()
    qint64 m_doom = 0;
    qsizetype m_refillsBefore = 0; ///< the life that is to be killed
    QSet<QString> m_refillsOfTheKilled;
    int m_shuts = 0;
    int m_killedAmidst = 0;
    bool m_saidEnd = false;
};
