// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_engine.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>

/// Asks the engine for a model: large catalogs beside the GUI thread, one question at a time. A newer question makes
/// those void that wait, and an older answer is never handed over after a newer question.
class CatalogSearch final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogSearch)

public:
    struct Question final {
        CatalogPtr catalog;
        CatalogQuery query;
        CatalogConditionPtr condition;
        CatalogContext context;
    };
    using Answered = std::function<void(CatalogMatches&&)>;
    /// Told of each pass of the engine before it begins, on the pass's own thread. For counting.
    using Observer = std::function<void(const CatalogQuery&)>;

    /// answered: on this object's thread, at once where the catalog is small.
    explicit CatalogSearch(Answered answered, QObject* parent = nullptr);
    ~CatalogSearch() override;

    void ask(const Question& question);
    /// The answer itself, at once; what was asked before is void.
    [[nodiscard]] CatalogMatches answer(const Question& question);
    [[nodiscard]] bool isPending() const { return m_pending; }
    void setObserver(Observer observer) { m_observer = std::move(observer); }

private:
    [[nodiscard]] CatalogMatches pass(const Question& question, const Observer& observer);

    Answered m_answered;
    Observer m_observer;
    CatalogEngine m_engine;
    std::atomic<quint64> m_newest = 0; ///< number of the newest question; answers to others are dropped
    bool m_pending = false;
    QThreadPool m_pool;
};
