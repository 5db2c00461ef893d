// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/first_run/connect_form.h"

#include "desk/desk.h"
#include "ui/first_run/provider_address.h"
#include "ui/kit/buttons.h"
#include "ui/kit/rule.h"
#include "ui/kit/secret_field.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// A rule with a word in its middle.
QLayout* dividerWith(Theme& theme, const QString& word) {
    auto* row = new QHBoxLayout;
    row->setSpacing(3 * Size::step);
    const auto addRule = [row] {
        auto* rule = new Rule;
        row->addWidget(rule, 1, Qt::AlignVCenter);
    };
    addRule();
    row->addWidget(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, word));
    addRule();
    return row;
}

} // namespace

ConnectForm::ConnectForm(Desk& desk, Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_desk(desk)
    , m_addressEdit(new QLineEdit(this))
    , m_nameEdit(new QLineEdit(this))
    , m_address(new FormField(theme, tr("API address"), m_addressEdit, this))
    , m_key(new SecretField(theme, tr("API key"), this))
    , m_name(new FormField(theme, tr("Account name"), m_nameEdit, this))
    , m_connect(primaryButton(theme, tr("Connect"), this))
    , m_busyLine(new QWidget(this))
    , m_practice(plainButton(theme, u"play"_s, tr("Use the practice provider"), this))
    , m_practiceProblem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this)) {
    m_addressEdit->setMaxLength(2048);
    m_nameEdit->setMaxLength(120);
    m_practice->setFixedHeight(Size::button);
    build(theme);

    for (auto* edit : {m_addressEdit, &m_key->edit(), m_nameEdit})
        connect(edit, &QLineEdit::returnPressed, this, &ConnectForm::connectNow);
    connect(m_addressEdit, &QLineEdit::textChanged, this, &ConnectForm::followAddress);
    connect(m_addressEdit, &QLineEdit::textEdited, this, [this] { m_address->setProblem({}); });
    connect(&m_key->edit(), &QLineEdit::textEdited, this, [this] { m_key->field().setProblem({}); });
    connect(m_nameEdit, &QLineEdit::textEdited, this, [this](const QString& text) { m_nameIsOwn = !text.isEmpty(); });
    connect(m_connect, &Button::clicked, this, &ConnectForm::connectNow);
    connect(m_practice, &Button::clicked, this, [this] {
        stop();
        m_practiceProblem->hide();
        m_desk.addPracticeAccount();
    });
    connect(&desk, &Desk::connectionChecked, this, &ConnectForm::onChecked);
    connect(&desk, &Desk::practiceFailed, this, [this] {
        m_practiceProblem->setText(tr("The practice provider could not be started."));
        m_practiceProblem->show();
    });
}

void ConnectForm::build(Theme& theme) {
    auto* title = new PlainLabel(theme, Theme::Text::Subheading, Theme::Ink::Text, tr("Connect an account"), this);
    auto* checking = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                                    tr("Asking the provider for your balance…"), m_busyLine);
    auto* stopButton = quietButton(theme, {}, tr("Stop"), m_busyLine);
    auto* busyRow = new QHBoxLayout(m_busyLine);
    busyRow->setContentsMargins(0, 0, 0, 0);
    busyRow->addWidget(checking, 1);
    busyRow->addWidget(stopButton);
    connect(stopButton, &Button::clicked, this, &ConnectForm::stop);
    auto* practiceWords = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                                         tr("A provider inside this program: no key, no money, the whole API."), this);
    practiceWords->setWordWrap(true);
    practiceWords->setAlignment(Qt::AlignCenter);
    m_practiceProblem->setWordWrap(true);
    m_practiceProblem->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 28, 28, 28);
    column->setSpacing(4 * Size::step);
    column->addWidget(title);
    column->addWidget(m_address);
    column->addWidget(m_key);
    column->addWidget(m_name);
    column->addWidget(m_connect);
    column->addWidget(m_busyLine);
    column->addLayout(dividerWith(theme, tr("or")));
    column->addWidget(m_practice);
    column->addWidget(m_practiceProblem);
    column->addWidget(practiceWords);
    setTabOrder(m_addressEdit, &m_key->edit());
    setTabOrder(&m_key->edit(), m_key->toggle());
    setTabOrder(m_key->toggle(), m_nameEdit);
}

void ConnectForm::begin() {
    stop();
    m_nameIsOwn = false;
    m_addressEdit->setText(defaultProviderAddress());
    m_key->clear();
    m_key->hideSecret();
    followAddress();
    m_address->setProblem({});
    m_key->field().setProblem({});
    m_practiceProblem->hide();
    m_key->setFocus();
}

void ConnectForm::stop() {
    setBusy(false);
}

void ConnectForm::connectNow() {
    if (m_busy)
        return;
    m_address->setProblem(addressProblem(m_addressEdit->text()));
    m_key->field().setProblem(
        m_key->secret().isEmpty() ? tr("Enter the API key; your provider shows it on its API page.") : QString());
    if (!m_address->problem().isEmpty()) {
        m_addressEdit->setFocus();
        return;
    }
    if (!m_key->field().problem().isEmpty()) {
        m_key->setFocus();
        return;
    }
    setBusy(true);
    m_desk.checkConnection(address(), m_key->secret());
}

void ConnectForm::onChecked(const std::optional<ApiError>& error) {
    if (!m_busy) // another's check, or one that was given up
        return;
    setBusy(false);
    if (error)
        return showProblem(*error);
    const QString key = m_key->secret();
    m_key->clear(); // the form stays, behind the pages
    m_key->hideSecret();
    m_desk.addAccount(address(), key, name());
}

void ConnectForm::showProblem(const ApiError& error) {
    const bool aboutKey = error.kind == ErrorKind::Key;
    auto& field = aboutKey ? m_key->field() : *m_address;
    field.setProblem(errorText(error));
    field.editor()->setFocus();
}

void ConnectForm::setBusy(bool busy) {
    m_busy = busy;
    m_busyLine->setVisible(busy);
    m_connect->setEnabled(!busy);
    m_addressEdit->setEnabled(!busy);
    m_key->setEnabled(!busy);
    m_nameEdit->setEnabled(!busy);
}

void ConnectForm::followAddress() {
    if (!m_nameIsOwn)
        m_nameEdit->setText(accountNameFor(address()));
}

QUrl ConnectForm::address() const {
    return addressFromText(m_addressEdit->text());
}

QString ConnectForm::name() const {
    const auto typed = m_nameEdit->text().simplified();
    return typed.isEmpty() ? accountNameFor(address()) : typed;
}
