// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/decimal.h"
#include "practice/practice_service_type.h"

#include <QByteArray>
#include <QString>

#include <vector>

class PracticeRandom;
struct PracticeShelf;

/// How the orders of a service end: by chance (most are completed), or as the tester wants.
enum class PracticeOutcome : quint8 { Chance, Completed, Partial, Canceled, Never };
/// How the refills of a service end: by chance (about one in six is rejected), or as the tester wants;
/// Refused ones are offered by the catalog but never begun.
enum class PracticeRefillOutcome : quint8 { Chance, Completed, Rejected, Refused };

struct PracticeService final {
    qint64 id = 0;
    QString name;
    QString category;
    PracticeType type = PracticeType::Default;
    Decimal rate;
    QByteArray rateText; ///< as the catalog writes it, "0.90"
    qint64 min = 1;
    qint64 max = 1;
    bool refill = false;
    bool cancel = false;
    PracticeOutcome outcome = PracticeOutcome::Chance;
    PracticeRefillOutcome refillOutcome = PracticeRefillOutcome::Chance;
    bool slow = false;
    bool brisk = false;     ///< one minute from order to end, for testers in a hurry
    bool withdrawn = false; ///< not offered now
};

/// The made-up catalog: the services with a chosen outcome first (ids 1, 2, 3, ...), then the others from id 101 on.
/// The same count and seed give the same services on every machine, and the same changes in the course of time: prices,
/// limits, names, flags, new ones and such as go and come back. Those with a chosen outcome never change.
class PracticeCatalog final {
public:
    /// The ids of the services with a chosen outcome.
    enum FixedId : qint64 {
        AlwaysCompleted = 1,
        AlwaysPartial,
        AlwaysCanceled,
        NeverFinishes,
        RefillRejected,
        Slow,
        NothingAllowed, ///< completes; neither refill nor cancel
        RefillRefused,
    };

    PracticeCatalog(int count, quint32 seed);

    /// It changes every six hours of the provider's time, for the first two years.
    static constexpr qint64 roundLength = 6LL * 60 * 60 * 1000;
    static constexpr qint64 mostRounds = 2920;
    /// The catalog as it is at this moment of the provider's time, never an earlier one; whether anything may differ.
    bool bringTo(qint64 moment);

    /// Those that are withdrawn, too.
    [[nodiscard]] const std::vector<PracticeService>& services() const { return m_services; }
    /// Null when there is no such service now; the catalog owns it until the next bringTo().
    [[nodiscard]] const PracticeService* find(qint64 id) const;

private:
    void addFixed(std::size_t count);
    void addMadeUp(std::size_t count);
    static PracticeService madeUp(qint64 id, const PracticeShelf& shelf, std::size_t onShelf, PracticeRandom& random);
    void makeRound(qint64 round);
    static constexpr int roundsAway = 12; ///< of a service that comes back, about

    quint32 m_seed;
    std::size_t m_fixed = 0;
    qint64 m_rounds = 0;
    std::vector<PracticeService> m_services; ///< by id
    std::vector<std::size_t> m_away;         ///< places of those that are withdrawn
};
