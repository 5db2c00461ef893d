// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/catalog_browser.h"

#include "core/catalog_language.h"
#include "desk/account_desk.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_chips.h"
#include "ui/kit/rule.h"
#include "ui/services/catalog_notice.h"
#include "ui/services/facet_panel.h"
#include "ui/services/news_columns.h"
#include "ui/services/search_keys.h"
#include "ui/services/services_export.h"
#include "ui/services/services_foot.h"
#include "ui/services/services_table.h"
#include "ui/services/services_toolbar.h"
#include "ui/services/why_empty.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedLayout>

#include <algorithm>

CatalogBrowser::CatalogBrowser(Theme& theme, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_facets(new FacetPanel(theme, settings, this))
    , m_chips(new FilterChips(theme, tr("Filters"), this))
    , m_empty(new EmptyState(theme, {}, {}, {}, {}, this))
    , m_notice(new CatalogNotice(theme, this))
    , m_foot(new ServicesFoot(theme, this)) {
    // Before the table hears of a change, and after it did: what moves its current row in between is no person.
    const auto begin = [this] { m_following = true; };
    const auto end = [this] { m_following = false; };
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, begin);
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, begin);
    m_table = makeServicesTable(theme, settings, m_model, this);
    m_newsColumns = std::make_unique<NewsColumns>(*m_table);
    connect(&m_model, &QAbstractItemModel::modelReset, this, end);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, end);
    m_toolbar = new ServicesToolbar(theme, m_table->columnsButtonMenu(), this);
    layOut();
    connectTable();
    connectFacets();
    connectSearch();
    connect(m_toolbar, &ServicesToolbar::refreshAsked, this, &CatalogBrowser::refresh);
    connect(m_toolbar, &ServicesToolbar::exportAsked, this, &CatalogBrowser::exportShown);
    connect(m_toolbar, &ServicesToolbar::stopAsked, this, [this] {
        if (m_desk)
            m_desk->catalog().stopRefresh();
    });
    connect(m_foot, &ServicesFoot::newsAsked, this, &CatalogBrowser::showNews);
    connect(m_empty, &EmptyState::activated, this, &CatalogBrowser::onEmptyStateButton);
    connect(&m_settings, &Settings::favouritesChanged, this, &CatalogBrowser::adoptFavourites);
}

CatalogBrowser::~CatalogBrowser() = default;

void CatalogBrowser::layOut() {
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_toolbar);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(3 * Size::step, 0, 3 * Size::step, 0);
    chips->addWidget(m_chips);
    middle->addLayout(chips);
    middle->addWidget(new Rule(this));
    middle->addWidget(m_notice);
    middle->addLayout(m_stack, 1);
    middle->addWidget(new Rule(this));
    middle->addWidget(m_foot);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_facets);
    row->addLayout(middle, 1);
}

void CatalogBrowser::connectTable() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_following || !current.isValid())
                    return;
                const Service service = m_model.serviceAt(current.row());
                m_chosen = service.id;
                Q_EMIT chosen(service);
            });
    connect(m_table, &DataTable::rowActivated, this, &CatalogBrowser::activated);
    connect(m_table, &DataTable::copyRefused, this, [this](const QString& why) { Q_EMIT message(Tone::Warn, why); });
    connect(&m_model, &CatalogModel::matchesChanged, this, &CatalogBrowser::onMatches);
    connect(&m_model, &CatalogModel::favouriteToggled, this, &CatalogBrowser::keepFavourite);
}

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

void CatalogBrowser::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_facets->isAncestorOf(focusWidget()))
        return focusSearch();
    QWidget::keyPressEvent(event);
}

