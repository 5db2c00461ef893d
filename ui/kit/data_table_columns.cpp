// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of a DataTable: how they stand, and how they are remembered for each account.
#include "ui/kit/data_table.h"

#include "ui/kit/screen_setup.h"

#include <QDataStream>
#include <QIODevice>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void widenForHeads(QHeaderView& header) {
    for (int column = 0; column < header.count(); ++column) {
        if (!header.isSectionHidden(column) && header.sectionSize(column) < header.sectionSizeHint(column))
            header.resizeSection(column, header.sectionSizeHint(column));
    }
}

} // namespace

void DataTable::setColumns(const QList<TableColumn>& columns, int sortColumn, Qt::SortOrder order) {
    m_header->setSortIndicator(sortColumn, order); // first: its sign needs room
    for (int column = 0; column < columns.size(); ++column) {
        const auto& wanted = columns.at(column);
        m_cells->setCell(column, wanted.cell);
        m_header->setUntitled(column, !wanted.titled);
        // In a language of long words the head decides.
        m_header->resizeSection(column, std::max(wanted.width, m_header->sectionSizeHint(column)));
        m_header->setSectionHidden(column, !wanted.shown);
    }
    m_firstState = m_header->saveState();
    restore();
    setSortingEnabled(true);
    stretch();
    m_saveSoon.stop();
}

void DataTable::setAccount(const QString& accountId) {
    setAccount(accountId, {});
}

void DataTable::setAccount(const QString& accountId, const Arrangement& arrangement) {
    if (accountId == m_accountId)
        return;
    if (m_saveSoon.isActive())
        save();
    m_accountId = accountId;
    m_arrangement = arrangement;
    restore();
    stretch();
    m_saveSoon.stop();
}

void DataTable::setWithheld(const QSet<int>& columns) {
    if (m_saveSoon.isActive()) // as it was without them
        save();
    m_withheld = columns;
}

void DataTable::hideWithheld() {
    for (const int column : std::as_const(m_withheld))
        m_header->setSectionHidden(column, true);
}

void DataTable::setColumnShown(int column, bool shown) {
    m_header->setSectionHidden(column, !shown);
    if (shown && m_header->sectionSize(column) < m_header->minimumSectionSize())
        m_header->resizeSection(column, m_header->defaultSectionSize());
    stretch();
    m_saveSoon.start();
}

QList<int> DataTable::shownColumns() const {
    QList<int> columns;
    for (int at = 0; at < m_header->count(); ++at) {
        if (const int column = m_header->logicalIndex(at); !m_header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

void DataTable::resetColumns() {
    restoreFirst();
    hideWithheld();
    stretch();
    save();
}

void DataTable::stretch() {
    if (m_stretching || m_stretchColumn < 0 || m_stretchColumn >= m_header->count())
        return;
    const int others = m_header->length() - m_header->sectionSize(m_stretchColumn);
    m_stretching = true;
    m_header->resizeSection(m_stretchColumn, std::max(stretchMinimum, viewport()->width() - others));
    m_stretching = false;
}

QString DataTable::stateKey() const {
    return m_accountId.isEmpty() ? m_stateName : u"accounts/"_s + m_accountId + u'/' + m_stateName;
}

void DataTable::restore() {
    if (!restoreFrom(stateKey()) && (m_arrangement || !restoreFrom(m_stateName)))
        restoreFirst();
    if (m_stretchColumn >= 0)
        m_header->setSectionHidden(m_stretchColumn, false);
    hideWithheld();
}

void DataTable::restoreFirst() {
    m_header->restoreState(m_firstState);
    if (m_arrangement)
        m_arrangement(*m_header);
}

bool DataTable::restoreFrom(const QString& key) {
    QDataStream stream(screenState(m_settings, key));
    int count = 0;
    QByteArray state;
    stream >> count >> state;
    // Remembered by a version with other columns: the first state is better than a guess.
    if (stream.status() != QDataStream::Ok || count != m_header->count() || !m_header->restoreState(state))
        return false;
    QString language;
    stream >> language;
    if (language != QLocale().bcp47Name()) // its heads may be longer than those that the widths were left for
        widenForHeads(*m_header);
    return true;
}

void DataTable::save() {
    m_saveSoon.stop();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << m_header->count() << m_header->saveState() << QLocale().bcp47Name();
    keepScreenState(m_settings, stateKey(), bytes);
}
