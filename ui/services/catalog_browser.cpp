// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/catalog_browser.h"

#include "desk/catalog_source.h"
#include "ui/kit/data_table.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/filter_chips.h"
#include "ui/kit/rule.h"
#include "ui/services/catalog_notice.h"
#include "ui/services/facet_panel.h"
#include "ui/services/news_columns.h"
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
        if (m_source)
            m_source->stopRefresh();
    });
    connect(m_foot, &ServicesFoot::newsAsked, this, &CatalogBrowser::showNews);
    connect(m_empty, &EmptyState::activated, this, &CatalogBrowser::onEmptyStateButton);
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

void CatalogBrowser::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_facets->isAncestorOf(focusWidget()))
        return focusSearch();
    QWidget::keyPressEvent(event);
}

void CatalogBrowser::setSource(CatalogSource* source, const QString& chosen, bool keepsQuery) {
    if (m_source)
        m_source->disconnect(this);
    m_source = source;
    m_newsColumns->leave();
    const bool several = source && source->isOfSeveral();
    if (several)
        showUnitedColumns(*m_table, source->id());
    else
        showOneAccountsColumns(*m_table, source ? source->id() : QString());
    m_chosen = chosen;
    m_history.clear();
    if (source)
        follow(*source);
    m_toolbar->setRefreshing(source && source->isRefreshing());
    m_notice->setSource(source);
    m_foot->setSource(source);
    CatalogQuery query = m_model.query();
    if (!keepsQuery) {
        query = withoutFacets(query);
        query.text.clear();
    }
    if (!several)
        query.accounts.clear();
    m_facets->setAccount(source ? source->id() : QString());
    apply(query);
    adoptFavourites();
    adoptCatalog(false);
    if (!m_chosen.isEmpty())
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void CatalogBrowser::follow(CatalogSource& source) {
    connect(&source, &CatalogSource::catalogChanged, this, [this] { adoptCatalog(true); });
    connect(&source, &CatalogSource::newsChanged, this, &CatalogBrowser::adoptNews);
    connect(&source, &CatalogSource::refreshFailed, this, &CatalogBrowser::onRefreshFailed);
    connect(&source, &CatalogSource::refreshStopped, this, &CatalogBrowser::onRefreshStopped);
    connect(&source, &CatalogSource::refreshingChanged, this,
            [this](bool refreshing) { m_toolbar->setRefreshing(refreshing); });
    connect(&source, &CatalogSource::gapsChanged, this, &CatalogBrowser::showEmptyState);
    connect(&source, &CatalogSource::favouritesChanged, this, &CatalogBrowser::adoptFavourites);
}

void CatalogBrowser::setActions(ActionRegistry& actions, QWidget& page) {
    m_toolbar->setActions(actions, page);
    m_foot->setActions(actions);
}

CatalogPtr CatalogBrowser::catalog() const {
    return m_source ? m_source->catalog() : nullptr;
}

void CatalogBrowser::adoptCatalog(bool sameAccount) {
    const CatalogPtr present = catalog();
    m_model.setCatalog(present, m_source ? m_source->currency() : QString(), sameAccount,
                       m_source ? m_source->news() : nullptr);
    m_facets->setCatalog(present, context());
    if (present) {
        QStringList accounts;
        for (const CatalogAccount& account : present->accounts())
            accounts.append(account.name);
        m_toolbar->setWords(present->categories(), present->types(), accounts);
    }
    showEmptyState();
    Q_EMIT catalogChanged(present);
}

void CatalogBrowser::adoptNews() {
    m_model.setNews(m_source->news());
    m_facets->setCatalog(catalog(), context());
}

CatalogContext CatalogBrowser::context() const {
    return {m_favourites,
            m_source ? m_source->news() : nullptr,
            QDateTime::currentMSecsSinceEpoch(),
            {},
            m_model.records()};
}

void CatalogBrowser::adoptFavourites() {
    m_favourites = m_source ? m_source->favourites() : QSet<QString>();
    m_model.setFavourites(m_favourites);
    m_facets->setCatalog(catalog(), context());
}

void CatalogBrowser::onRefreshFailed(const QString& account, const QString& why) {
    if (catalog()) // else it is said where the services would stand
        Q_EMIT message(Tone::Bad, account.isEmpty()
                                      ? tr("The catalog could not be refreshed. %1").arg(why)
                                      : tr("The catalog of %1 could not be refreshed. %2").arg(account, why));
    showEmptyState();
}

void CatalogBrowser::onRefreshStopped() {
    if (catalog())
        Q_EMIT message(Tone::Neutral, tr("The refresh was stopped. The catalog is as it was."));
    showEmptyState();
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

// Why there is no catalog, as far as it is known.
QString CatalogBrowser::failure() const {
    QStringList reasons;
    for (const CatalogSource::Gap& gap : m_source ? m_source->gaps() : QList<CatalogSource::Gap>()) {
        if (!gap.why.isEmpty())
            //: An account's name, then why it has no catalog
            reasons.append(gap.account.isEmpty() ? gap.why : tr("%1: %2").arg(gap.account, gap.why));
    }
    return reasons.join(u'\n');
}

void CatalogBrowser::showEmptyState() {
    const CatalogPtr present = catalog();
    const bool empty = !present || m_model.rowCount() == 0;
    if (empty)
        sayWhyEmpty(*m_empty,
                    {m_source != nullptr, present, failure(), m_model.query(), m_source && m_source->isOfSeveral()});
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_table);
}

void CatalogBrowser::setFacetsShown(bool shown) {
    m_facets->setVisible(shown);
}

void CatalogBrowser::focusSearch() {
    m_toolbar->search().setFocus(Qt::ShortcutFocusReason);
    m_toolbar->search().selectAll();
}

void CatalogBrowser::refresh() {
    if (m_source)
        m_source->refresh();
}

void CatalogBrowser::exportShown() {
    m_model.finishQuery();
    if (!m_source || m_model.rowCount() == 0) {
        Q_EMIT message(Tone::Warn, tr("No services are shown that could be exported."));
        return;
    }
    auto* sheet = new ExportSheet(m_theme, m_settings,
                                  servicesExport(m_model, *m_table, m_source->currency(), m_source->name()), this);
    connect(sheet, &ExportSheet::exported, this, &CatalogBrowser::exported);
    sheet->open();
}
