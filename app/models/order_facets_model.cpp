// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/order_facets_model.h"

#include "models/roles.h"
#include "store/when_done.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace {

using Facet = OrdersQuery::Facet;

struct FacetLook {
    Facet facet;
    const char* text;
    const char* icon;
    bool always; ///< shown even when nothing is in it
};

// In the order of the list.
constexpr std::array looks = {
    FacetLook{Facet::All, QT_TRANSLATE_NOOP("OrderFacetsModel", "All orders"), "", true},
    FacetLook{Facet::NeedsAttention, QT_TRANSLATE_NOOP("OrderFacetsModel", "Needs attention"), "triangle-alert", false},
    FacetLook{Facet::Unconfirmed, QT_TRANSLATE_NOOP("OrderFacetsModel", "Unconfirmed"), "circle-question-mark", false},
    FacetLook{Facet::NotSent, QT_TRANSLATE_NOOP("OrderFacetsModel", "Not sent"), "circle-alert", false},
    FacetLook{Facet::Rejected, QT_TRANSLATE_NOOP("OrderFacetsModel", "Rejected"), "circle-x", false},
    FacetLook{Facet::Pending, QT_TRANSLATE_NOOP("OrderFacetsModel", "Pending"), "clock", true},
    FacetLook{Facet::InProgress, QT_TRANSLATE_NOOP("OrderFacetsModel", "In progress"), "loader", true},
    FacetLook{Facet::Partial, QT_TRANSLATE_NOOP("OrderFacetsModel", "Partial"), "circle-dot", true},
    FacetLook{Facet::Completed, QT_TRANSLATE_NOOP("OrderFacetsModel", "Completed"), "circle-check", true},
    FacetLook{Facet::Canceled, QT_TRANSLATE_NOOP("OrderFacetsModel", "Canceled"), "ban", true},
    FacetLook{Facet::Failed, QT_TRANSLATE_NOOP("OrderFacetsModel", "Failed"), "circle-x", false},
    FacetLook{Facet::Other, QT_TRANSLATE_NOOP("OrderFacetsModel", "Other"), "info", false},
    FacetLook{Facet::Hidden, QT_TRANSLATE_NOOP("OrderFacetsModel", "Hidden"), "eye-off", false},
    FacetLook{Facet::Archived, QT_TRANSLATE_NOOP("OrderFacetsModel", "Archived"), "archive", false},
};

const FacetLook& lookOf(Facet facet) {
    return *std::find_if(looks.begin(), looks.end(), [facet](const FacetLook& look) { return look.facet == facet; });
}

} // namespace

OrderFacetsModel::OrderFacetsModel(Ledger& ledger, QObject* parent)
    : QAbstractListModel(parent)
    , m_ledger(ledger) {
    for (const FacetLook& look : looks) {
        if (look.always)
            m_rows.append(look.facet);
    }
    connect(&ledger, &Ledger::ordersAdded, this, &OrderFacetsModel::refresh);
    connect(&ledger, &Ledger::ordersChanged, this, &OrderFacetsModel::refresh);
}

void OrderFacetsModel::setAccount(const QString& accountId) {
    if (m_started && accountId == m_accountId)
        return;
    m_started = true;
    m_accountId = accountId;
    m_untold = true;
    ++m_job;
    m_reading = false;
    refresh();
}

void OrderFacetsModel::setShownCounts(const FacetCounts& counts, bool known) {
    if (counts == m_shown && known == m_shownKnown)
        return;
    m_shown = counts;
    m_shownKnown = known;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Role::Count, Qt::AccessibleTextRole});
}

int OrderFacetsModel::count(OrdersQuery::Facet facet) const {
    return m_counts.value(facet, 0);
}

int OrderFacetsModel::rowOf(OrdersQuery::Facet facet) const {
    return static_cast<int>(m_rows.indexOf(facet));
}

void OrderFacetsModel::refresh() {
    if (!m_started)
        return;
    // One reading at a time: what changes meanwhile is counted once afterwards.
    m_stale = m_reading;
    if (m_reading)
        return;
    m_reading = true;
    whenDone(m_ledger.facetCounts(m_accountId), this, [this, job = m_job](const Stored<FacetCounts>& counts) {
        if (job != m_job)
            return;
        m_reading = false;
        if (counts)
            apply(counts.value());
        if (m_stale)
            refresh();
    });
}

void OrderFacetsModel::apply(const FacetCounts& counts) {
    const FacetCounts before = std::exchange(m_counts, counts);
    int row = 0;
    for (const FacetLook& look : looks) {
        const bool shown = row < m_rows.size() && m_rows.at(row) == look.facet;
        const bool wanted = look.always || m_counts.value(look.facet) != 0;
        if (shown && !wanted) {
            beginRemoveRows({}, row, row);
            m_rows.removeAt(row);
            endRemoveRows();
        } else if (!shown && wanted) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, look.facet);
            endInsertRows();
        } else if (shown && before.value(look.facet) != m_counts.value(look.facet)) {
            Q_EMIT dataChanged(index(row), index(row), {Role::Count, Qt::AccessibleTextRole});
        }
        row += wanted ? 1 : 0;
    }
    const bool untold = std::exchange(m_untold, false); // another account may have the same counts
    if (m_counts != before || untold)
        Q_EMIT countsChanged();
}

int OrderFacetsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant OrderFacetsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FacetLook& look = lookOf(m_rows.at(index.row()));
    const int shown = m_shown.isEmpty() ? count(look.facet) : m_shown.value(look.facet);
    switch (role) {
    case Qt::DisplayRole:
        return tr(look.text);
    case Qt::AccessibleTextRole:
        if (!m_shownKnown)
            return tr(look.text);
        return tr("%1: %2", "a status and how many orders").arg(tr(look.text), QLocale().toString(shown));
    case Role::Count:
        return m_shownKnown ? QVariant(shown) : QVariant();
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
