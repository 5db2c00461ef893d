// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/warn_below.h"

#include "core/money.h"
#include "store/settings.h"
#include "ui/kit/form_field.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

TypedThreshold readThreshold(const QString& typed, const QString& currency) {
    QString text = typed.trimmed();
    for (const QString& word : {currency, currencySign(currency)}) {
        if (!word.isEmpty() && text.startsWith(word, Qt::CaseInsensitive))
            text = text.mid(word.size()).trimmed();
        else if (!word.isEmpty() && text.endsWith(word, Qt::CaseInsensitive))
            text = text.chopped(word.size()).trimmed();
    }
    if (text.isEmpty())
        return {};
    static const QRegularExpression groupSpace(u"(?<=\\d)\\s(?=\\d{3}(?!\\d))"_s,
                                               QRegularExpression::UseUnicodePropertiesOption);
    const auto amount = Decimal::parse(text.remove(groupSpace));
    if (!amount)
        return {{}, QCoreApplication::translate("WarnBelow", "Write an amount such as 20, 20.50 or 1,000.")};
    if (amount->isNegative())
        return {{}, QCoreApplication::translate("WarnBelow", "The amount cannot be below zero.")};
    return {amount->isZero() ? std::optional<Decimal>() : amount, {}};
}

WarnBelow::WarnBelow(Theme& theme, Settings& settings, QWidget* parent)
    : Panel(parent)
    , m_settings(settings)
    , m_edit(new QLineEdit)
    , m_field(new FormField(theme, tr("Warn below"), m_edit, this)) {
    auto* title = new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, tr("Low balance"), this);
    auto* what = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                                tr("When the balance falls below this amount, a message says so once, and the balance "
                                   "is marked here until it is topped up. Leave it empty for no warning."),
                                this);
    what->setWordWrap(true);
    m_edit->setPlaceholderText(tr("No warning"));
    m_edit->setMaxLength(40);
    m_edit->setMinimumWidth(35 * Size::step);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    column->setSpacing(3 * Size::step);
    column->addWidget(title);
    column->addWidget(m_field, 0, Qt::AlignLeft);
    column->addWidget(what);
    column->addStretch();

    connect(m_edit, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_field->setProblem(readThreshold(text, m_currency).problem); });
    connect(m_edit, &QLineEdit::editingFinished, this, &WarnBelow::save);
    connect(&settings, &Settings::accountsChanged, this, [this] {
        if (!m_edit->isModified())
            showKept();
    });
    setAccount({}, {});
}

void WarnBelow::setAccount(const QString& accountId, const QString& currency) {
    const bool sameAccount = accountId == m_accountId;
    m_accountId = accountId;
    m_currency = currency;
    m_field->setEnabled(!accountId.isEmpty());
    // The currency may come to be known while somebody types.
    if (!sameAccount || !m_edit->isModified())
        showKept();
}

void WarnBelow::showKept() {
    const QString kept = m_accountId.isEmpty() ? QString() : m_settings.account(m_accountId).warnBelow;
    const auto amount = Decimal::parse(kept);
    // In one way of writing everywhere: the field reads what it shows.
    m_edit->setText(amount ? Money{*amount, m_currency}.toText(QLocale(QLocale::English)) : QString());
    m_edit->setModified(false);
    m_field->setProblem({});
}

void WarnBelow::save() {
    if (m_accountId.isEmpty() || !m_edit->isModified())
        return;
    const TypedThreshold typed = readThreshold(m_edit->text(), m_currency);
    m_field->setProblem(typed.problem);
    if (!typed.problem.isEmpty())
        return;
    m_edit->setModified(false);
    AccountSettings account = m_settings.account(m_accountId);
    const QString warnBelow = typed.amount ? typed.amount->toString() : QString();
    if (!account.id.isEmpty() && account.warnBelow != warnBelow) {
        account.warnBelow = warnBelow;
        m_settings.saveAccount(account);
    }
    showKept();
}
