// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/account_box.h"

#include "desk/desk.h"
#include "store/account_names.h"
#include "ui/theme/account_colors.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

AccountBox::AccountBox(Desk& desk, Theme& theme, QWidget* parent)
    : QComboBox(parent)
    , m_desk(desk)
    , m_theme(theme) {
    setAccessibleName(tr("Account"));
    setFixedSize(200, Size::control);
    setItemDelegate(new QStyledItemDelegate(this)); // the one that a style sheet reaches
    setIconSize({Size::icon, Size::icon});
    setMaxVisibleItems(20);
    connect(&desk, &Desk::accountsChanged, this, &AccountBox::fill);
    connect(&desk, &Desk::currentChanged, this, &AccountBox::showCurrent);
    connect(&theme, &Theme::changed, this, &AccountBox::fill);
    connect(this, &QComboBox::activated, this, &AccountBox::onActivated);
    fill();
}

void AccountBox::fill() {
    const QSignalBlocker blocker(this);
    clear();
    const auto accounts = m_desk.accounts();
    const auto names = namesToldApart(accounts);
    for (qsizetype at = 0; at < accounts.size(); ++at)
        addItem(accountIcon(m_theme, accounts.at(at).color), names.at(at), accounts.at(at).id);
    if (!accounts.isEmpty())
        insertSeparator(count());
    addItem(m_theme.icon(u"plus"_s), tr("Add account…"));
    showCurrent();
}

void AccountBox::showCurrent() {
    const auto* current = m_desk.current();
    setCurrentIndex(current == nullptr ? -1 : findData(current->id()));
}

void AccountBox::onActivated(int row) {
    const auto id = itemData(row).toString();
    if (!id.isEmpty()) {
        m_desk.setCurrent(id);
        return;
    }
    showCurrent();
    Q_EMIT addAccountRequested();
}
