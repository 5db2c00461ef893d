// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/facet_panel.h"

#include "ui/kit/facet_list.h"
#include "ui/kit/search_field.h"
#include "ui/kit/sides.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QPointer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

using Kind = CatalogFacet::Kind;

// With fewer there is nothing to find.
constexpr int manyCategories = 8;
constexpr qsizetype longestProposal = 30;

QJsonArray arrayOf(const QSet<QString>& set) {
    return QJsonArray::fromStringList(QStringList(set.begin(), set.end()));
}

QSet<QString> setIn(const QJsonValue& value) {
    QSet<QString> set;
    for (const auto& one : value.toArray())
        set.insert(one.toString());
    return set;
}

FacetFolding foldingOf(const QByteArray& state) {
    const auto object = QJsonDocument::fromJson(state).object();
    return {setIn(object["closed"_L1]), setIn(object["open"_L1])};
}

QByteArray stateOf(const FacetFolding& folding) {
    const QJsonObject object{{"closed"_L1, arrayOf(folding.closedSections)},
                             {"open"_L1, arrayOf(folding.openPlatforms)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

FacetPanel::FacetPanel(Theme& theme, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_saved(settings)
    , m_find(new SearchField(theme, tr("Find a category"), tr("Find a category"), this))
    , m_findRow(new QWidget(this))
    , m_list(new FacetList(theme, tr("Categories"), this)) {
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Size::facets);
    m_list->setFixedWidth(Size::facets - 1);
    m_list->setSeveral();
    m_list->setModel(&m_model);
    auto* row = new QVBoxLayout(m_findRow);
    row->setContentsMargins(2 * Size::step, 10, 2 * Size::step, Size::step);
    row->addWidget(m_find);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sidedMargins(0, 0, 1, 0));
    column->setSpacing(0);
    column->addWidget(m_findRow);
    column->addWidget(m_list, 1);
    m_findRow->hide();
    m_find->installEventFilter(this);
    connect(m_find, &QLineEdit::textChanged, &m_model, &CatalogFacetsModel::setWantedCategory);
    connect(m_list, &FacetList::chosen, this, [this](const QModelIndex& index) { choose(index, false); });
    connect(m_list, &FacetList::toggled, this, [this](const QModelIndex& index) { choose(index, true); });
    connect(m_list, &FacetList::openAsked, &m_model, &CatalogFacetsModel::setOpen);
    connect(m_list, &FacetList::removeAsked, this, &FacetPanel::remove);
    // Queued: the editor of the row is still closing.
    const auto rename = [this](const QString& search, const QString& name) {
        const QString renamed = m_saved.rename(search, name);
        m_list->setCurrentIndex(m_model.index(m_model.rowOf({Kind::Saved, renamed})));
    };
    connect(&m_model, &CatalogFacetsModel::renameAsked, this, rename, Qt::QueuedConnection);
    connect(&m_model, &CatalogFacetsModel::foldingChanged, this, [this] {
        if (!m_saved.account().isEmpty())
            m_settings.setState(accountState(m_saved.account(), u"facets"_s), stateOf(m_model.folding()));
    });
    connect(&m_saved, &SavedSearchKeeper::changed, this, &FacetPanel::adoptSaved);
    connect(&m_counts, &SavedSearchCounts::counted, this,
            [this] { m_model.setSaved(m_saved.searches(), m_counts.counts()); });
}

void FacetPanel::setTop(QWidget* widget) {
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, widget);
}

void FacetPanel::setAccount(const QString& accountId) {
    m_find->clear();
    m_saved.setAccount(accountId);
    m_model.setFolding(accountId.isEmpty() ? FacetFolding()
                                           : foldingOf(m_settings.state(accountState(accountId, u"facets"_s))));
}

void FacetPanel::setCatalog(const CatalogPtr& catalog, const CatalogContext& context) {
    m_counts.setCatalog(catalog, context);
}

void FacetPanel::setMatches(const CatalogPtr& catalog, const CatalogMatches& matches, const CatalogQuery& query) {
    m_query = query;
    m_model.setMatches(catalog, matches, query);
    showFinder();
}

void FacetPanel::setQuery(const CatalogQuery& query) {
    m_query = query;
    m_model.setQuery(query);
}

void FacetPanel::choose(const QModelIndex& index, bool adds) {
    const CatalogFacet facet = m_model.facetAt(index.row());
    if (facet.kind == Kind::SaveThis)
        return save();
    Q_EMIT queryAsked(adds ? m_model.toggled(m_query, facet) : m_model.alone(m_query, facet));
}

void FacetPanel::save() {
    // The first of what makes it up, as much as is read at a glance.
    QString proposal = m_query.text.simplified();
    for (const CatalogFacet& facet : m_model.chosen()) {
        const QString longer = proposal.isEmpty() ? facetWords(facet) : proposal + u", "_s + facetWords(facet);
        if (proposal.isEmpty() || longer.size() <= longestProposal)
            proposal = longer;
    }
    const QString name = m_saved.add(proposal, m_query);
    const int row = m_model.rowOf({Kind::Saved, name});
    if (row < 0)
        return;
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->setCurrentIndex(m_model.index(row));
    m_list->scrollTo(m_model.index(row));
    m_list->edit(m_model.index(row));
}

void FacetPanel::remove(const QModelIndex& index) {
    const CatalogFacet facet = m_model.facetAt(index.row());
    const qsizetype place = facet.kind == Kind::Saved ? m_saved.placeOf(facet.value) : -1;
    if (place < 0)
        return;
    const SavedSearch removed = m_saved.searches().at(place);
    m_saved.remove(facet.value);
    Q_EMIT searchRemoved(facet.value, [panel = QPointer(this), account = m_saved.account(), place, removed] {
        if (panel)
            panel->m_saved.restore(account, place, removed);
    });
}

void FacetPanel::adoptSaved() {
    m_counts.setSearches(m_saved.searches());
    m_model.setSaved(m_saved.searches(), m_counts.counts());
}

void FacetPanel::showFinder() {
    // What is typed there is never hidden under the hands.
    m_findRow->setVisible(m_model.categoryCount() > manyCategories || !m_find->text().isEmpty());
}

bool FacetPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_find || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    int first = 0;
    while (first < m_model.rowCount() && m_model.facetAt(first).kind != Kind::Category)
        ++first;
    const bool found = !m_find->text().isEmpty() && first < m_model.rowCount();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && found) {
        m_list->choose(first);
        return true;
    }
    if (key == Qt::Key_Down) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_model.index(found ? first : 0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}
