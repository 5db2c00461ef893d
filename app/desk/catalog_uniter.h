// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog_union.h"

#include <QObject>

/// Makes one catalog of several beside this object's thread. What is asked makes void what was asked before; the last
/// catalog stays until the next is there.
class CatalogUniter final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CatalogUniter)

public:
    explicit CatalogUniter(QObject* parent = nullptr);

    /// Nothing happens for the parts that were asked last. Where only the news are others, only they are made. Without
    /// any part there is no catalog.
    void unite(const std::vector<CatalogPart>& parts);
    [[nodiscard]] bool isUniting() const { return m_uniting; }
    [[nodiscard]] const CatalogPtr& catalog() const { return m_catalog; } ///< null before the first
    [[nodiscard]] const CatalogNewsPtr& news() const { return m_news; }   ///< of that one

Q_SIGNALS:
    /// Always from the event loop but for no parts.
    void catalogChanged();
    void newsChanged();

private:
    std::vector<CatalogPart> m_asked;
    CatalogPtr m_catalog;
    CatalogNewsPtr m_news;
    bool m_uniting = false;
    quint64 m_number = 0; ///< of the last union; others' results are dropped
};