void CatalogBrowser::setDesk(AccountDesk* desk) {
    if (m_desk) {
        m_desk->disconnect(this);
        m_desk->catalog().disconnect(this);
    }
    m_desk = desk;
    m_newsColumns->leave();
    m_table->setAccount(desk ? desk->id() : QString());
    m_chosen.clear();
    m_failure.clear();
    m_history.clear();
    if (desk) {
        auto& keeper = desk->catalog();
        connect(desk, &AccountDesk::currencyChanged, this, [this] { adoptCatalog(true); });
        connect(&keeper, &CatalogKeeper::catalogChanged, this, [this] { adoptCatalog(true); });
        connect(&keeper, &CatalogKeeper::newsChanged, this, &CatalogBrowser::adoptNews);
        connect(&keeper, &CatalogKeeper::refreshFailed, this, &CatalogBrowser::onRefreshFailed);
        connect(&keeper, &CatalogKeeper::refreshStopped, this, &CatalogBrowser::onRefreshStopped);
        connect(&keeper, &CatalogKeeper::refreshingChanged, this, [this](bool refreshing) {
            m_toolbar->setRefreshing(refreshing);
            if (refreshing)
                m_failure.clear();
            showEmptyState();
        });
    }
    m_toolbar->setRefreshing(desk && desk->catalog().isRefreshing());
    m_notice->setKeeper(desk ? &desk->catalog() : nullptr);
    m_foot->setKeeper(desk ? &desk->catalog() : nullptr);
    CatalogQuery all = withoutFacets(m_model.query());
    all.text.clear();
    m_facets->setAccount(desk ? desk->id() : QString());
    apply(all);
    adoptFavourites();
    adoptCatalog(false);
}

CatalogPtr CatalogBrowser::catalog() const {
    return m_desk ? m_desk->catalog().catalog() : nullptr;
}

void CatalogBrowser::adoptCatalog(bool sameAccount) {
    const CatalogPtr present = catalog();
    m_model.setCatalog(present, m_desk ? m_desk->currency() : QString(), sameAccount,
                       m_desk ? m_desk->catalog().news() : nullptr);
    m_facets->setCatalog(present, context());
    if (present)
        m_toolbar->setWords(present->categories(), present->types());
    showEmptyState();
    Q_EMIT catalogChanged(present);
}

void CatalogBrowser::adoptNews() {
    m_model.setNews(m_desk->catalog().news());
    m_facets->setCatalog(catalog(), context());
}

CatalogContext CatalogBrowser::context() const {
    return {m_favourites, m_desk ? m_desk->catalog().news() : nullptr, QDateTime::currentMSecsSinceEpoch()};
}

void CatalogBrowser::adoptFavourites() {
    const QStringList favourites = m_desk ? m_settings.favourites(m_desk->id()) : QStringList();
    m_favourites = QSet<QString>(favourites.begin(), favourites.end());
    m_model.setFavourites(m_favourites);
    m_facets->setCatalog(catalog(), context());
}

void CatalogBrowser::keepFavourite(const QString& serviceId, bool favourite) {
    if (!m_desk)
        return;
    QStringList favourites = m_settings.favourites(m_desk->id());
    favourites.removeAll(serviceId);
    if (favourite)
        favourites.append(serviceId);
    m_settings.setFavourites(m_desk->id(), favourites);
}

void CatalogBrowser::onRefreshFailed(const ApiError& error) {
    m_failure = errorText(error);
    if (catalog())
        Q_EMIT message(Tone::Bad, tr("The catalog could not be refreshed. %1").arg(m_failure));
    showEmptyState();
}

void CatalogBrowser::onRefreshStopped() {
    m_failure = tr("The refresh was stopped.");
    if (catalog())
        Q_EMIT message(Tone::Neutral, tr("The refresh was stopped. The catalog is as it was."));
    showEmptyState();
}

void CatalogBrowser::narrow(const CatalogQuery& query, FilterHistory::Step step) {
    if (query == m_model.query())
        return;
    m_history.record(m_model.query(), step);
    apply(query);
}

