// SPDX-License-Identifier: GPL-3.0-or-later
// Leaving: what would be lost is asked about first, and what is to be as before is remembered.
#include "ui/shell/main_window.h"

#include "ui/bulk/bulk_orders.h"
#include "ui/kit/message_bar.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/attention.h"
#include "ui/shell/desk_messages.h"
#include "ui/shell/window_keeper.h"

#include <QApplication>
#include <QCloseEvent>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

void MainWindow::quit() {
    const bool endsByItself = isVisible() && QApplication::quitOnLastWindowClosed();
    m_leaving = true;
    const bool closed = close();
    m_leaving = false;
    if (closed && !endsByItself)
        QCoreApplication::exit();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    // Whoever did not end by then is ended: no tray and no question, what is under way goes on with the next start.
    if (!m_sessionEnds.hasExpired()) {
        remember();
        QMainWindow::closeEvent(event);
        return;
    }
    if (!m_leaving && m_attention != nullptr && m_attention->keep(*this)) {
        remember();
        event->ignore();
        return;
    }
    if (!m_quitting && !m_bulk->mayQuit([this] {
            m_quitting = true;
            quit();
        })) {
        if (!isVisible())
            comeForward();
        event->ignore();
        return;
    }
    if (!m_quitting && !letsAskingEnd()) {
        event->ignore();
        return;
    }
    remember();
    if (!m_deskMessages->letsClose()) {
        if (!isVisible())
            comeForward();
        m_places->setCurrentWidget(m_work); // where the messages are
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

// What was not asked for yet would be lost without a word.
bool MainWindow::letsAskingEnd() {
    const auto* page = static_cast<OrdersPage*>(m_pages.at(static_cast<std::size_t>(PageId::Orders)));
    const QString running = page == nullptr ? QString() : page->askingText();
    if (running.isEmpty())
        return true;
    if (!isVisible())
        comeForward();
    m_places->setCurrentWidget(m_work);
    //: %1 what is asked for and how far it is
    m_messages->show(Tone::Warn, tr("%1. What was not asked for yet would not be asked for.").arg(running), u"asking"_s,
                     tr("Quit anyway"), [this] {
                         m_quitting = true;
                         quit();
                     });
    return false;
}

void MainWindow::remember() {
    const auto shown = std::find(m_pages.cbegin(), m_pages.cend(), m_deck->currentWidget()) - m_pages.cbegin();
    m_keeper->remember(static_cast<quint8>(shown));
}

void MainWindow::restore() {
    const auto shown = m_keeper->restore();
    showPage(shown && *shown < pageCount ? static_cast<PageId>(*shown) : PageId::Services);
}
