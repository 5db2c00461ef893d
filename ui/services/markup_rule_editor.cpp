// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/markup_rule_editor.h"

#include "core/amount_text.h"
#include "core/money.h"
#include "ui/kit/form_field.h"
#include "ui/kit/segments.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestNumber = 24;
constexpr int onTop = 0;
constexpr int ownPrice = 1;

// Steps that people round to, from what a cent buys to currencies of large figures.
constexpr const char* usualSteps[] = {"0.0001", "0.001", "0.01", "0.05", "0.1", "0.25", "0.5",
                                      "1",      "5",     "10",   "50",   "100", "1000"};

QString shown(const Decimal& number) {
    return amountText(number, QLocale());
}

} // namespace

MarkupRuleEditor::MarkupRuleEditor(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_kind(new Segments(theme, tr("How it is made"), {tr("On top of the rate"), tr("A price of its own")}, this))
    , m_percentEdit(new QLineEdit(this))
    , m_fixedEdit(new QLineEdit(this))
    , m_stepBox(new QComboBox(this))
    , m_rounding(new Segments(theme, tr("Rounding"), {tr("Nearest"), tr("Up"), tr("Down")}, this))
    , m_percent(new FormField(theme, tr("Percent on top"), m_percentEdit, this))
    , m_fixed(new FormField(theme, tr("Fixed amount on top"), m_fixedEdit, this))
    , m_grid(new QGridLayout(this)) {
    build(theme);
    connect(m_kind, &Segments::chosen, this, &MarkupRuleEditor::takeKind);
    for (QLineEdit* edit : {m_percentEdit, m_fixedEdit})
        connect(edit, &QLineEdit::textEdited, this, &MarkupRuleEditor::read);
    connect(m_stepBox, &QComboBox::activated, this, &MarkupRuleEditor::read);
    connect(m_rounding, &Segments::chosen, this, &MarkupRuleEditor::read);
}

void MarkupRuleEditor::build(Theme& theme) {
    for (QLineEdit* edit : {m_percentEdit, m_fixedEdit})
        edit->setMaxLength(longestNumber);
    auto* step = new FormField(theme, tr("Round to"), m_stepBox, this);
    auto* direction = new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, tr("Rounding"), this);
    auto* directions = new QVBoxLayout;
    directions->setSpacing(Size::step);
    directions->addWidget(direction);
    directions->addWidget(m_rounding);
    directions->addStretch();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(3 * Size::step);
    m_grid->setVerticalSpacing(3 * Size::step);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_kind, 0, 0, 1, 2, Qt::AlignLeft);
    m_grid->addWidget(m_percent, 1, 0, Qt::AlignTop);
    m_grid->addWidget(m_fixed, 1, 1, Qt::AlignTop);
    m_grid->addWidget(step, 2, 0, Qt::AlignTop);
    m_grid->addLayout(directions, 2, 1, Qt::AlignTop);
}

void MarkupRuleEditor::setRule(const std::optional<MarkupRule>& rule, bool mayBeNone, const QString& currency) {
    m_mayBeNone = mayBeNone;
    const MarkupRule known = rule.value_or(MarkupRule());
    m_percentEdit->setText(rule && (!known.percent.isZero() || known.fixed.isZero()) ? shown(known.percent)
                                                                                     : QString());
    m_fixedEdit->setText(known.fixed.isZero() ? QString() : shown(known.fixed));
    m_percentEdit->setPlaceholderText(mayBeNone ? tr("No rule") : QString());
    m_percent->setHint(u"%"_s);
    m_fixed->setHint(currency);
    m_percent->setProblem({});
    m_fixed->setProblem({});
    fillSteps(known.step, currency);
    m_rounding->setCurrent(static_cast<int>(known.rounding));
    m_rounding->setEnabled(!known.step.isZero());
    m_kind->setCurrent(rule && known.percent == Decimal(MarkupRule::leastPercent) ? ownPrice : onTop);
    showKind();
}

bool MarkupRuleEditor::isOwnPrice() const {
    return m_kind->current() == ownPrice;
}

