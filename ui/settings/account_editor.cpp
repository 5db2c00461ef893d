// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/account_editor.h"

#include "desk/desk.h"
#include "ui/first_run/provider_address.h"
#include "ui/kit/buttons.h"
#include "ui/kit/secret_field.h"
#include "ui/settings/account_key_panel.h"
#include "ui/theme/account_colors.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSpinBox>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

AccountEditor::AccountEditor(Desk& desk, Theme& theme, const QString& accountId, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_nameEdit(new QLineEdit(this))
    , m_addressEdit(new QLineEdit(this))
    , m_color(new QComboBox(this))
    , m_perMinute(new QSpinBox(this))
    , m_atOnce(new QSpinBox(this))
    , m_name(new FormField(theme, tr("Account name"), m_nameEdit, this))
    , m_address(new FormField(theme, tr("API address"), m_addressEdit, this))
    , m_key(new SecretField(theme, tr("New API key"), this))
    , m_answer(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_test(plainButton(theme, u"plug"_s, tr("Test connection"), this)) {
    const auto accounts = desk.accounts();
    for (const auto& account : accounts) {
        if (account.id == accountId)
            m_account = account;
    }
    m_nameEdit->setText(m_account.name);
    m_nameEdit->setMaxLength(120);
    m_addressEdit->setText(m_account.address.toString());
    m_addressEdit->setMaxLength(2048);
    fillColors(theme);
    connect(&theme, &Theme::changed, this, [this, &theme] { fillColors(theme); });
    m_key->edit().setPlaceholderText(tr("The kept key, unless you type another"));
    m_perMinute->setRange(1, 6000);
    m_perMinute->setGroupSeparatorShown(true);
    m_perMinute->setValue(m_account.perMinute);
    m_atOnce->setRange(1, 16);
    m_atOnce->setValue(m_account.atOnce);
    m_address->setVisible(!m_account.practice);
    m_key->setVisible(!m_account.practice);
    setFocusProxy(m_nameEdit);
    build(theme);

    connect(m_test, &Button::clicked, this, &AccountEditor::test);
    for (auto* edit : {m_nameEdit, m_addressEdit, &m_key->edit()})
        connect(edit, &QLineEdit::returnPressed, this, &AccountEditor::save);
    connect(m_addressEdit, &QLineEdit::textEdited, this, [this] { m_address->setProblem({}); });
    connect(&m_key->edit(), &QLineEdit::textEdited, this, [this] { m_key->field().setProblem({}); });
    connect(&desk, &Desk::connectionChecked, this,
            [this](const std::optional<ApiError>& error, const Money& balance) { tested(error, balance); });
}

// Again with another theme, whose colours differ.
void AccountEditor::fillColors(Theme& theme) {
    const int chosen = m_color->count() == 0 ? static_cast<int>(m_account.color) : m_color->currentIndex();
    m_color->clear();
    for (int color = 0; color < accountColorCount; ++color)
        m_color->addItem(accountIcon(theme, static_cast<AccountColor>(color)),
                         accountColorName(static_cast<AccountColor>(color)));
    m_color->setCurrentIndex(chosen);
}

void AccountEditor::build(Theme& theme) {
    m_color->setItemDelegate(new QStyledItemDelegate(m_color)); // the one that a style sheet reaches
    m_color->setIconSize({Size::icon, Size::icon});
    auto* color = new FormField(theme, tr("Colour"), m_color, this);
    auto* perMinute = new FormField(theme, tr("Requests a minute"), m_perMinute, this);
    auto* atOnce = new FormField(theme, tr("Requests at once"), m_atOnce, this);
    auto* save = primaryButton(theme, tr("Save"), this);
    auto* cancel = plainButton(theme, {}, tr("Cancel"), this);
    save->setFixedHeight(Size::control);
    m_answer->setWordWrap(true);
    m_answer->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2 * Size::step);
    buttons->addWidget(m_test);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(4 * Size::step);
    grid->setVerticalSpacing(3 * Size::step);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_name, 0, 0, Qt::AlignTop);
    grid->addWidget(color, 0, 1, Qt::AlignTop);
    grid->addWidget(perMinute, 1, 0, Qt::AlignTop);
    grid->addWidget(atOnce, 1, 1, Qt::AlignTop);
    if (!m_account.practice) {
        grid->addWidget(m_address, 2, 0, 1, 2, Qt::AlignTop);
        grid->addWidget(new AccountKeyPanel(m_desk, theme, m_account.id, this), 3, 0, 1, 2);
        grid->addWidget(m_key, 4, 0, 1, 2, Qt::AlignTop);
    }
    grid->addWidget(m_answer, 5, 0, 1, 2);
    grid->addLayout(buttons, 6, 0, 1, 2);
    connect(save, &Button::clicked, this, &AccountEditor::save);
    connect(cancel, &Button::clicked, this, &AccountEditor::done);
}

