// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_warning_panel.h"

#include "core/money.h"
#include "store/balance_warnings.h"
#include "ui/balance/typed_amount.h"
#include "ui/kit/form_field.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLineEdit>
#include <QLocale>

namespace {

constexpr int roomForNames = 250;

} // namespace

BalanceWarningPanel::BalanceWarningPanel(Theme& theme, BalanceWarnings& warnings, QWidget* parent)
    : Panel(parent)
    , m_warnings(warnings)
    , m_amountEdit(new QLineEdit)
    , m_daysEdit(new QLineEdit)
    , m_amount(new FormField(theme, tr("Warn below"), m_amountEdit, this))
    , m_days(new FormField(theme, tr("Warn when it lasts less than"), m_daysEdit, this)) {
    auto* title = new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, tr("Low balance"), this);
    auto* what = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted,
                                tr("Said once, and marked until it is topped up."), this);
    what->setWordWrap(true);
    for (QLineEdit* edit : {m_amountEdit, m_daysEdit}) {
        edit->setPlaceholderText(tr("No warning"));
        edit->setMaxLength(40);
    }
    m_days->setHint(tr("days"));
    // Side by side where their names leave room for it: not in every language.
    const QFontMetrics metrics(theme.font(Theme::Text::SmallStrong));
    const int names =
        metrics.horizontalAdvance(tr("Warn below")) + metrics.horizontalAdvance(tr("Warn when it lasts less than"));
    auto* fields = new QBoxLayout(names > roomForNames ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    fields->setSpacing(3 * Size::step);
    fields->addWidget(m_amount, 2, Qt::AlignTop);
    fields->addWidget(m_days, 3, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 4 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addWidget(title);
    column->addLayout(fields);
    column->addWidget(what);

    connect(m_amountEdit, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_amount->setProblem(readAmount(text, m_currency, QLocale()).problem); });
    connect(m_daysEdit, &QLineEdit::textEdited, this,
            [this](const QString& text) { m_days->setProblem(readDays(text, BalanceWarnings::mostDays).problem); });
    connect(m_amountEdit, &QLineEdit::editingFinished, this, &BalanceWarningPanel::saveAmount);
    connect(m_daysEdit, &QLineEdit::editingFinished, this, &BalanceWarningPanel::saveDays);
    connect(&warnings, &BalanceWarnings::changed, this, &BalanceWarningPanel::showKept);
    setAccount({}, {});
}

void BalanceWarningPanel::setAccount(const QString& accountId, const QString& currency) {
    if (accountId != m_accountId) {
        m_amountEdit->setModified(false);
        m_daysEdit->setModified(false);
    }
    m_accountId = accountId;
    m_currency = currency;
    m_amount->setEnabled(!accountId.isEmpty());
    m_days->setEnabled(!accountId.isEmpty());
    showKept();
}

// Nothing under the hands of somebody who types: the currency may come to be known meanwhile.
void BalanceWarningPanel::showKept() {
    const QLocale locale;
    if (!m_amountEdit->isModified()) {
        const auto below = m_warnings.below(m_accountId);
        m_amountEdit->setText(below ? Money{*below, m_currency}.toText(locale) : QString());
        m_amount->setProblem({});
    }
    if (!m_daysEdit->isModified()) {
        const int days = m_warnings.days(m_accountId);
        m_daysEdit->setText(days > 0 ? locale.toString(days) : QString());
        m_days->setProblem({});
    }
}

void BalanceWarningPanel::saveAmount() {
    if (m_accountId.isEmpty() || !m_amountEdit->isModified())
        return;
    const TypedAmount typed = readAmount(m_amountEdit->text(), m_currency, QLocale());
    m_amount->setProblem(typed.problem);
    if (!typed.problem.isEmpty())
        return;
    m_amountEdit->setModified(false);
    m_warnings.setBelow(m_accountId, typed.amount);
    showKept();
}

void BalanceWarningPanel::saveDays() {
    if (m_accountId.isEmpty() || !m_daysEdit->isModified())
        return;
    const TypedDays typed = readDays(m_daysEdit->text(), BalanceWarnings::mostDays);
    m_days->setProblem(typed.problem);
    if (!typed.problem.isEmpty())
        return;
    m_daysEdit->setModified(false);
    m_warnings.setDays(m_accountId, typed.days);
    showKept();
}
