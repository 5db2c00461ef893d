// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_range_bar.h"

#include "ui/kit/segments.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace {

QDateEdit* dateField(const QString& name, QWidget* parent) {
    auto* field = new QDateEdit(parent);
    field->setAccessibleName(name);
    field->setCalendarPopup(true);
    field->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    field->setFixedHeight(28);
    field->setMinimumWidth(32 * Size::step);
    // A date that is being typed is none yet.
    field->setKeyboardTracking(false);
    return field;
}

} // namespace

BalanceRangeBar::BalanceRangeBar(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_kinds(new Segments(theme, tr("Span"),
                           {tr("24 h"), tr("7 d"), tr("30 d"), tr("90 d"), tr("This month"), tr("All"), tr("Dates")},
                           this))
    , m_dates(new QWidget(this))
    , m_first(dateField(tr("From"), m_dates))
    , m_last(dateField(tr("Until"), m_dates)) {
    auto* dates = new QHBoxLayout(m_dates);
    dates->setContentsMargins(0, 0, 0, 0);
    dates->setSpacing(2 * Size::step);
    dates->addStretch(1);
    for (QDateEdit* field : {m_first, m_last}) {
        auto* label = new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, field->accessibleName(), m_dates);
        label->setBuddy(field);
        dates->addWidget(label);
        dates->addWidget(field);
        connect(field, &QDateEdit::dateChanged, this, &BalanceRangeBar::adoptDates);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * Size::step);
    column->addWidget(m_kinds, 0, Qt::AlignRight);
    column->addWidget(m_dates);
    connect(m_kinds, &Segments::chosen, this, &BalanceRangeBar::choose);
    setRange(m_range);
}

void BalanceRangeBar::setRange(const BalanceRange& range) {
    m_range = range;
    m_kinds->setCurrent(static_cast<int>(range.kind));
    m_dates->setVisible(range.kind == BalanceRange::Kind::Dates);
    const QSignalBlocker first(m_first);
    const QSignalBlocker last(m_last);
    const QDate today = QDate::currentDate();
    m_first->setDate(range.first.isValid() ? range.first : today.addDays(-30));
    m_last->setDate(range.last.isValid() ? range.last : today);
}

void BalanceRangeBar::choose(int kind) {
    BalanceRange range{static_cast<BalanceRange::Kind>(kind), {}, {}};
    if (range.kind == BalanceRange::Kind::Dates) {
        range.first = m_first->date();
        range.last = m_last->date();
    }
    const bool differs = range != m_range;
    setRange(range);
    if (differs)
        Q_EMIT chosen(range);
}

void BalanceRangeBar::adoptDates() {
    if (m_range.kind != BalanceRange::Kind::Dates)
        return;
    m_range.first = m_first->date();
    m_range.last = m_last->date();
    Q_EMIT chosen(m_range);
}