bool AccountEditor::check() {
    m_name->setProblem(m_nameEdit->text().simplified().isEmpty() ? tr("Give the account a name.") : QString());
    m_address->setProblem(m_account.practice ? QString() : addressProblem(m_addressEdit->text()));
    return m_name->problem().isEmpty() && m_address->problem().isEmpty();
}

void AccountEditor::save() {
    if (!check())
        return;
    // What the desk learnt of the provider meanwhile stays.
    auto changed = m_account;
    if (const auto* desk = m_desk.account(m_account.id)) {
        changed.currency = desk->account().currency;
        changed.multiForms = desk->account().multiForms;
    }
    changed.name = m_nameEdit->text().simplified();
    changed.perMinute = m_perMinute->value();
    changed.atOnce = m_atOnce->value();
    changed.color = static_cast<AccountColor>(m_color->currentIndex());
    if (!changed.practice)
        changed.address = addressFromText(m_addressEdit->text());
    if (changed != m_account || !m_key->secret().isEmpty())
        m_desk.changeAccount(changed, m_key->secret());
    Q_EMIT done();
}

void AccountEditor::test() {
    if (m_testing || !check())
        return;
    const auto address = addressFromText(m_addressEdit->text());
    auto* desk = m_desk.account(m_account.id);
    const bool asKept = m_account.practice || (address == m_account.address && m_key->secret().isEmpty());
    if (!asKept && m_key->secret().isEmpty()) {
        m_key->field().setProblem(tr("To test another address, type the key that belongs to it."));
        m_key->setFocus();
        return;
    }
    m_testing = true;
    m_test->setEnabled(false);
    say(Theme::Ink::Muted, tr("Asking the provider for your balance…"));
    if (!asKept) {
        m_desk.checkConnection(address, m_key->secret());
        return;
    }
    // The kept key is known to the account's own desk alone.
    if (desk == nullptr) {
        tested(ApiError{ErrorKind::Stopped, 0, {}, {}}, {});
        return;
    }
    auto& balance = desk->balance();
    connect(&balance, &BalanceWatcher::balanceChanged, this, [this, &balance] { tested({}, balance.balance()); });
    connect(&balance, &BalanceWatcher::checkFailed, this, [this](const ApiError& error) { tested(error, {}); });
    balance.check();
}

void AccountEditor::tested(const std::optional<ApiError>& error, const std::optional<Money>& balance) {
    if (!m_testing) // another's check
        return;
    m_testing = false;
    m_test->setEnabled(true);
    if (error)
        say(Theme::Ink::Bad, errorText(*error));
    else
        say(Theme::Ink::Good, tr("It works. The balance is %1.").arg(balance ? balance->toText(locale()) : u"–"_s));
}

void AccountEditor::say(Theme::Ink ink, const QString& words) {
    m_answer->setInk(ink);
    m_answer->setText(words);
    m_answer->show();
}
