// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_row.h"

#include "desk/desk.h"
#include "ui/kit/accessible_kinds.h"
#include "ui/kit/account_dot.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/copied_secret.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/settings/account_editor.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

AccountRow::AccountRow(Desk& desk, Theme& theme, QString accountId, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_theme(theme)
    , m_id(std::move(accountId))
    , m_dot(new AccountDot(theme, this))
    , m_name(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_address(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_practice(new ChipLabel(theme, this))
    , m_current(new ChipLabel(theme, this))
    , m_key(new ChipLabel(theme, this))
    , m_up(iconButton(theme, u"arrow-up"_s, tr("Move up"), this))
    , m_down(iconButton(theme, u"arrow-down"_s, tr("Move down"), this))
    , m_edit(plainButton(theme, u"pencil"_s, tr("Edit"), this))
    , m_remove(plainButton(theme, u"trash-2"_s, tr("Remove"), this))
    , m_questionWords(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_removeNow(plainButton(theme, u"trash-2"_s, tr("Remove account"), this))
    , m_question(buildQuestion())
    , m_column(new QVBoxLayout(this)) {
    m_address->setElide(Qt::ElideMiddle);
    auto* names = new QHBoxLayout;
    names->setSpacing(2 * Size::step);
    names->addWidget(m_dot);
    names->addWidget(m_name);
    names->addWidget(m_practice);
    names->addWidget(m_current);
    names->addWidget(m_key);
    names->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addLayout(names);
    words->addWidget(m_address);
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Size::step);
    head->addLayout(words, 1);
    head->addWidget(m_up);
    head->addWidget(m_down);
    head->addWidget(m_edit);
    head->addWidget(m_remove);

    m_column->setContentsMargins(0, 0, 0, 3 * Size::step);
    m_column->setSpacing(3 * Size::step);
    m_column->addWidget(new Rule(this));
    m_column->addLayout(head);
    m_column->addWidget(m_question);
    for (Button* opening : {m_edit, m_remove}) {
        opening->setCheckable(true);
        setAccessibleKind(*opening, QAccessible::Button);
    }
    connect(m_edit, &Button::clicked, this, &AccountRow::edit);
    connect(m_remove, &Button::clicked, this, &AccountRow::ask);
    connect(m_up, &Button::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &Button::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(&desk.keys(), &AccountKeys::changed, this, [this](const QString& id) {
        if (id == m_id)
            tellKey();
    });
    m_question->hide();
}

QWidget* AccountRow::buildQuestion() {
    auto* question = new QWidget(this);
    m_keep = plainButton(m_theme, {}, tr("Keep it"), question);
    m_questionWords->setWordWrap(true);
    auto* row = new QHBoxLayout(question);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Size::step);
    row->addWidget(m_questionWords, 1);
    row->addWidget(m_keep);
    row->addWidget(m_removeNow);
    connect(m_keep, &Button::clicked, this, [this] { ask(false); });
    connect(m_removeNow, &Button::clicked, this, [this] {
        CopiedSecret::takeBack(); // it may be this account's key
        m_desk.removeAccount(m_id);
    });
    return question;
}

void AccountRow::setAccount(const AccountSettings& account, bool current) {
    m_name->setText(account.name);
    m_address->setText(account.practice ? tr("Inside this program") : account.address.toDisplayString());
    m_practice->setChip(Tone::Neutral, {}, account.practice ? tr("Practice") : QString());
    m_current->setChip(Tone::Accent, u"check"_s, current ? tr("In use") : QString());
    m_questionWords->setText(
        account.practice ? tr("Remove %1? Its orders stay in the ledger, and it can be added again.").arg(account.name)
                         : tr("Remove %1? Its key is deleted; its orders stay in the ledger.").arg(account.name));
    m_dot->setColor(account.color);
    m_hasKey = !account.practice;
    tellKey();
    m_up->setAccessibleName(tr("Move %1 up").arg(account.name));
    m_down->setAccessibleName(tr("Move %1 down").arg(account.name));
    m_edit->setAccessibleName(tr("Edit %1").arg(account.name));
    m_remove->setAccessibleName(tr("Remove %1").arg(account.name));
}

void AccountRow::setPlace(int place, int count) {
    const bool upHad = m_up->hasFocus();
    const bool downHad = m_down->hasFocus();
    m_up->setVisible(count > 1);
    m_down->setVisible(count > 1);
    m_up->setEnabled(place > 0);
    m_down->setEnabled(place + 1 < count);
    // The keyboard stays with the account that it moves.
    if (upHad && !m_up->isEnabled())
        m_down->setFocus();
    if (downHad && !m_down->isEnabled())
        m_up->setFocus();
}

void AccountRow::tellKey() {
    const auto state = m_desk.keys().state(m_id);
    if (!m_hasKey)
        m_key->setChip(Tone::Neutral, {}, {});
    else if (state == AccountKeys::State::Missing)
        m_key->setChip(Tone::Bad, u"key-round"_s, tr("No key"));
    else if (state == AccountKeys::State::Reading)
        m_key->setChip(Tone::Neutral, u"hourglass"_s, tr("Waiting for the keychain"));
    else
        m_key->setChip(Tone::Neutral, u"key-round"_s,
                       m_desk.keys().home(m_id) == KeyHome::Keychain ? tr("In the keychain") : QString());
}

void AccountRow::edit(bool open) {
    m_edit->setChecked(open);
    if (open == (m_editor != nullptr))
        return;
    if (!open) {
        m_editor->hide();
        m_editor->deleteLater();
        m_editor = nullptr;
        m_edit->setFocus();
        return;
    }
    ask(false);
    m_editor = new AccountEditor(m_desk, m_theme, m_id, this);
    m_column->addWidget(m_editor);
    connect(m_editor, &AccountEditor::done, this, [this] { edit(false); });
    m_editor->setFocus();
}

void AccountRow::ask(bool asking) {
    m_remove->setChecked(asking);
    m_question->setVisible(asking);
    if (asking) {
        edit(false);
        m_keep->setFocus();
    }
}
