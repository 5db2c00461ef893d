// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_options.h"

#include <QList>
#include <QMap>
#include <QUrl>

#include <chrono>
#include <memory>

class PracticeDesk;
class PracticeFaultList;

/// The practice provider: a made-up reseller with an HTTP server on 127.0.0.1 that speaks the whole API v2 and has one
/// account, with money to play with. It runs on threads of its own and needs no event loop; all calls but start() and
/// stop() may come from any thread. What is kept in memory alone outlives stop(), not the object.
class PracticeProvider final {
public:
    explicit PracticeProvider(PracticeOptions options);
    Q_DISABLE_COPY_MOVE(PracticeProvider)
    ~PracticeProvider();

    /// Takes the port and returns; catalog and state are made ready in the background, requests wait for them. False,
    /// with a sentence in `error` (which may be null), when the port cannot be had. After stop() it is the same port.
    bool start(QString* error);
    /// Breaks off what is under way, saves the state, joins the threads.
    void stop();

    /// http://127.0.0.1:PORT/api/v2; empty before the first start().
    [[nodiscard]] QUrl address() const;
    static QString apiKey();

    /// From now on these go wrong, and no others; those under way go on. False when the port that nobody listened on
    /// has gone to another program.
    bool setFaults(const QList<PracticeFault>& faults);

    /// For tests. Moves the provider's clock forward at once.
    void advance(std::chrono::milliseconds by);
    /// Calls with the right key, by action, what went wrong with them or not.
    [[nodiscard]] int requestCount(const QString& action) const;
    /// How often each kind of fault has come.
    [[nodiscard]] QMap<PracticeFault::Kind, int> faultCounts() const;
    /// As they are now, in the order they were placed: those whose ids are above this number.
    [[nodiscard]] QList<PracticeOrderView> orders(qint64 above = 0) const;
    /// The refills it took, in their order.
    [[nodiscard]] QList<PracticeRefillView> refills() const;
    [[nodiscard]] Money balance() const;

private:
    class Running;
    PracticeOptions m_options;
    std::unique_ptr<PracticeDesk> m_desk;
    std::unique_ptr<PracticeFaultList> m_faults;
    std::unique_ptr<Running> m_running;
    quint16 m_port = 0;
};
