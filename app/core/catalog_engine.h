// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_filter.h"
#include "core/catalog_language.h"

#include <atomic>
#include <mutex>

/// Answers queries about catalogs, one after the other, and remembers which rows the last text let through: a text that
/// only adds to it looks at those alone. May be asked from several threads at once; none waits for another's answer.
class CatalogEngine final {
    Q_DISABLE_COPY_MOVE(CatalogEngine)

public:
    CatalogEngine() = default;

    /// condition: what parseCatalogText() made of the text; query.text is not looked at. Neither may be null.
    [[nodiscard]] CatalogMatches filter(const CatalogPtr& catalog, const CatalogQuery& query,
                                        const CatalogConditionPtr& condition, const CatalogContext& context);
    /// Whether the last question was answered from the rows of the one before. For tests.
    [[nodiscard]] bool narrowed() const { return m_narrowed; }

private:
    struct Memory;
    std::mutex m_mutex; ///< held to take or put the pointer, never while looking
    std::shared_ptr<const Memory> m_memory;
    std::atomic<bool> m_narrowed = false;
};
