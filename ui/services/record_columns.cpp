// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/record_columns.h"

#include "desk/account_desk.h"
#include "desk/catalog_source.h"
#include "ui/kit/data_table.h"
#include "ui/services/catalog_browser.h"
#include "ui/services/shown_catalog.h"

#include <QHeaderView>

#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto afterFirstFrame = 300ms;

} // namespace

RecordColumns::RecordColumns(ShownCatalog& shown, CatalogBrowser& browser, QObject* parent)
    : QObject(parent)
    , m_shown(shown)
    , m_browser(browser) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterFirstFrame);
    connect(&m_soon, &QTimer::timeout, this, &RecordColumns::look);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    // A column that comes is resized from nothing.
    connect(browser.table().horizontalHeader(), &QHeaderView::sectionResized, this, soon);
    connect(&browser.model(), &CatalogModel::matchesChanged, this, soon);
    connect(&browser, &CatalogBrowser::catalogChanged, this, soon);
    connect(&shown, &ShownCatalog::desksChanged, this, soon);
    connect(&shown, &ShownCatalog::sourceChanged, this, [this] {
        // Another account's rows must not show this one's.
        for (const auto& keeper : std::exchange(m_keepers, {})) {
            if (keeper)
                keeper->disconnect(this);
        }
        m_complete.clear();
        m_figures.clear();
        m_browser.model().setRecords({});
        m_soon.start();
    });
}

bool RecordColumns::isWanted() const {
    const QHeaderView* header = m_browser.table().horizontalHeader();
    const CatalogQuery query = m_browser.model().query();
    return !header->isSectionHidden(CatalogModel::FinishesIn) || !header->isSectionHidden(CatalogModel::Delivered) ||
           query.sortColumn == CatalogQuery::Column::FinishesIn ||
           query.sortColumn == CatalogQuery::Column::Delivered ||
           query.text.contains("finishes"_L1, Qt::CaseInsensitive) ||
           query.text.contains("delivered"_L1, Qt::CaseInsensitive);
}

void RecordColumns::look() {
    if (isWanted())
        follow();
}

void RecordColumns::follow() {
    CatalogSource* source = m_shown.source();
    const CatalogPtr catalog = source ? source->catalog() : nullptr;
    if (!catalog)
        return;
    m_several = source->isOfSeveral();
    QList<AccountDesk*> desks;
    if (!m_several)
        desks.append(m_shown.account());
    for (const CatalogAccount& account : catalog->accounts())
        desks.append(m_shown.deskOf(account.id));
    for (AccountDesk* desk : std::as_const(desks)) {
        if (!desk || m_keepers.value(desk->id()) == &desk->serviceFigures())
            continue;
        ServiceFiguresKeeper& keeper = desk->serviceFigures();
        m_keepers.insert(desk->id(), &keeper);
        connect(&keeper, &ServiceFiguresKeeper::changed, this,
                [this, id = desk->id(), &keeper](const QStringList& serviceIds) { adopt(id, keeper, serviceIds); });
        keeper.wantAll();
        if (keeper.isComplete())
            adopt(desk->id(), keeper, keeper.all().keys());
    }
}

void RecordColumns::adopt(const QString& accountId, const ServiceFiguresKeeper& keeper, const QStringList& serviceIds) {
    if (!keeper.isComplete())
        return;
    const bool isFirst = !m_complete.contains(accountId);
    m_complete.insert(accountId);
    QStringList keys;
    const QStringList ids = isFirst ? keeper.all().keys() : serviceIds;
    for (const QString& id : ids) {
        const QString key = keyOf(accountId, id);
        m_figures.insert(key, *keeper.figures(id));
        keys.append(key);
    }
    if (isFirst) // rows are put in order by them
        m_browser.model().setRecords(m_figures);
    else
        m_browser.model().setRecords(m_figures, keys);
}

QString RecordColumns::keyOf(const QString& accountId, const QString& serviceId) const {
    return m_several ? Catalog::keyOf(accountId, serviceId) : serviceId;
}
