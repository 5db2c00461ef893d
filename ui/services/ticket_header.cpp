// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/ticket_header.h"

#include "core/service_type.h"

#include <QLocale>
#include <QVBoxLayout>

namespace {

constexpr int widestType = 150;
// What is longer pushed the fields out of sight; the service's details have all of it.
constexpr qsizetype longestName = 300;
constexpr qsizetype longestDescription = 2'000;
constexpr int mostLines = 40;

QString beginningOf(const QString& text, qsizetype letters, int lines) {
    QString cut = text.section(u'\n', 0, lines - 1).left(letters);
    if (cut.size() == text.size())
        return text;
    if (!cut.isEmpty() && cut.back().isHighSurrogate())
        cut.chop(1);
    return cut.trimmed() + QChar(0x2026);
}

/// A provider's text may be one endless word: it is cut at the edge instead of widening the ticket.
void neverWiden(PlainLabel& label) {
    label.setWordWrap(true);
    label.setMinimumWidth(1);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    label.setSizePolicy(policy);
}

} // namespace

TicketHeader::TicketHeader(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_place(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_type(new ChipLabel(theme, this))
    , m_name(new PlainLabel(theme, Theme::Text::Title, Theme::Ink::Text, {}, this))
    , m_more(new Disclosure(theme, tr("Description"), this))
    , m_description(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    m_place->setElide(Qt::ElideRight);
    neverWiden(*m_name);
    neverWiden(*m_description);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    auto* top = new QHBoxLayout;
    top->setSpacing(2 * Size::step);
    top->addWidget(m_place, 1);
    top->addWidget(m_type);
    column->addLayout(top);
    column->addSpacing(2);
    column->addWidget(m_name);
    column->addSpacing(Size::step);
    m_rate = addFact(*column, Theme::Text::Strong);
    m_rate.value->setFigures(true);
    m_time = addFact(*column, Theme::Text::Body);
    m_offers = addFact(*column, Theme::Text::Body);
    column->addWidget(m_more);
    column->addWidget(m_description);
    m_description->hide();
    connect(m_more, &Disclosure::toggled, m_description, &QWidget::setVisible);
}

void TicketHeader::setService(const Service& service, const Money& rate) {
    const QLocale locale;
    // One line each: a provider may put breaks into anything.
    const QString category = service.category.simplified();
    m_place->setText(category.isEmpty() ? service.id : tr("%1 · %2").arg(service.id, category));
    const QFontMetrics metrics(m_theme.font(Theme::Text::SmallStrong));
    m_type->setChip(Tone::Neutral, {}, metrics.elidedText(service.type, Qt::ElideRight, widestType));
    m_name->setText(beginningOf(service.name.simplified(), longestName, 1));
    const bool package = serviceType(service.type).units == UnitRule::Package;
    say(m_rate, package ? tr("Price of the package") : tr("Rate per 1000"), rate.toText(locale));
    say(m_time, tr("Usually done in"), service.averageTime.simplified());
    QString offers = tr("Neither refill nor cancel");
    if (service.refill && service.cancel)
        offers = tr("Refill and cancel");
    else if (service.refill)
        offers = tr("Refill");
    else if (service.cancel)
        offers = tr("Cancel");
    say(m_offers, tr("Offers"), offers);
    m_description->setText(beginningOf(service.description, longestDescription, mostLines));
    m_more->setVisible(!service.description.isEmpty());
    m_description->setVisible(m_more->isChecked() && !service.description.isEmpty());
}

TicketHeader::Fact TicketHeader::addFact(QVBoxLayout& column, Theme::Text style) {
    const Fact fact = {new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Muted, {}, this),
                       new PlainLabel(m_theme, style, Theme::Ink::Text, {}, this)};
    fact.value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    fact.value->setElide(Qt::ElideRight);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * Size::step);
    row->addWidget(fact.name);
    row->addWidget(fact.value, 1);
    column.addLayout(row);
    return fact;
}

void TicketHeader::say(const Fact& fact, const QString& name, const QString& value) {
    fact.name->setText(name);
    fact.value->setText(value);
    fact.name->setVisible(!value.isEmpty());
    fact.value->setVisible(!value.isEmpty());
}
