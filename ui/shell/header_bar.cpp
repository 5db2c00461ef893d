// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/kit/program_mark.h"
#include "ui/palette/palette_button.h"
#include "ui/shell/account_box.h"
#include "ui/shell/balance_chip.h"
#include "ui/shell/bell_button.h"
#include "ui/shell/connection_label.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

HeaderBar::HeaderBar(Desk& desk, Settings& settings, Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_connection(new ConnectionLabel(theme, this))
    , m_balance(new BalanceChip(theme, settings, this))
    , m_bell(new BellButton(theme, this))
    , m_palette(new PaletteButton(theme, this)) {
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(Size::header);
    auto* mark = new ProgramMark(theme, 22, this);
    auto* name = new PlainLabel(theme, Theme::Text::Brand, Theme::Ink::Text, u"Orderdeck"_s, this);
    auto* accounts = new AccountBox(desk, theme, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4 * Size::step, 0, 4 * Size::step, 1);
    row->setSpacing(2 * Size::step);
    row->addWidget(mark);
    row->addWidget(name);
    row->addSpacing(6 * Size::step);
    row->addWidget(accounts);
    // In the middle of what is left; without room it folds rather than push the others out.
    row->addStretch(1);
    row->addWidget(m_palette, 4);
    row->addStretch(1);
    row->addWidget(m_connection);
    row->addWidget(m_bell);
    row->addSpacing(Size::step);
    row->addWidget(m_balance);
    setTabOrder(accounts, m_palette);
    setTabOrder(m_palette, m_bell);
    setTabOrder(m_bell, m_balance);
    connect(accounts, &AccountBox::addAccountRequested, this, &HeaderBar::addAccountRequested);
    connect(m_balance, &BalanceChip::clicked, this, &HeaderBar::balanceRequested);
}

void HeaderBar::setAccount(AccountDesk* desk) {
    m_connection->setAccount(desk);
    m_balance->setAccount(desk);
}
