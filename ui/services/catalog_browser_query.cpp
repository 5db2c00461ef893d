// SPDX-License-Identifier: GPL-3.0-or-later
// What the catalog is narrowed to: by typing, by facets, by what changed, and back.
#include "ui/services/catalog_browser.h"

#include "core/catalog_language.h"
#include "desk/catalog_source.h"
#include "ui/kit/data_table.h"
#include "ui/kit/filter_chips.h"
#include "ui/services/facet_panel.h"
#include "ui/services/news_columns.h"
#include "ui/services/search_keys.h"
#include "ui/services/services_foot.h"
#include "ui/services/services_toolbar.h"

#include <QScopedValueRollback>

void CatalogBrowser::connectFacets() {
    const auto facet = [this](const CatalogQuery& query) { narrow(query, FilterHistory::Step::Facet); };
    connect(m_facets, &FacetPanel::queryAsked, this, facet);
    connect(m_chips, &FilterChips::removed, this, [this, facet](int filter) {
        const CatalogFacetsModel& model = m_facets->model();
        facet(model.toggled(m_model.query(), model.chosen().at(filter)));
    });
    connect(m_chips, &FilterChips::cleared, this, [this, facet] {
        facet(withoutFacets(m_model.query()));
        focusSearch();
    });
    connect(m_facets, &FacetPanel::searchRemoved, this, [this](const QString& name, const std::function<void()>& undo) {
        Q_EMIT undoableMessage(tr("The saved search “%1” is removed.").arg(name), QStringLiteral("saved-search"), undo);
    });
}

void CatalogBrowser::connectSearch() {
    auto& search = m_toolbar->search();
    search.steer(m_table);
    auto* keys = new SearchKeys(search);
    connect(keys, &SearchKeys::aboutToMove, this, [this] { m_model.finishQuery(); });
    connect(keys, &SearchKeys::left, this, [this] { m_history.endTyping(); });
    connect(&search, &QLineEdit::returnPressed, this, &CatalogBrowser::activated);
    // Not textEdited: Esc clears the field without it.
    connect(&search, &QLineEdit::textChanged, this, [this](const QString& text) {
        CatalogQuery query = m_model.query();
        query.text = text;
        if (!m_following)
            narrow(query, FilterHistory::Step::Text);
    });
}

void CatalogBrowser::narrow(const CatalogQuery& query, FilterHistory::Step step) {
    if (query == m_model.query())
        return;
    m_history.record(m_model.query(), step);
    apply(query);
}

void CatalogBrowser::apply(const CatalogQuery& query) {
    m_model.setQuery(query);
    if (query.changes != 0 && m_source)
        m_source->markSeen();
    m_newsColumns->follow(query.text);
    const QScopedValueRollback following(m_following, true);
    if (m_toolbar->search().text() != query.text)
        m_toolbar->search().setText(query.text);
    followQuery();
}

// What is chosen is shown at once; what it counts, with the result.
void CatalogBrowser::followQuery() {
    m_facets->setQuery(m_model.query());
    QStringList words;
    for (const CatalogFacet& facet : m_facets->model().chosen())
        words.append(facetWords(facet));
    m_chips->setFilters(words);
    const auto read = parseCatalogText(m_model.query().text);
    m_toolbar->setProblem(read ? std::nullopt : std::optional(read.error()));
    m_foot->setProblem(read ? QString() : read.error().words);
}

// The newest first; in words that a person can type as well.
void CatalogBrowser::showNews() {
    if (!m_source)
        return;
    CatalogQuery query = withoutFacets(m_model.query());
    query.text = NewsColumns::searchText();
    narrow(query, FilterHistory::Step::Facet);
    m_newsColumns->show();
    m_source->markSeen();
    focusSearch();
}

void CatalogBrowser::undoFilter() {
    if (const auto query = m_history.undo(m_model.query()))
        apply(*query);
}

void CatalogBrowser::redoFilter() {
    if (const auto query = m_history.redo(m_model.query()))
        apply(*query);
}

void CatalogBrowser::onEmptyStateButton() {
    const CatalogPtr present = catalog();
    if (!present || present->size() == present->goneCount())
        return refresh();
    // First what is not typed: it is easier forgotten.
    CatalogQuery query = m_model.query();
    if (hasFacets(query))
        query = withoutFacets(query);
    else
        query.text.clear();
    narrow(query, FilterHistory::Step::Facet);
    focusSearch();
}
