// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/catalog_search.h"

namespace {

// Below this many services a query takes less than handing it to a thread and back.
constexpr int largeCatalog = 20'000;

} // namespace

CatalogSearch::CatalogSearch(Answered answered, QObject* parent)
    : QObject(parent)
    , m_answered(std::move(answered)) {
    m_pool.setMaxThreadCount(1);
}

CatalogSearch::~CatalogSearch() {
    // Makes what waits void; the pool waits for at most one pass, which takes milliseconds.
    ++m_newest;
    m_pool.clear();
}

void CatalogSearch::ask(const Question& question) {
    const quint64 number = ++m_newest;
    if (question.catalog->size() < largeCatalog) {
        m_pending = false;
        m_answered(pass(question, m_observer));
        return;
    }
    m_pending = true;
    m_pool.clear();
    m_pool.start([this, number, question, observer = m_observer] {
        if (number != m_newest)
            return;
        auto matches = std::make_shared<CatalogMatches>(pass(question, observer));
        // This object outlives its tasks; what it has not taken when it goes is dropped with it.
        QMetaObject::invokeMethod(
            this,
            [this, number, matches] {
                if (number != m_newest)
                    return;
                m_pending = false;
                m_answered(std::move(*matches));
            },
            Qt::QueuedConnection);
    });
}

CatalogMatches CatalogSearch::answer(const Question& question) {
    ++m_newest;
    m_pending = false;
    return pass(question, m_observer);
}

CatalogMatches CatalogSearch::pass(const Question& question, const Observer& observer) {
    if (observer)
        observer(question.query);
    return m_engine.filter(question.catalog, question.query, question.condition, question.context);
}