void CatalogBrowser::apply(const CatalogQuery& query) {
    m_model.setQuery(query);
    if (query.changes != 0 && m_desk)
        m_desk->catalog().markSeen();
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
    if (!m_desk)
        return;
    CatalogQuery query = withoutFacets(m_model.query());
    query.text = NewsColumns::searchText();
    narrow(query, FilterHistory::Step::Facet);
    m_newsColumns->show();
    m_desk->catalog().markSeen();
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

void CatalogBrowser::onMatches() {
    const CatalogPtr present = catalog();
    m_facets->setMatches(m_model.catalog(), m_model.matches(), m_model.query());
    const QLocale locale;
    m_toolbar->search().setHint(
        present ? tr("%1 of %2")
                      .arg(locale.toString(m_model.rowCount()), locale.toString(present->size() - present->goneCount()))
                : QString());
    m_foot->setShown(m_model.rowCount());
    showChosen();
    showEmptyState();
    if (present)
        Q_EMIT filled();
}

void CatalogBrowser::showChosen() {
    const QScopedValueRollback following(m_following, true);
    const int row = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen);
    if (row < 0) {
        m_table->selectionModel()->clear();
    } else if (m_table->currentIndex().row() != row) {
        // Without a scroll: what the person looks at stays where it is.
        m_table->setAutoScroll(false);
        m_table->selectRow(row);
        m_table->setAutoScroll(true);
    }
    if (m_shownQuery != m_model.query())
        m_table->scrollToTop();
    m_shownQuery = m_model.query();
}

bool CatalogBrowser::choose(const QString& serviceId) {
    const CatalogPtr present = catalog();
    const int found = present ? present->find(serviceId) : -1;
    if (found < 0 || present->gone(found))
        return false;
    m_model.finishQuery();
    if (m_model.rowOf(serviceId) < 0) {
        CatalogQuery all = withoutFacets(m_model.query());
        all.text.clear();
        narrow(all, FilterHistory::Step::Facet);
        m_model.finishQuery();
    }
    m_chosen = serviceId;
    showChosen();
    m_table->scrollTo(m_table->currentIndex());
    Q_EMIT chosen(present->service(found));
    return true;
}

bool CatalogBrowser::chooseMatch() {
    m_model.finishQuery();
    if (m_model.rowCount() == 0)
        return false;
    const QString first = m_model.serviceAt(0).id;
    // A typed id means that service, whatever was chosen before.
    const bool keeps = !m_chosen.isEmpty() && m_model.rowOf(m_chosen) >= 0 && first != m_model.query().text.trimmed();
    return choose(keeps ? m_chosen : first);
}

void CatalogBrowser::toggleFavourite() {
    if (const int row = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen); row >= 0)
        ::toggleFavourite(m_model, row);
}

void CatalogBrowser::showEmptyState() {
    const CatalogPtr present = catalog();
    const bool empty = !present || m_model.rowCount() == 0;
    if (empty)
        sayWhyEmpty(*m_empty, {m_desk != nullptr, present, m_failure, m_model.query()});
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
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

void CatalogBrowser::setFacetsShown(bool shown) {
    m_facets->setVisible(shown);
}

void CatalogBrowser::focusSearch() {
    m_toolbar->search().setFocus(Qt::ShortcutFocusReason);
    m_toolbar->search().selectAll();
}

void CatalogBrowser::refresh() {
    if (m_desk)
        m_desk->catalog().refresh();
}

void CatalogBrowser::exportShown() {
    m_model.finishQuery();
    if (!m_desk || m_model.rowCount() == 0) {
        Q_EMIT message(Tone::Warn, tr("No services are shown that could be exported."));
        return;
    }
    auto* sheet = new ExportSheet(m_theme, m_settings,
                                  servicesExport(m_model, *m_table, m_desk->currency(), m_desk->account().name), this);
    connect(sheet, &ExportSheet::exported, this, &CatalogBrowser::exported);
    sheet->open();
}
