// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accounts_section.h"

#include "desk/desk.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/settings/account_row.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccountsSection::AccountsSection(Desk& desk, Theme& theme, QWidget* parent)
    : SettingsSection(theme, tr("Accounts"), parent)
    , m_desk(desk)
    , m_rows(new QVBoxLayout)
    , m_none(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, tr("There is no account yet."), this)) {
    m_rows->setSpacing(0);
    column().addLayout(m_rows);
    column().addWidget(m_none);
    auto* add = plainButton(theme, u"plus"_s, tr("Add account…"), this);
    column().addWidget(add, 0, Qt::AlignLeft);
    connect(add, &Button::clicked, this, &AccountsSection::addAccountRequested);
    connect(&desk, &Desk::accountsChanged, this, &AccountsSection::fill);
    connect(&desk, &Desk::currentChanged, this, &AccountsSection::fill);
    fill();
}

void AccountsSection::fill() {
    // Rows stay while their account does: a form that is open keeps what was typed.
    const auto accounts = m_desk.accounts();
    const auto* current = m_desk.current();
    QHash<QString, AccountRow*> kept;
    int place = 0;
    for (const auto& account : accounts) {
        auto* row = m_byId.take(account.id);
        if (row == nullptr) {
            row = new AccountRow(m_desk, theme(), account.id, this);
            connect(row, &AccountRow::moveRequested, this, [this, id = account.id](int by) { move(id, by); });
        }
        if (m_rows->indexOf(row) != place)
            m_rows->insertWidget(place, row);
        row->setPlace(place++, static_cast<int>(accounts.size()));
        row->setAccount(account, current != nullptr && current->id() == account.id);
        kept.insert(account.id, row);
    }
    for (auto* gone : std::as_const(m_byId)) {
        gone->hide();
        gone->deleteLater();
    }
    m_byId = kept;
    m_none->setVisible(accounts.isEmpty());
}

void AccountsSection::move(const QString& accountId, int by) {
    QStringList ids;
    const auto accounts = m_desk.accounts();
    for (const auto& account : accounts)
        ids.append(account.id);
    const auto from = ids.indexOf(accountId);
    const auto to = from + by;
    if (from < 0 || to < 0 || to >= ids.size())
        return;
    ids.move(from, to);
    m_desk.arrangeAccounts(ids);
}
