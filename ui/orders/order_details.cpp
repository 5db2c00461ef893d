// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_details.h"

#include "core/order_rules.h"
#include "models/order_timeline_model.h"
#include "models/order_words.h"
#include "models/time_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/rule.h"
#include "ui/orders/delivery_chart.h"
#include "ui/orders/timeline_view.h"

#include <QDateTime>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 4 * Size::step;

} // namespace

OrderDetails::OrderDetails(Theme& theme, Ledger& ledger, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_timeline(new OrderTimelineModel(ledger, this))
    , m_history(new TimelineView(theme, tr("Timeline"), this))
    , m_refillsTitle(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, tr("REFILLS"), this))
    , m_refills(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_chart(new DeliveryChart(theme, this))
    , m_noChart(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    setAccessibleName(tr("Order details"));
    m_history->setModel(m_timeline);
    m_refills->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_noChart->setWordWrap(true);
    m_noChart->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    auto* middle = new QVBoxLayout;
    middle->setContentsMargins(gap, 3 * Size::step, gap, 2 * Size::step);
    middle->setSpacing(Size::step);
    middle->addWidget(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, tr("TIMELINE"), this));
    middle->addWidget(m_history, 1);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(gap, 3 * Size::step, gap, 2 * Size::step);
    right->setSpacing(Size::step);
    right->addWidget(m_refillsTitle);
    right->addWidget(m_refills);
    right->addWidget(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, tr("DELIVERY"), this));
    right->addWidget(m_chart, 1);
    right->addWidget(m_noChart, 1);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildFacts(), 5);
    row->addWidget(new Rule(this, Qt::Vertical));
    row->addLayout(middle, 7);
    row->addWidget(new Rule(this, Qt::Vertical));
    row->addLayout(right, 7);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumHeight(160);

    connect(m_timeline, &OrderTimelineModel::loaded, this, &OrderDetails::showHistory);
    clear();
}

QWidget* OrderDetails::buildFacts() {
    auto* box = new QWidget(this);
    m_title = new PlainLabel(m_theme, Theme::Text::Strong, Theme::Ink::Text, {}, box);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_title->setElide(Qt::ElideRight);
    m_status = new ChipLabel(m_theme, box);
    m_words = new PlainLabel(m_theme, Theme::Text::Small, Theme::Ink::Text, {}, box);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sendAgain = plainButton(m_theme, u"send"_s, tr("Send again"), box);
    connect(m_sendAgain, &QPushButton::clicked, this, [this] { Q_EMIT sendAgainRequested(m_order); });
    m_inquire = plainButton(m_theme, u"circle-question-mark"_s, tr("Look into this order"), box);
    connect(m_inquire, &QPushButton::clicked, this, [this] { Q_EMIT inquiryRequested(m_order.key); });

    m_again = iconButton(m_theme, u"repeat"_s, tr("Order again"), box);
    m_anotherLink = iconButton(m_theme, u"square-pen"_s, tr("Order for another link"), box);
    for (Button* button : {m_again, m_anotherLink}) {
        button->setProperty("kind", u"quiet"_s);
        button->setFixedSize(6 * Size::step, 6 * Size::step);
    }
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT orderAgainRequested(m_order, false); });
    connect(m_anotherLink, &QPushButton::clicked, this, [this] { Q_EMIT orderAgainRequested(m_order, true); });

    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Size::step);
    head->addWidget(m_title);
    head->addWidget(m_status);
    head->addStretch();
    auto* anew = new QHBoxLayout;
    anew->setSpacing(Size::step);
    anew->addWidget(m_again);
    anew->addWidget(m_anotherLink);
    anew->addStretch();

    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(gap, 3 * Size::step, gap, 2 * Size::step);
    column->setSpacing(Size::step);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_sendAgain, 0, Qt::AlignLeft);
    column->addWidget(m_inquire, 0, Qt::AlignLeft);
    m_facts = new QGridLayout;
    m_facts->setColumnStretch(1, 1);
    m_facts->setHorizontalSpacing(3 * Size::step);
    m_facts->setVerticalSpacing(Size::step);
    m_factsBox = new QWidget(box);
    m_factsBox->setLayout(m_facts);
    m_facts->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_factsBox);
    column->addLayout(anew);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(box);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(240);
    return scroll;
}

void OrderDetails::clear() {
    m_order = {};
    m_timeline->setOrder(0, 0);
    m_title->setText(tr("No order chosen"));
    m_status->setChip(Tone::Neutral, {}, {});
    showFacts();
    showHistory();
}

