// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_fault.h"
#include "practice/practice_reply.h"

#include <QMap>

#include <functional>
#include <mutex>
#include <optional>

/// The faults that are in force, and how often each may still come. Thread-safe.
class PracticeFaultList final {
public:
    explicit PracticeFaultList(QList<PracticeFault> faults)
        : m_faults(std::move(faults)) {}
    Q_DISABLE_COPY_MOVE(PracticeFaultList)
    ~PracticeFaultList() = default;

    void set(const QList<PracticeFault>& faults);
    /// The first that is for a request of this action; it counts as come.
    [[nodiscard]] std::optional<PracticeFault> take(const QString& action);
    /// Nobody is to listen, from the start.
    [[nodiscard]] bool refuseAll() const;
    /// How often each kind has come.
    [[nodiscard]] QMap<PracticeFault::Kind, int> counts() const;

private:
    mutable std::mutex m_mutex;
    QList<PracticeFault> m_faults;
    QMap<PracticeFault::Kind, int> m_counts;
};

/// What a fault makes of one request. carryOut: takes what `form` asks and returns the good reply; called at most once,
/// now or in the reply's `late`.
[[nodiscard]] PracticeReply practiceFaultReply(const PracticeFault& fault, const QByteArray& form,
                                               const std::function<QByteArray()>& carryOut);
