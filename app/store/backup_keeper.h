// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/ledger_backup.h"
#include "store/ledger_move.h"
#include "store/ledger_restore.h"
#include "store/ledger_salvage.h"
#include "store/when_done.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class DatabaseThread;
class Ledger;
class LedgerPlace;

/// A copy as it is listed: what it holds, or why it cannot be told.
struct ListedCopy final {
    LedgerCopy copy;
    std::optional<LedgerFacts> facts;
};

/// Looks after the ledger's file on a thread of its own: a quick check and the daily copy, soon after the start and
/// whenever a new day begins; and what a person asks for. Futures: continue with whenDone(). One thing after the other.
class BackupKeeper final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackupKeeper)

public:
    /// When it looks; for tests.
    struct Pace final {
        std::chrono::milliseconds firstAfter = std::chrono::seconds(3); ///< rows are on screen long before
        std::chrono::milliseconds every = std::chrono::minutes(10);
        std::function<QDate()> today = [] { return QDate::currentDate(); };
    };

    /// ledger must outlive this object.
    explicit BackupKeeper(Ledger& ledger, QObject* parent = nullptr);
    BackupKeeper(Ledger& ledger, Pace pace, QObject* parent = nullptr);
    /// Stops a check; finishes a copy that is being made.
    ~BackupKeeper() override;

    /// isPlacing: whether an order is under way, so that the ledger must not be changed for another.
    void setPlacing(std::function<bool()> isPlacing) { m_isPlacing = std::move(isPlacing); }
    [[nodiscard]] bool isPlacing() const { return m_isPlacing && m_isPlacing(); }
    /// Where the ledger is kept, for moving it; must outlive this object. Without one it cannot be moved.
    void setPlace(LedgerPlace& place) { m_place = &place; }
    [[nodiscard]] const LedgerPlace* place() const { return m_place; }
    [[nodiscard]] const LedgerFiles& files() const { return m_files; }

    /// Call once the ledger is open.
    void start();

    QFuture<QList<ListedCopy>> copies();
    QFuture<Stored<Done>> copyTo(const QString& filePath);
    /// Tells of its progress; stopCheck() ends it with an error without words.
    QFuture<Stored<LedgerCheck>> check();
    void stopCheck();

    // What follows only takes effect with a restart of the ledger: see ledger_restore.h and ledger_salvage.h.
    QFuture<Stored<RestorePlan>> prepareRestore(const QString& source);
    QFuture<Stored<RestorePlan>> reviewRestore(const QString& source);
    QFuture<Stored<SalvageReport>> salvage();
    QFuture<Stored<Done>> stageEmpty();
    void dropStaged();
    /// Commits what was staged and asks for the restart; refused while an order is under way.
    [[nodiscard]] Stored<Done> restartWithStaged(LedgerCopy::Kind presentKeptAs);
    /// Asks for a restart that does not open the ledger but offers to mend it.
    [[nodiscard]] Stored<Done> restartDamaged(const QString& reason);

    /// Whether the ledger can be moved into this folder: see ledger_move.h.
    QFuture<Stored<MovePlan>> checkMove(const QString& folder);
    /// Asks for the restart that moves it; refused while an order is under way.
    [[nodiscard]] Stored<Done> restartToMove(const QString& folder);
    /// Asks for a restart with the ledger of the usual place, whatever is there.
    [[nodiscard]] Stored<Done> restartInUsualPlace();
    /// Asks for a restart that tries to open the ledger again.
    void restart() { Q_EMIT restartRequested(); }

Q_SIGNALS:
    /// A move of the ledger that was wanted before this start is over. words: for people.
    void moveEnded(bool done, const QString& words);
    void copyMade(const QString& path);
    void copyFailed(const LedgerError& error);
    void damageFound(const QString& reason);
    void progress(int step, int steps);
    void restartRequested();

private:
    void look();
    void tellDamage(const QString& reason);
    void tellProgress(int step, int steps);

    Pace m_pace;
    LedgerFiles m_files;
    LedgerPlace* m_place = nullptr;
    std::function<bool()> m_isPlacing;
    QTimer m_timer;
    QDate m_done;   ///< the day that needs no copy any more
    QDate m_failed; ///< the day whose failure was told
    bool m_looking = false;
    bool m_damageTold = false;
    std::shared_ptr<std::atomic_bool> m_stopped = std::make_shared<std::atomic_bool>(false);
    std::unique_ptr<DatabaseThread> m_thread;
};
