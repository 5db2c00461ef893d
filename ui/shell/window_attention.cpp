// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_attention.h"

#include "desk/desk.h"
#include "models/happening_words.h"
#include "store/account_names.h"
#include "ui/shell/bell_button.h"
#include "ui/shell/happenings_panel.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"

#include <QAction>

WindowAttention::WindowAttention(Attention& attention, Desk& desk, Settings& settings, Theme& theme, HeaderBar& header,
                                 MainWindow& window)
    : QObject(&window)
    , m_attention(attention)
    , m_desk(desk)
    , m_settings(settings)
    , m_theme(theme)
    , m_header(header)
    , m_window(window) {
    addShortcut();
    connect(&header.bell(), &BellButton::clicked, this, &WindowAttention::toggle);
    connect(&attention.happenings(), &Happenings::changed, this, &WindowAttention::tellBell);
    connect(&attention, &Attention::openAsked, &window, &MainWindow::comeForward);
    connect(&attention, &Attention::hideAsked, &window, &QWidget::hide);
    connect(&attention, &Attention::quitAsked, &window, &MainWindow::quit);
    connect(&attention, &Attention::happeningsAsked, this, [this] {
        m_window.comeForward();
        open();
    });
    connect(&attention, &Attention::ordersAsked, this, [this](const QList<OrderKey>& keys, const QString& words) {
        m_window.comeForward();
        m_window.showOrders(keys, words);
    });
    connect(&attention, &Attention::placeAsked, this, &WindowAttention::go);
    tellBell();
}

void WindowAttention::addShortcut() {
    auto* action = new QAction(this);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    connect(action, &QAction::triggered, this, &WindowAttention::toggle);
    m_window.addAction(action);
    m_header.bell().setShortcutText(action->shortcut().toString(QKeySequence::NativeText));
}

void WindowAttention::toggle() {
    if (m_panel != nullptr && m_panel->isVisible())
        m_panel->close();
    else
        open();
}

void WindowAttention::open() {
    if (!m_header.isVisible()) // there is no account yet, or no ledger
        return;
    if (m_panel == nullptr) {
        m_panel = new HappeningsPanel(m_theme, m_attention.happenings(), &m_window);
        connect(m_panel, &HappeningsPanel::chosen, this,
                [this](const Happening& happening) { m_attention.lead({happening}, happeningText(happening)); });
    }
    QList<QPair<QString, QString>> names;
    const auto accounts = m_settings.accounts();
    const QStringList apart = namesToldApart(accounts);
    for (qsizetype at = 0; at < accounts.size(); ++at)
        names.append({accounts.at(at).id, apart.at(at)});
    m_panel->setAccounts(names);
    m_panel->openBelow(m_header.bell());
}

void WindowAttention::tellBell() {
    const int unseen = m_attention.happenings().marks().unseen;
    m_header.bell().setUnseen(unseen, unseen >= Happenings::mostCounted);
}

void WindowAttention::go(PageId page, const QString& accountId) {
    m_window.comeForward();
    if (!accountId.isEmpty())
        m_desk.setCurrent(accountId);
    if (page == PageId::Settings)
        m_window.showSettings(QStringLiteral("accounts"));
    else
        m_window.showPage(page);
}
