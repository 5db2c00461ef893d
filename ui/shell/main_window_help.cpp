// SPDX-License-Identifier: GPL-3.0-or-later
// The guide and the about box, from wherever one is in the window.
#include "ui/shell/main_window.h"

#include "ui/bulk/bulk_orders.h"
#include "ui/first_run/first_run_page.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/orders/orders_page.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::openHelp(const QString& chapter) {
    ::openHelp(m_theme, chapter.isEmpty() ? chapterHere() : chapter, *this);
}

QString MainWindow::chapterHere() {
    if (m_places->currentWidget() != m_work) // the first run, or a ledger that cannot be opened
        return m_places->currentWidget() == m_firstRun ? u"first-order"_s : u"privacy"_s;
    if (m_bulk->isOpen())
        return u"bulk"_s;
    const auto isShown = [this](PageId id) {
        return m_deck->currentWidget() == m_pages.at(static_cast<std::size_t>(id));
    };
    if (isShown(PageId::Services))
        return u"services"_s;
    if (isShown(PageId::Orders))
        return orders().isUnconfirmedShown() ? u"unconfirmed"_s : u"orders"_s;
    return isShown(PageId::Settings) ? u"accounts"_s : u"figures"_s;
}

void MainWindow::openAbout() {
    ::openAbout(m_theme, *this);
}
