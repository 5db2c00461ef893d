// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/refill_facets_model.h"

#include "models/roles.h"
#include "store/when_done.h"

#include <QLocale>

#include <array>
#include <utility>

namespace {

using Facet = RefillsQuery::Facet;

struct FacetLook {
    Facet facet;
    const char* text;
    const char* icon;
};

// In the order of the list.
constexpr std::array looks = {
    FacetLook{Facet::All, QT_TRANSLATE_NOOP("RefillFacetsModel", "All refills"), ""},
    FacetLook{Facet::Open, QT_TRANSLATE_NOOP("RefillFacetsModel", "Open"), "loader"},
    FacetLook{Facet::Completed, QT_TRANSLATE_NOOP("RefillFacetsModel", "Completed"), "circle-check"},
    FacetLook{Facet::Rejected, QT_TRANSLATE_NOOP("RefillFacetsModel", "Rejected"), "circle-x"},
    FacetLook{Facet::Failed, QT_TRANSLATE_NOOP("RefillFacetsModel", "Canceled or failed"), "ban"},
    FacetLook{Facet::Other, QT_TRANSLATE_NOOP("RefillFacetsModel", "Other"), "info"},
};

} // namespace

RefillFacetsModel::RefillFacetsModel(Ledger& ledger, QObject* parent)
    : QAbstractListModel(parent)
    , m_pages(ledger) {}

void RefillFacetsModel::setAccount(const QString& accountId) {
    if (std::exchange(m_started, true) && accountId == m_accountId)
        return;
    m_accountId = accountId;
    ++m_job;
    m_reading = false;
    recount();
}

void RefillFacetsModel::recount() {
    // One reading at a time: what changes meanwhile is counted once afterwards.
    m_stale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    whenDone(m_pages.counts(m_accountId), this, [this, job = m_job](const Stored<RefillCounts>& counts) {
        if (job != m_job)
            return;
        m_reading = false;
        if (counts && counts.value() != m_counts) {
            m_counts = counts.value();
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Role::Count, Qt::AccessibleTextRole});
            Q_EMIT countsChanged();
        }
        if (m_stale)
            recount();
    });
}

int RefillFacetsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(looks.size());
}

QVariant RefillFacetsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FacetLook& look = looks.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return tr(look.text);
    case Qt::AccessibleTextRole:
        return tr("%1: %2", "a status and how many refills").arg(tr(look.text), QLocale().toString(count(look.facet)));
    case Role::Count:
        return count(look.facet);
    case Role::Facet:
        return static_cast<int>(look.facet);
    case Role::Icon:
        return QString::fromLatin1(look.icon);
    case Role::Heading:
        return false;
    default:
        return {};
    }
}
