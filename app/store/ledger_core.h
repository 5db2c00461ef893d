// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_thread.h"
#include "store/file_lock.h"
#include "store/ledger_alarm.h"
#include "store/ledger_write.h"

#include <QObject>

#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

class Ledger;

/// The two threads of a ledger, one writing and one reading, and the telling of what changed. For the rooms of the
/// store that stand on a ledger (BulkBook, OrderEvidence …): each write is one transaction with the counts that follow
/// from it; its future completes when it is on disk, and the ledger's signals follow.
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

    /// One writer: held from opening until this object goes. On the writing thread.
    [[nodiscard]] Stored<Done> lock();

    /// work(LedgerWrite&) gives a Stored<T>; undone where it gives an error.
    template <typename Work>
    auto write(Work work) -> QFuture<std::invoke_result_t<Work, LedgerWrite&>> {
        using Answer = std::invoke_result_t<Work, LedgerWrite&>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        m_writer.post([this, promise, work = std::move(work)](Database& database) {
            LedgerWrite write{database, now()};
            Answer answer = inOneTransaction(write, work);
            std::optional<LedgerError> error;
            if (!answer)
                error = answer.error();
            promise->addResult(std::move(answer));
            promise->finish();
            announceLater(error, write);
        });
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
    void announceLater(const std::optional<LedgerError>& error, const LedgerWrite& write);

    Ledger& m_ledger;
    const QString m_filePath;
    FileLock m_lock; ///< outlives the threads
    LedgerAlarm m_alarm;
    DatabaseThread m_writer;
    DatabaseThread m_reader;
};
