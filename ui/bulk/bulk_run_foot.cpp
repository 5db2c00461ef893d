// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_run_foot.h"

#include "desk/account_desk.h"
#include "ui/bulk/bulk_totals_label.h"
#include "ui/bulk/bulk_words.h"
#include "ui/kit/announcer.h"
#include "ui/kit/buttons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::StringLiterals;

BulkRunFoot::BulkRunFoot(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QProgressBar(this))
    , m_count(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_words(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_charge(new BulkTotalsLabel(theme, this))
    , m_pause(plainButton(theme, u"pause"_s, tr("Pause"), this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this))
    , m_next(plainButton(theme, {}, tr("New bulk order"), this)) {
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(120);
    m_bar->setMaximumWidth(276);
    m_bar->setAccessibleName(tr("Progress"));
    m_count->setFigures(true);
    m_count->setAccessibleName(tr("Lines done"));
    m_words->setAccessibleName(tr("Standing"));
    m_words->setWordWrap(true);
    auto* progress = new QHBoxLayout;
    progress->setSpacing(2 * Size::step);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_count);
    progress->addStretch();
    auto* words = new QVBoxLayout;
    words->setSpacing(Size::step);
    words->addStretch();
    words->addLayout(progress);
    words->addWidget(m_words);
    words->addStretch();
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(5 * Size::step, 2 * Size::step, 5 * Size::step, 2 * Size::step);
    row->setSpacing(5 * Size::step);
    row->addLayout(words, 1);
    row->addWidget(m_charge);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_next);
    setMinimumHeight(68);
    connect(m_pause, &Button::clicked, this, &BulkRunFoot::pauseOrResume);
    connect(m_stop, &Button::clicked, this, &BulkRunFoot::stopAsked);
    connect(m_next, &Button::clicked, this, &BulkRunFoot::nextAsked);
}

void BulkRunFoot::setDesk(AccountDesk* desk) {
    if (m_desk) {
        disconnect(&m_desk->bulk(), nullptr, this, nullptr);
        disconnect(&m_desk->balance(), nullptr, this, nullptr);
    }
    m_desk = desk;
    if (!desk)
        return;
    connect(&desk->bulk(), &BulkPlacer::changed, this, &BulkRunFoot::update);
    connect(&desk->balance(), &BalanceWatcher::balanceChanged, this, &BulkRunFoot::update);
    update();
}

void BulkRunFoot::setTotals(const BulkTotals& totals) {
    m_totals = totals;
    update();
}

void BulkRunFoot::setNextText(const QString& text) {
    m_next->setText(text);
}

void BulkRunFoot::update() {
    if (!m_desk)
        return;
    const BulkPlacer& bulk = m_desk->bulk();
    const BulkList& list = bulk.list();
    const int ended = endedLines(list);
    m_bar->setRange(0, qMax(1, list.lines));
    m_bar->setValue(ended);
    m_count->setText(tr("%1 of %2").arg(QLocale().toString(ended), QLocale().toString(list.lines)));
    const bool byItself = list.state == BulkState::Paused && !list.pauseText.isEmpty();
    m_words->setInk(byItself ? Theme::Ink::Bad : Theme::Ink::Muted);
    if (list.state == BulkState::Running && bulk.isWaiting())
        m_words->setText(tr("Waiting for the provider; it goes on by itself · safe to close"));
    else
        m_words->setText(words(list, bulk.perMinute(), bulk.timeLeft()));
    m_words->setAccessibleDescription(m_words->text());
    if (isVisible()) // how far it is now and then, how it ended at once
        announce(*m_words, bulk.isActive() ? m_count->text() : m_words->text(),
                 bulk.isActive() ? Pace::Seldom : Pace::Soon);
    m_charge->setTotals(m_totals, m_desk->balance().balance(), false);

    const bool paused = list.state == BulkState::Paused;
    const bool held = (m_pause->hasFocus() || m_stop->hasFocus()) && !bulk.isActive();
    m_pause->setVisible(bulk.isActive());
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_pause->setIconName(paused ? u"play"_s : u"pause"_s);
    m_stop->setVisible(bulk.isActive());
    m_next->setVisible(!bulk.isActive());
    if (held)
        m_next->setFocus(Qt::OtherFocusReason);
}

QString BulkRunFoot::words(const BulkList& list, int perMinute, std::chrono::seconds left) const {
    switch (list.state) {
    case BulkState::Running:
        return tr("%1 · %2 · safe to close").arg(rateText(perMinute), timeLeftText(left));
    case BulkState::Paused:
        if (list.pauseText.isEmpty())
            return tr("Paused · %Ln line(s) wait · safe to close", nullptr, list.waiting);
        if (list.pauseLine == 0)
            return tr("It is paused: %1").arg(list.pauseText);
        return tr("It stopped by itself at line %1: %2").arg(QLocale().toString(list.pauseLine), list.pauseText);
    case BulkState::Stopped:
        return tr("Stopped · %Ln line(s) were never sent", nullptr, list.waiting);
    case BulkState::Finished:
        break;
    }
    if (list.placed == list.lines)
        return tr("Done: every order was placed.");
    if (list.unconfirmed > 0)
        return tr("Done. What is unconfirmed may have been placed: look into it in Orders before anything is sent "
                  "again.");
    return tr("Done. The provider's words stand beside each line that was not placed.");
}

void BulkRunFoot::pauseOrResume() {
    if (!m_desk)
        return;
    if (m_desk->bulk().list().state == BulkState::Paused)
        m_desk->bulk().resume();
    else
        m_desk->bulk().pause();
}
