// SPDX-License-Identifier: GPL-3.0-or-later
// Which service is chosen, and that its row shows it.
#include "ui/services/catalog_browser.h"

#include "desk/catalog_source.h"
#include "models/catalog_facet.h"
#include "ui/kit/data_table.h"
#include "ui/services/services_table.h"

#include <QScopedValueRollback>

void CatalogBrowser::connectTable() {
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) {
                if (m_following || !current.isValid())
                    return;
                const Service service = m_model.serviceAt(current.row());
                m_chosen = keyOf(service);
                Q_EMIT chosen(service);
            });
    connect(m_table, &DataTable::rowActivated, this, &CatalogBrowser::activated);
    connect(m_table, &DataTable::copyRefused, this, [this](const QString& why) { Q_EMIT message(Tone::Warn, why); });
    connect(&m_model, &CatalogModel::matchesChanged, this, &CatalogBrowser::onMatches);
    connect(&m_model, &CatalogModel::favouriteToggled, this, [this](const QString& key, bool favourite) {
        if (m_source)
            m_source->setFavourite(key, favourite);
    });
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

bool CatalogBrowser::choose(const QString& key) {
    const CatalogPtr present = catalog();
    const int found = present ? present->find(key) : -1;
    if (found < 0 || present->gone(found))
        return false;
    m_model.finishQuery();
    if (m_model.rowOf(key) < 0) {
        CatalogQuery all = withoutFacets(m_model.query());
        all.text.clear();
        narrow(all, FilterHistory::Step::Facet);
        m_model.finishQuery();
    }
    m_chosen = key;
    showChosen();
    m_table->scrollTo(m_table->currentIndex());
    Q_EMIT chosen(present->service(found));
    return true;
}

bool CatalogBrowser::chooseMatch() {
    m_model.finishQuery();
    if (m_model.rowCount() == 0)
        return false;
    const Service first = m_model.serviceAt(0);
    // A typed id means a service of that id, whatever was chosen before; of several accounts' the chosen one.
    const int chosen = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen);
    const bool keeps =
        chosen >= 0 && (first.id != m_model.query().text.trimmed() || m_model.serviceAt(chosen).id == first.id);
    return choose(keeps ? m_chosen : keyOf(first));
}

void CatalogBrowser::toggleFavourite() {
    if (const int row = m_chosen.isEmpty() ? -1 : m_model.rowOf(m_chosen); row >= 0)
        ::toggleFavourite(m_model, row);
}
