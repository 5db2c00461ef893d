// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/shared_room.h"

#include "ui/kit/data_table.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace {

constexpr int part = 4; ///< one in so many

} // namespace

SharedRoom::SharedRoom(DataTable& table, int column, int least, int most)
    : QObject(&table)
    , m_table(table)
    , m_column(column)
    , m_least(std::max(least, table.horizontalHeader()->sectionSizeHint(column)))
    , m_most(most) {
    table.viewport()->installEventFilter(this);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this,
            [this](int resized, int, int width) { onResized(resized, width); });
    share();
}

bool SharedRoom::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        share();
    return QObject::eventFilter(watched, event);
}

void SharedRoom::onResized(int column, int width) {
    if (m_sharing || column != m_column)
        return;
    if (QApplication::mouseButtons().testFlag(Qt::LeftButton))
        m_own = true;
    else if (width == m_least) // the columns were reset
        m_own = false;
}

void SharedRoom::share() {
    const auto* header = m_table.horizontalHeader();
    if (header->isSectionHidden(m_column) || m_own)
        return;
    const int others = header->length() - header->sectionSize(m_column) - header->sectionSize(m_table.stretchColumn());
    const int room = m_table.viewport()->width() - others;
    m_sharing = true;
    m_table.horizontalHeader()->resizeSection(m_column, std::clamp(room / part, m_least, std::max(m_least, m_most)));
    m_sharing = false;
}
