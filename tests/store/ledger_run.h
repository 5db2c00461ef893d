// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger_support.h"
#include "ledger_world.h"

#include <QHash>

#include <functional>

/// Works with a ledger, step by step, and keeps account of what the ledger said is written. Nothing here expects that a
/// step succeeds.
class LedgerRun final {
    Q_DISABLE_COPY_MOVE(LedgerRun)

public:
    using Change = std::function<void(LedgerWorld&)>;

    LedgerRun(const QString& folder, LedgerWorld known);

    [[nodiscard]] bool open();
    void close();
    [[nodiscard]] Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] QString file() const;

    /// Asks for one write; change: what it makes of the world. Its value where it succeeded.
    template <typename Ask>
    auto write(Ask ask, const Change& change) {
        const LedgerWorld before = m_said;
        LedgerWorld after = m_said;
        change(after);
        const auto answer = await(ask());
        note(answer ? QString() : problem(answer), after);
        if (onStep)
            onStep({before, after});
        return answer;
    }
    void intent(const QString& link);
    void placed(const QString& link, const QString& orderId);
    void outcome(const QString& link, Placement placement);
    void again(const QString& link);
    /// All at once, so that they wait for their turn together.
    void intents(const QStringList& links);
    /// What is read must be what was said, or an error.
    void look();
    void forget(const LedgerWorld& now); ///< another ledger took its place
    void complain(const QString& words) { m_wrong.append(words); }
    /// A copy of the ledger as it is was said to be there.
    void copied(const QString& path);

    [[nodiscard]] bool isPlaced(const QString& link) const;
    [[nodiscard]] bool isOpen(const QString& link) const; ///< has no outcome yet
    [[nodiscard]] OrderKey key(const QString& link) const { return m_keys.value(link); }
    [[nodiscard]] const LedgerWorld& said() const { return m_said; }
    /// Once it is closed and nothing fails any more: "" where all is as it was said, else what is not.
    [[nodiscard]] QString whatIsWrong() const;
    [[nodiscard]] int failures() const { return m_failures; }

    /// After each write, with what a disk may hold whose power went during it.
    std::function<void(const QList<LedgerWorld>&)> onStep;

private:
    void note(const QString& problem, const LedgerWorld& after);

    QString m_folder;
    std::unique_ptr<Ledger> m_ledger;
    LedgerWorld m_said;
    QList<LedgerWorld> m_possible; ///< instead: a write that failed, but reached the disk
    QHash<QString, OrderKey> m_keys;
    QHash<QString, qsizetype> m_copies; ///< how many orders each has
    QStringList m_wrong;
    int m_failures = 0;
};

/// Opens what a run left, without faults: "" where the ledger is whole and holds one of these worlds, else what is
/// wrong.
[[nodiscard]] QString whatIsWrong(const QString& folder, const QList<LedgerWorld>& possible);
/// Where a person puts a copy.
[[nodiscard]] QString chosenCopy(const QString& folder);
