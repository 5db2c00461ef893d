// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practice_clock.h"
#include "practice/practice_dispatcher.h"
#include "practice/practice_options.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <memory>
#include <mutex>
#include <optional>

/// Catalog, clock, account and dispatcher behind one lock: what the connections and the tests share. The first call of
/// any kind makes the catalog and takes up the state file; open() does that alone, to have it done early. A state file
/// that cannot be read is put aside as FILE.unreadable. Thread-safe.
class PracticeDesk final {
public:
    explicit PracticeDesk(PracticeOptions options);
    Q_DISABLE_COPY_MOVE(PracticeDesk)
    ~PracticeDesk() = default;

    void open();
    [[nodiscard]] QByteArray reply(const QByteArray& body);
    /// Whether there has been something to save since the last question.
    [[nodiscard]] bool takeChanged();
    [[nodiscard]] QByteArray state();

    void advance(std::chrono::milliseconds by);
    /// A call for the action has come.
    void count(const QString& action);
    [[nodiscard]] int requestCount(const QString& action);
    /// Those with an id above this one.
    [[nodiscard]] QList<PracticeOrderView> orders(qint64 above = 0);
    [[nodiscard]] QList<PracticeRefillView> refills();
    [[nodiscard]] Money balance();

private:
    using Lock = std::unique_lock<std::mutex>;
    /// The lock, with everything made and the account brought to the present.
    [[nodiscard]] Lock ready();
    void make();
    [[nodiscard]] PracticeBooks opened() const;
    [[nodiscard]] PracticeBooks restored();

    const PracticeOptions m_options;
    std::mutex m_mutex;
    PracticeClock m_clock;
    std::optional<PracticeCatalog> m_catalog;
    bool m_catalogChanged = false; ///< since its reply was made
    std::unique_ptr<PracticeAccount> m_account;
    std::unique_ptr<PracticeDispatcher> m_dispatcher;
    QHash<QString, int> m_counts;
};
