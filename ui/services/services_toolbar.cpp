// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/services_toolbar.h"

#include "ui/kit/buttons.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QStyleHints>

using namespace Qt::StringLiterals;

ServicesToolbar::ServicesToolbar(Theme& theme, QMenu* columnsMenu, QWidget* parent)
    : QWidget(parent)
    , m_search(new SearchField(theme, tr("Search services"), tr("Search services"), this))
    , m_categories(iconButton(theme, u"list"_s, tr("Show categories"), this))
    , m_ticket(iconButton(theme, u"square-pen"_s, tr("Show order ticket"), this))
    , m_columns(iconButton(theme, u"columns-3"_s, tr("Columns"), this))
    , m_export(iconButton(theme, u"download"_s, tr("Export…"), this))
    , m_refresh(plainButton(theme, u"refresh-cw"_s, tr("Refresh catalog"), this))
    , m_bulk(plainButton(theme, u"list-checks"_s, tr("Bulk order…"), this)) {
    m_export->setToolTip(
        tr("Export what is shown (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_E).toString(QKeySequence::NativeText)));
    m_bulk->setToolTip(tr("Place many orders at once (%1)")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_B).toString(QKeySequence::NativeText)));
    m_categories->setCheckable(true);
    m_ticket->setCheckable(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, 10, 3 * Size::step, 10);
    row->setSpacing(2 * Size::step);
    row->addWidget(m_categories);
    row->addWidget(m_search, 1);
    row->addWidget(m_columns);
    row->addWidget(m_export);
    row->addWidget(m_refresh);
    row->addWidget(m_bulk);
    row->addWidget(m_ticket);
    setNarrow(false);
    connect(m_refresh, &Button::clicked, this, [this] {
        if (!m_refreshing.isValid())
            Q_EMIT refreshAsked();
        else if (m_refreshing.hasExpired(QGuiApplication::styleHints()->mouseDoubleClickInterval()))
            Q_EMIT stopAsked();
    });
    connect(m_export, &Button::clicked, this, &ServicesToolbar::exportAsked);
    connect(m_bulk, &Button::clicked, this, &ServicesToolbar::bulkAsked);
    connect(m_categories, &Button::clicked, this, &ServicesToolbar::categoriesAsked);
    connect(m_ticket, &Button::clicked, this, &ServicesToolbar::ticketAsked);
    connect(m_columns, &Button::clicked, this, [this, columnsMenu] {
        columnsMenu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height() + Size::step)));
    });
}

void ServicesToolbar::setRefreshing(bool refreshing) {
    if (refreshing == m_refreshing.isValid())
        return;
    // The second half of a double click is no wish to stop.
    if (refreshing)
        m_refreshing.start();
    else
        m_refreshing.invalidate();
    m_refresh->setText(refreshing ? tr("Stop refreshing") : tr("Refresh catalog"));
    m_refresh->setIconName(refreshing ? u"x"_s : u"refresh-cw"_s);
}

void ServicesToolbar::setNarrow(bool narrow) {
    m_categories->setVisible(narrow);
    m_ticket->setVisible(narrow);
}

void ServicesToolbar::setCategoriesShown(bool shown) {
    m_categories->setChecked(shown);
}

void ServicesToolbar::setTicketShown(bool shown) {
    m_ticket->setChecked(shown);
}
