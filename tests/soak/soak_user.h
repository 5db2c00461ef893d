// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "soak_errands.h"
#include "soak_life.h"
#include "soak_page.h"
#include "soak_settling.h"
#include "soak_shopping.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

/// The person at the desk, and what befalls it, as the page has it planned: orders by lists and one by one, the errands
/// among them, faults of the provider; the program ended and begun anew, killed, asleep, its clock set, each of them
/// while something is under way. After the last day it waits until all has come to its end.
class SoakUser final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SoakUser)

public:
    struct Place final {
        QString profile;
        QUrl provider;
        QString key;
    };
    /// doomedAfter: this process is killed after so many steps of its orders.
    SoakUser(SoakPage& page, Place place, std::optional<qint64> doomedAfter, QObject* parent = nullptr);
    ~SoakUser() override;

    /// See SoakClock::waitOver().
    [[nodiscard]] qint64 answersUntil() const { return m_life ? m_life->network.answersUntil() : 0; }

Q_SIGNALS:
    void ended();

private:
    enum class Blow : quint8 { None, Restart, Kill, Sleep, ClockChange };

    void open();
    void close();
    void tick();
    void endDay();
    void order(qint64 now);
    void placeList(qint64 owed);
    void plan(qint64 now);
    void beforeRequest();
    void meetFault(bool ofAnOrder);
    void afterRequest();
    void strike();
    void calm();
    void step();
    void windUp(qint64 now);

    SoakPage& m_page;
    Place m_place;
    std::optional<qint64> m_doom;
    SoakDice m_dice;
    SoakShopping m_shopping;
    std::unique_ptr<SoakLife> m_life;
    std::unique_ptr<SoakSettling> m_settling;
    std::unique_ptr<SoakErrands> m_errands;
    QTimer m_tick;
    QTimer m_shutTime; ///< while nobody listens
    Blow m_blow = Blow::None;
    qint64 m_blowIn = 0; ///< requests
    bool m_ending = false;
};