void OrderDetails::setOrder(const Order& order) {
    const bool another = order.key != m_order.key;
    m_order = order;
    if (another)
        m_timeline->setOrder(order.key, order.units);
    m_title->setText(order.orderId.isEmpty() ? tr("No order id") : tr("Order %1").arg(order.orderId));
    m_status->setChip(orderStateTone(order), orderStateIcon(order), orderStateText(order));
    showFacts();
}

void OrderDetails::addFact(const QString& name, const QString& value, bool selectable) {
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    auto* label = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Muted, name, m_factsBox);
    auto* text = new PlainLabel(m_theme, Theme::Text::Body, Theme::Ink::Text, value, m_factsBox);
    text->setElide(Qt::ElideMiddle);
    text->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (selectable)
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_facts->addWidget(label, row, 0);
    m_facts->addWidget(text, row, 1);
}

void OrderDetails::showFacts() {
    const QList<QWidget*> old = m_factsBox->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    qDeleteAll(old);
    const bool chosen = m_order.key != 0;
    m_words->setText(m_order.placementText);
    m_words->setVisible(chosen && !m_order.placementText.isEmpty());
    m_sendAgain->setVisible(chosen && whyNoSendAgain(m_order).isEmpty());
    m_inquire->setVisible(chosen && m_order.placement == Placement::Unconfirmed);
    for (Button* button : {m_again, m_anotherLink})
        button->setVisible(chosen && isServiceKnown(m_order));
    if (!chosen)
        return;
    const QLocale locale;
    const auto number = [&locale](const std::optional<qint64>& value) {
        return value ? locale.toString(*value) : QString();
    };
    const bool known = isServiceKnown(m_order);
    const QString notKnown = known ? QString() : tr("Not known");
    addFact(tr("Service"), known ? u"%1 · %2"_s.arg(m_order.serviceId, m_order.serviceName) : notKnown);
    addFact(tr("Link"), known ? m_order.link : notKnown, true);
    if (const auto delivered = m_order.delivered(); delivered && m_order.units > 0)
        addFact(tr("Delivered"), tr("%1 of %2").arg(locale.toString(*delivered), locale.toString(m_order.units)));
    else
        addFact(tr("Quantity"), m_order.units > 0 ? locale.toString(m_order.units) : notKnown);
    addFact(tr("Start count"), number(m_order.startCount));
    addFact(tr("Remains"), number(m_order.remains));
    if (!known)
        addFact(tr("Charge"), m_order.charge ? m_order.charge->toText(locale) : notKnown);
    else if (m_order.charge && m_order.charge->amount < m_order.expectedCharge.amount &&
             m_order.charge->currency == m_order.expectedCharge.currency)
        addFact(tr("Charge"),
                tr("%1 of %2").arg(m_order.charge->toText(locale), m_order.expectedCharge.toText(locale)));
    else if (m_order.charge && *m_order.charge != m_order.expectedCharge)
        addFact(tr("Charge"),
                tr("%1 (expected %2)").arg(m_order.charge->toText(locale), m_order.expectedCharge.toText(locale)));
    else
        addFact(tr("Charge"), m_order.charge.value_or(m_order.expectedCharge).toText(locale));
    addFact(tr("Placed"), m_order.placedAt == 0
                              ? notKnown
                              : clockText(m_order.placedAt, QDateTime::currentMSecsSinceEpoch(), locale));
    if (!isFinal(m_order.status) && m_order.cancelAskedAt > 0)
        addFact(tr("Cancel"), tr("asked %1").arg(longAge(m_order.cancelAskedAt, QDateTime::currentMSecsSinceEpoch())));
    for (const auto& [name, value] : std::as_const(m_order.parameters)) {
        if (name != "service"_L1 && name != "link"_L1 && name != "quantity"_L1)
            addFact(name, value.simplified(), true);
    }
}

void OrderDetails::showHistory() {
    QStringList lines;
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    for (const Refill& refill : m_timeline->refills())
        lines.append(
            tr("Refill %1: %2, asked %3")
                .arg(refill.refillId, statusText(refill.status, refill.rawStatus), longAge(refill.askedAt, now)));
    m_refills->setText(lines.join(u'\n'));
    m_refills->setVisible(!lines.isEmpty());
    m_refillsTitle->setVisible(!lines.isEmpty());
    m_noChart->setText(m_order.key == 0 || isServiceKnown(m_order)
                           ? tr("Drawn as soon as the provider reported what remains a second time.")
                           : tr("How many were ordered is not known, so nothing can be drawn."));
    m_chart->setDelivery(m_timeline->delivery(), m_order.units);
    m_chart->setVisible(!m_chart->isEmpty());
    m_noChart->setVisible(m_chart->isEmpty());
    m_history->scrollToBottom();
}
