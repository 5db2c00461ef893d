// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/day_range_panel.h"

#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/usable.h"

#include <QDateEdit>
#include <QDateTime>
#include <QGridLayout>
#include <QKeyEvent>

DayRangePanel::DayRangePanel(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_first(new QDateEdit(this))
    , m_last(new QDateEdit(this))
    , m_problem(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Bad, {}, this))
    , m_show(plainButton(theme, {}, tr("Show orders"), this)) {
    setWindowFlags(Qt::Popup);
    setAccessibleName(tr("Range of days"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 4 * Size::step);
    grid->setHorizontalSpacing(3 * Size::step);
    grid->setVerticalSpacing(2 * Size::step);
    const auto add = [&](int row, QDateEdit* edit, const QString& name) {
        edit->setAccessibleName(name);
        edit->setMinimumSize(140, Size::control);
        edit->setDateRange(QDate(2000, 1, 1), QDate(2999, 12, 31));
        grid->addWidget(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, name, this), row, 0);
        grid->addWidget(edit, row, 1);
        connect(edit, &QDateEdit::dateChanged, this, &DayRangePanel::judge);
    };
    add(0, m_first, tr("First day"));
    add(1, m_last, tr("Last day"));
    grid->addWidget(m_problem, 2, 0, 1, 2);
    grid->addWidget(m_show, 3, 0, 1, 2);
    connect(m_show, &Button::clicked, this, &DayRangePanel::accept);
}

void DayRangePanel::openAt(const QPoint& global, Timestamp from, Timestamp until) {
    const QDate today = QDate::currentDate();
    m_last->setDate(until != 0 ? QDateTime::fromMSecsSinceEpoch(until - 1).date() : today);
    m_first->setDate(from != 0 ? QDateTime::fromMSecsSinceEpoch(from).date() : today.addDays(-29));
    judge();
    adjustSize();
    move(global);
    show();
    m_first->setFocus(Qt::PopupFocusReason);
    m_first->setSelectedSection(QDateTimeEdit::DaySection);
}

void DayRangePanel::judge() {
    const bool turned = m_last->date() < m_first->date();
    m_problem->setText(turned ? tr("The last day is before the first.") : QString());
    m_problem->setVisible(turned);
    setUsable(*m_show, !turned, tr("The last day is before the first."));
}

void DayRangePanel::accept() {
    if (m_last->date() < m_first->date())
        return;
    close();
    Q_EMIT accepted(m_first->date(), m_last->date());
}

void DayRangePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        Panel::keyPressEvent(event);
}
