// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/orders_foot.h"

#include "desk/account_desk.h"
#include "models/time_text.h"
#include "ui/kit/announcer.h"
#include "ui/kit/plain_label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

using namespace std::chrono_literals;

OrdersFoot::OrdersFoot(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_shown(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_chosen(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_fresh(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_next(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(3 * Size::step, 0, 3 * Size::step, 0);
    row->setSpacing(4 * Size::step);
    row->addWidget(m_shown);
    row->addWidget(m_chosen);
    row->addWidget(m_fresh);
    row->addStretch();
    row->addWidget(m_next);
    setFixedHeight(Size::control - 2);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &OrdersFoot::update);
}

void OrdersFoot::setAccount(AccountDesk* desk) {
    if (m_desk)
        disconnect(&m_desk->tracker(), nullptr, this, nullptr);
    m_desk = desk;
    if (desk)
        connect(&desk->tracker(), &OrderTracker::scheduleChanged, this, &OrdersFoot::update);
    update();
}

void OrdersFoot::setCounts(int rows, std::optional<int> total, int chosen, int running) {
    m_running = running;
    const QString words = total ? tr("%Ln order(s)", nullptr, *total) : tr("More than %Ln order(s)", nullptr, rows);
    if (words != m_shown->text() && m_shown->isVisible())
        announce(*m_shown, words, Pace::Rested);
    m_shown->setText(words);
    m_chosen->setText(chosen > 0 ? tr("%Ln selected", nullptr, chosen) : QString());
    m_chosen->setVisible(chosen > 0);
    update();
}

void OrdersFoot::update() {
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    const Timestamp last = m_desk ? m_desk->tracker().lastCheck() : 0;
    const QString running = tr("%Ln running", nullptr, m_running);
    m_fresh->setText(last == 0 ? running : tr("%1, last checked %2").arg(running, longAge(last, now)));
    const Timestamp next = m_desk ? m_desk->tracker().nextCheck() : 0;
    if (next == 0) {
        m_next->clear();
        return;
    }
    const auto seconds = static_cast<int>(std::max<Timestamp>(0, next - now + 999) / 1000);
    if (seconds == 0)
        m_next->setText(tr("checking…"));
    else if (seconds < 120)
        m_next->setText(tr("next check in %n s", nullptr, seconds));
    else
        m_next->setText(tr("next check in %n min", nullptr, seconds / 60));
}

void OrdersFoot::showEvent(QShowEvent* event) {
    m_second.start();
    update();
    QWidget::showEvent(event);
}

void OrdersFoot::hideEvent(QHideEvent* event) {
    m_second.stop();
    QWidget::hideEvent(event);
}
