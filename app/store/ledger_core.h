// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_thread.h"
#include "store/file_lock.h"
#include "store/ledger_alarm.h"
#include "store/ledger_write.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

class Ledger;
class LedgerUpkeep;

/// The two threads of a ledger, one writing and one reading, and the telling of what changed. For the rooms of the
/// store that stand on a ledger (BulkBook, OrderEvidence …): each write is undone alone when it fails, and brings the
/// counts that follow from it; its future completes when it is on disk, and the ledger's signals follow.
class LedgerCore final {
    Q_DISABLE_COPY_MOVE(LedgerCore)

public:
    LedgerCore(Ledger& ledger, QString path);
    /// Finishes what was asked, then closes.
    ~LedgerCore();

    [[nodiscard]] const QString& filePath() const { return m_filePath; }
    [[nodiscard]] const LedgerAlarm& alarm() const { return m_alarm; }
    /// For work that is no transaction of the ledger: opening, copying.
    [[nodiscard]] DatabaseThread& writer() { return m_writer; }
    [[nodiscard]] DatabaseThread& reader() { return m_reader; }

    /// What it does by itself once it is open.
    [[nodiscard]] LedgerUpkeep& upkeep() { return *m_upkeep; }

    /// One writer: held from opening until this object goes. On the writing thread.
    [[nodiscard]] Stored<Done> lock();

    /// work(LedgerWrite&) gives a Stored<T>; undone where it gives an error. Writes that wait for their turn together
    /// go to disk together; should one of them fail they are made again one by one, so work may be called twice and
    /// must do nothing but write.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, LedgerWrite&>> {
        using Answer = std::invoke_result_t<Work, LedgerWrite&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto answer = std::make_shared<std::optional<Answer>>();
        enqueue({.make = [answer, work = std::move(work)](LedgerWrite& write) -> std::optional<LedgerError> {
                     answer->emplace(work(write));
                     return answer->value() ? std::nullopt : std::optional(answer->value().error());
                 },
                 .end =
                     [answer, promise](const std::optional<LedgerError>& error) {
                         promise->addResult(error ? Answer(*error) : std::move(answer->value()));
                         promise->finish();
                     }});
        return promise->future();
    }

    /// work(Database&) gives the future's result, on the reading thread.
    template <typename Work>
    auto read(Work work) {
        return m_reader.run([this, work = std::move(work)](Database& database) mutable {
            auto answer = work(database);
            if constexpr (requires { answer.error().kind == LedgerError::Kind::Damaged; }) {
                if (!answer && answer.error().kind == LedgerError::Kind::Damaged)
                    m_alarm.raise(answer.error());
            }
            return answer;
        });
    }

    template <typename Work>
    static auto inOneTransaction(LedgerWrite& write, const Work& work) -> std::invoke_result_t<Work, LedgerWrite&> {
        using Answer = std::invoke_result_t<Work, LedgerWrite&>;
        return write.database.inTransaction([&]() -> Answer {
            Answer value = work(write);
            if (!value)
                return value;
            if (auto counted = write.tally.write(write.database); !counted)
                return counted.error();
            return value;
        });
    }

    [[nodiscard]] static Timestamp now();

private:
    struct PendingWrite final {
        std::function<std::optional<LedgerError>(LedgerWrite&)> make;
        std::function<void(const std::optional<LedgerError>&)> end;
        quint64 number = 0;
        quint64 place = 0; ///< among all that is posted to the writing thread
    };
    void enqueue(PendingWrite write);
    void makePending(Database& database, quint64 number);
    [[nodiscard]] std::vector<PendingWrite> takePending(quint64 number);
    [[nodiscard]] bool makeTogether(Database& database, const std::vector<PendingWrite>& writes);
    void makeAlone(Database& database, const PendingWrite& pending);
    void announceLater(const std::optional<LedgerError>& error, const LedgerWrite& write);

    Ledger& m_ledger;
    const QString m_filePath;
    FileLock m_lock; ///< outlives the threads
    LedgerAlarm m_alarm;
    std::mutex m_mutex; ///< of the next two
    std::deque<PendingWrite> m_pending;
    quint64 m_lastNumber = 0;
    DatabaseThread m_writer;
    DatabaseThread m_reader;
    std::unique_ptr<LedgerUpkeep> m_upkeep;
};
