// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_cards.h"

#include "models/time_text.h"
#include "ui/balance/balance_card.h"
#include "ui/balance/notice_line.h"
#include "ui/kit/buttons.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3'600'000LL;
// Below: the button beside the balance's name stands without its words.
constexpr int roomForWords = 1'040;

// What the last 7 days cost a day, each currency apart.
QString averages(const AccountStanding& standing) {
    QStringList texts;
    for (const Money& sum : standing.week.sums) {
        const SpendingRate rate{sum, elapsedFor(standing.readAt - 7 * day, standing.firstOrder, standing.readAt)};
        if (const auto average = rate.aDay())
            texts.append(BalanceCards::tr("%1 a day").arg(average->toText(QLocale())));
    }
    return texts.isEmpty() ? BalanceCards::tr("nothing spent") : texts.join(u'\n');
}

} // namespace

BalanceCards::BalanceCards(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_balance(new BalanceCard(theme, tr("Balance"), this))
    , m_today(new BalanceCard(theme, tr("Spent today"), this))
    , m_week(new BalanceCard(theme, tr("Last 7 days"), this))
    , m_month(new BalanceCard(theme, tr("Last 30 days"), this))
    , m_thisMonth(new BalanceCard(theme, tr("This month"), this))
    , m_lasts(new BalanceCard(theme, tr("Lasts about"), this))
    , m_check(quietButton(theme, u"refresh-cw"_s, tr("Check balance"), this))
    , m_low(new NoticeLine(theme, Theme::Ink::Warn, u"triangle-alert"_s, this))
    , m_failed(new NoticeLine(theme, Theme::Ink::Bad, u"circle-alert"_s, this))
    , m_short(new NoticeLine(theme, Theme::Ink::Warn, u"triangle-alert"_s, this)) {
    m_balance->setButton(m_check);
    m_balance->addLine(m_low);
    m_balance->addLine(m_failed);
    m_lasts->addLine(m_short);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(3 * Size::step);
    connect(m_check, &Button::clicked, this, &BalanceCards::checkAsked);
    arrange(true);
}

void BalanceCards::arrange(bool wide) {
    if (m_wide == wide)
        return;
    m_wide = wide;
    const QList<BalanceCard*> cards{m_balance, m_today, m_week, m_month, m_thisMonth, m_lasts};
    const int columns = wide ? 6 : 3;
    for (int i = 0; i < cards.size(); ++i) {
        m_grid->removeWidget(cards.at(i));
        m_grid->addWidget(cards.at(i), i / columns, i % columns);
    }
    for (int i = 0; i < cards.size(); ++i)
        m_grid->setColumnStretch(i, i >= columns ? 0 : (i == 0 ? 3 : 2));
}

void BalanceCards::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_check->setTextShown(width() >= roomForWords);
}

void BalanceCards::setCheck(const Check& check) {
    if (check.balance)
        m_balance->figure().setMoney({*check.balance});
    else
        m_balance->figure().setWords(u"—"_s);
    if (check.checking)
        m_balance->setNote(tr("checking…"));
    else if (check.at == 0)
        m_balance->setNote(tr("not checked yet"));
    else
        m_balance->setNote(tr("checked %1").arg(longAge(check.at, QDateTime::currentMSecsSinceEpoch())),
                           exactTime(check.at, QLocale()));
    m_low->setText(check.low);
    m_failed->setText(check.failed);
}

void BalanceCards::setStanding(const std::optional<AccountStanding>& standing, const std::optional<Money>& balance,
                               const QString& currency, const QString& shortWords) {
    const AccountStanding known = standing.value_or(AccountStanding());
    setSpent(*m_today, known.today, currency);
    setSpent(*m_week, known.week, currency);
    m_week->setNote(averages(known));
    setSpent(*m_month, known.month, currency);
    setSpent(*m_thisMonth, known.thisMonth, currency);
    showLasting(known, balance);
    m_short->setText(shortWords);
}

void BalanceCards::setSpent(BalanceCard& card, const Spending& spending, const QString& currency) {
    card.figure().setMoney(spending.sums.isEmpty() ? QList<Money>{{Decimal(), currency}} : spending.sums);
    card.setNote(tr("%Ln order(s)", nullptr, spending.orders));
}

void BalanceCards::showLasting(const AccountStanding& standing, const std::optional<Money>& balance) {
    AccountStanding now = standing;
    if (balance)
        now.balance = BalancePoint{standing.readAt, *balance};
    const auto days = now.daysLeft();
    const auto rate = now.rate();
    if (!days || !rate)
        m_lasts->figure().setWords(u"—"_s);
    else if (*days < 1)
        m_lasts->figure().setWords(tr("under a day"));
    else
        m_lasts->figure().setWords(tr("%Ln day(s)", nullptr, static_cast<int>(std::min<qint64>(*days, 99'999))));
    if (!days || !rate) {
        m_lasts->setNote(tr("nothing was spent in the last 30 days"));
        return;
    }
    const auto over = static_cast<int>((rate->elapsed + day - 1) / day);
    m_lasts->setNote(tr("at the last %Ln day(s)' rate", nullptr, over));
}