void MarkupRuleEditor::takeKind(int kind) {
    // What was on top is not what is asked for, nor the other way round.
    m_percentEdit->setText(kind == ownPrice ? QString() : shown(Decimal()));
    m_fixedEdit->clear();
    showKind();
    read();
    focusFirst();
}

void MarkupRuleEditor::showKind() {
    m_percent->setVisible(!isOwnPrice());
    m_fixed->setLabel(isOwnPrice() ? tr("My price per 1,000") : tr("Fixed amount on top"));
    m_grid->removeWidget(m_fixed);
    m_grid->addWidget(m_fixed, 1, isOwnPrice() ? 0 : 1, 1, isOwnPrice() ? 2 : 1, Qt::AlignTop);
    QWidget::setTabOrder(m_percentEdit, m_fixedEdit);
}

void MarkupRuleEditor::fillSteps(const Decimal& step, const QString& currency) {
    QList<Decimal> steps = {step};
    for (const char* usual : usualSteps)
        steps.append(*Decimal::parse(std::string_view(usual)));
    if (!step.isZero())
        steps.append(Decimal());
    std::sort(steps.begin(), steps.end());
    steps.erase(std::unique(steps.begin(), steps.end()), steps.end());
    m_stepBox->clear();
    for (const Decimal& each : std::as_const(steps))
        m_stepBox->addItem(each.isZero() ? tr("Not rounded") : Money{each, currency}.toText(QLocale()),
                           QVariant::fromValue(each));
    m_stepBox->setCurrentIndex(static_cast<int>(steps.indexOf(step)));
}

void MarkupRuleEditor::read() {
    const QLocale locale;
    const QString percentText = isOwnPrice() ? QString() : m_percentEdit->text().trimmed();
    const QString fixedText = m_fixedEdit->text().trimmed();
    auto percent = percentText.isEmpty() ? Decimal() : parseAmount(percentText, locale);
    const auto fixed = fixedText.isEmpty() ? Decimal() : parseAmount(fixedText, locale);
    const bool none = percentText.isEmpty() && fixedText.isEmpty();
    QString percentProblem;
    QString fixedProblem;
    if (!percent)
        percentProblem = tr("Write a number such as 50 or %1.").arg(shown(*Decimal::parse(u"12.5")));
    else if (*percent < Decimal(MarkupRule::leastPercent))
        percentProblem = tr("At least −100: no more can be taken off.");
    else if (none && !m_mayBeNone && !isOwnPrice())
        percentProblem = tr("Write a percentage, a fixed amount, or both.");
    if (!fixed || (isOwnPrice() && fixedText.isEmpty() && !m_mayBeNone))
        fixedProblem = tr("Write an amount such as 1 or %1.").arg(shown(*Decimal::parse(u"0.25")));
    else if (isOwnPrice() && fixed->isNegative())
        fixedProblem = tr("A price cannot be below zero.");
    m_percent->setProblem(percentProblem);
    m_fixed->setProblem(fixedProblem);
    const auto step = m_stepBox->currentData().value<Decimal>();
    m_rounding->setEnabled(!step.isZero());
    if (hasProblem()) {
        Q_EMIT unreadable();
        return;
    }
    if (none && m_mayBeNone) {
        Q_EMIT edited(std::nullopt);
        return;
    }
    if (isOwnPrice())
        percent = Decimal(MarkupRule::leastPercent);
    Q_EMIT edited(MarkupRule{*percent, *fixed, step, static_cast<Rounding>(std::max(0, m_rounding->current()))});
}

bool MarkupRuleEditor::hasProblem() const {
    return !m_percent->problem().isEmpty() || !m_fixed->problem().isEmpty();
}

void MarkupRuleEditor::focusFirst() {
    const bool fixedIsWrong = m_percent->problem().isEmpty() && !m_fixed->problem().isEmpty();
    QLineEdit* edit = fixedIsWrong || isOwnPrice() ? m_fixedEdit : m_percentEdit;
    edit->setFocus(Qt::OtherFocusReason);
    edit->selectAll();
}
