// SPDX-License-Identifier: GPL-3.0-or-later
// What the window itself offers to menus, keys and the search of everything.
#include "ui/shell/main_window.h"

#include "desk/desk.h"
#include "ui/actions/action_registry.h"
#include "ui/actions/typing_keys.h"
#include "ui/bulk/bulk_orders.h"
#include "ui/orders/orders_page.h"
#include "ui/services/services_page.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/window_drops.h"
#include "ui/shell/window_palette.h"

#include <QAbstractItemView>
#include <QAction>
#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// As the menu key does: where a list has the focus, at its current row.
void openMenuOf(QWidget* widget) {
    if (widget == nullptr)
        return;
    QPoint at = widget->rect().center();
    if (auto* view = qobject_cast<QAbstractItemView*>(widget)) {
        widget = view->viewport();
        at = view->currentIndex().isValid() ? view->visualRect(view->currentIndex()).center() : widget->rect().center();
    } else if (auto* area = qobject_cast<QAbstractScrollArea*>(widget)) {
        widget = area->viewport();
    }
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, at, widget->mapToGlobal(at));
    QCoreApplication::sendEvent(widget, &asked);
}

} // namespace

void MainWindow::addActions() {
    const auto add = [this](QLatin1StringView id, auto does) {
        QAction* made = m_actions.add(id, *this);
        connect(made, &QAction::triggered, this, does);
        return made;
    };
    QList<QAction*> forWork;
    for (const PageId id : pagesInOrder)
        forWork.append(add(showAction(id), [this, id] { showPage(id); }));
    forWork.append(add(ActionId::nextPage, [this] { showPageBeside(1); }));
    forWork.append(add(ActionId::previousPage, [this] { showPageBeside(-1); }));
    forWork.append(add(ActionId::search, [this] {
        if (auto* shown = currentPage())
            shown->focusSearch();
    }));
    forWork.append(add(ActionId::refresh, [this] {
        if (auto* shown = currentPage())
            shown->refresh();
    }));
    forWork.append(add(ActionId::newOrder, [this] {
        showPage(PageId::Services);
        services().toNewOrder();
    }));
    forWork.append(add(ActionId::bulkOrder, [this] { m_bulk->open(); }));
    forWork.append(add(ActionId::addAccount, [this] { showFirstRun(); }));
    add(ActionId::turnAppearance,
        [this] { m_settings.setAppearance(m_theme.isDark() ? Appearance::Light : Appearance::Dark); });
    add(ActionId::turnDensity, [this] {
        m_settings.setDensity(m_settings.density() == Density::Compact ? Density::Comfortable : Density::Compact);
    });
    add(ActionId::fullScreen, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    add(ActionId::contextMenu, [this] { openMenuOf(focusWidget()); });
    add(ActionId::help, [this] { openHelp(); });
    add(ActionId::quit, [this] { quit(); });
    m_rail->setActions(m_actions);
    new TypingKeys(*this);

    // Where there is no account, or no ledger, nothing of the work can be reached by its keys.
    const auto follow = [this, forWork] {
        for (QAction* action : forWork)
            action->setEnabled(m_places->currentWidget() == m_work);
    };
    connect(m_places, &QStackedWidget::currentChanged, this, follow);
    follow();
}

// Round and round, as they stand on the rail.
void MainWindow::showPageBeside(int step) {
    const auto count = static_cast<int>(pagesInOrder.size());
    const auto* const shown = m_deck->currentWidget();
    const auto at = std::find_if(pagesInOrder.begin(), pagesInOrder.end(),
                                 [&](PageId id) { return m_pages.at(static_cast<std::size_t>(id)) == shown; });
    const int next = (static_cast<int>(at - pagesInOrder.begin()) + step + count) % count;
    showPage(pagesInOrder.at(static_cast<std::size_t>(next)));
}

void MainWindow::addPalette() {
    const auto made = [this](PageId id) { return m_pages.at(static_cast<std::size_t>(id)); };
    new WindowPalette(*this, m_header->palette(), m_actions, m_desk, m_ledger, m_settings, m_theme,
                      {.catalog =
                           [this, made] {
                               if (made(PageId::Services) != nullptr)
                                   return services().shownCatalog();
                               return m_desk.current() ? m_desk.current()->catalog().catalog() : nullptr;
                           },
                       .openService =
                           [this](const QString& accountId, const QString& serviceId) {
                               showPage(PageId::Services);
                               services().openService(accountId, serviceId);
                           },
                       .showOrder = [this](OrderKey key) { showOrder(key); },
                       .isAtWork = [this] { return m_places->currentWidget() == m_work; }});
}

void MainWindow::takeDrops() {
    new WindowDrops(*this, {.takes = [this] { return m_places->currentWidget() == m_work && m_desk.current(); },
                            .isOnOrders = [this] { return currentPage() == m_pages.at(std::size_t(PageId::Orders)); },
                            .bulk = [this](const QString& path) { m_bulk->openFile(path); },
                            .import =
                                [this](const QString& path) {
                                    showPage(PageId::Orders);
                                    orders().importFile(path);
                                }});
}
