// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_charge.h"

#include "ui/kit/announcer.h"
#include "ui/kit/icon_label.h"
#include "ui/services/ticket_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestFigure = 14; ///< characters that fit beside the word in the large font
constexpr qsizetype longestLine = 22;   ///< and in the smaller one; a range of long sums takes two lines

} // namespace

TicketCharge::TicketCharge(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_from(new QWidget(this))
    , m_account(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, m_from))
    , m_figure(new PlainLabel(theme, Theme::Text::Heading, Theme::Ink::Text, {}, this))
    , m_leaves(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_myPrice(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_record(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    m_account->setAccessibleName(tr("Account of this order"));
    m_account->setElide(Qt::ElideRight);
    auto* from = new QHBoxLayout(m_from);
    from->setContentsMargins(0, 0, 0, Size::step);
    from->setSpacing(2 * Size::step);
    //: In front of an account's name
    from->addWidget(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, tr("Order from"), m_from));
    from->addStretch();
    from->addWidget(new IconLabel(theme, u"store"_s, Theme::Ink::Accent, Size::icon, m_from));
    from->addWidget(m_account);
    m_from->hide();
    auto* word = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, tr("Charge"), this);
    word->setAccessibleName(tr("What this order will cost"));
    m_figure->setAccessibleName(tr("Charge"));
    m_figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_leaves->setAlignment(Qt::AlignRight);
    m_leaves->setWordWrap(true);
    m_myPrice->setAccessibleName(tr("My price"));
    m_myPrice->setAlignment(Qt::AlignRight);
    m_myPrice->setWordWrap(true);
    m_myPrice->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_myPrice->hide();
    m_record->setAccessibleName(tr("Earlier orders"));
    m_record->setAlignment(Qt::AlignRight);
    m_record->setWordWrap(true);
    m_record->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_from, 0, 0, 1, 2);
    grid->addWidget(word, 1, 0);
    grid->addWidget(m_figure, 1, 1);
    grid->addWidget(m_leaves, 2, 0, 1, 2);
    grid->addWidget(m_myPrice, 3, 0, 1, 2);
    grid->addWidget(m_record, 4, 0, 1, 2);
    grid->setColumnStretch(1, 1);
}

void TicketCharge::setAccountName(const QString& name) {
    m_account->setText(name);
    m_account->setAccessibleDescription(name);
    m_from->setVisible(!name.isEmpty());
}

void TicketCharge::setCharge(const std::optional<ChargeRange>& charge, bool perPost,
                             const std::optional<Money>& balance) {
    QString figure = u"–"_s;
    if (charge)
        figure = chargeText(*charge, perPost);
    m_figure->setTextStyle(figure.size() > longestFigure ? Theme::Text::Title : Theme::Text::Heading);
    if (charge && figure != m_figure->text()) //: Spoken by a screen reader while a quantity is typed
        announce(*m_figure, tr("Charge %1").arg(figure), Pace::Rested);
    m_figure->setWordWrap(figure.size() > longestLine);
    m_figure->setText(figure);
    m_figure->setAccessibleDescription(figure);
    setLeaves(charge, perPost, balance);
}

void TicketCharge::setLeaves(const std::optional<ChargeRange>& charge, bool perPost,
                             const std::optional<Money>& balance) {
    QString text;
    bool tooMuch = false;
    if (charge && balance) {
        if (const auto rest = balance->minus(charge->most); rest) {
            tooMuch = rest.value().amount.isNegative();
            if (tooMuch)
                text = tr("more than your balance of %1").arg(balance->toText(QLocale()));
            else if (!perPost)
                text = tr("leaves %1").arg(rest.value().toText(QLocale()));
        }
    }
    m_leaves->setInk(tooMuch ? Theme::Ink::Warn : Theme::Ink::Muted);
    m_leaves->setText(text.isEmpty() ? u" "_s : text); // keeps its line: nothing below may jump
}

void TicketCharge::setMyPrice(const std::optional<Money>& price, const std::optional<ChargeRange>& mine,
                              const std::optional<ChargeRange>& charge, bool perPost) {
    m_myPrice->setVisible(price.has_value());
    if (!price)
        return;
    bool loses = false;
    const QString text = myPriceText(*price, mine, charge, perPost, loses);
    m_myPrice->setInk(loses ? Theme::Ink::Warn : Theme::Ink::Muted);
    m_myPrice->setText(text);
    m_myPrice->setAccessibleDescription(text);
}

void TicketCharge::setRecord(const QStringList& words) {
    const QString text = words.join(u'\n');
    m_record->setVisible(!text.isEmpty());
    m_record->setText(text);
    m_record->setAccessibleDescription(text);
}
