// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/order_comparison.h"

#include "models/evidence_text.h"
#include "models/order_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/chip.h"
#include "ui/kit/plain_label.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

Theme::Ink inkOf(Tone tone) {
    switch (tone) {
    case Tone::Good:
        return Theme::Ink::Good;
    case Tone::Warn:
        return Theme::Ink::Warn;
    case Tone::Bad:
        return Theme::Ink::Bad;
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return Theme::Ink::Muted;
}

QString deliveryText(const Order& sent, const OrderReport& found) {
    const QLocale locale;
    if (!found.remains)
        return OrderComparison::tr("not told");
    const qint64 delivered = sent.units - *found.remains;
    if (sent.units <= 0 || delivered <= 0)
        return OrderComparison::tr("%1 remain").arg(locale.toString(*found.remains));
    return OrderComparison::tr("%1 delivered, %2 remain")
        .arg(locale.toString(delivered), locale.toString(*found.remains));
}

QString stateText(const OrderReport& found) {
    Order order;
    order.placement = Placement::Placed;
    order.status = found.status;
    order.rawStatus = found.rawStatus;
    const QString state = orderStateText(order);
    return found.startCount
               ? OrderComparison::tr("%1, start count %2").arg(state, QLocale().toString(*found.startCount))
               : state;
}

} // namespace

OrderComparison::OrderComparison(Theme& theme, QWidget* parent)
    : Panel(parent)
    , m_title(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, {}, this))
    , m_match(new ChipLabel(theme, this))
    , m_state(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_unknown(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_warning(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Bad, {}, this))
    , m_confirm(primaryButton(theme, tr("This is the order"), this)) {
    setAccessibleName(tr("Comparison"));
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * Size::step);
    head->addWidget(m_title);
    head->addWidget(m_match);
    head->addStretch();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(4 * Size::step);
    grid->setVerticalSpacing(Size::step);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 2);
    int column = 1;
    for (const QString& title : {tr("Sent"), tr("At the provider")})
        grid->addWidget(new PlainLabel(theme, Theme::Text::SmallStrong, Theme::Ink::Muted, title, this), 0, column++);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(4 * Size::step, 3 * Size::step, 4 * Size::step, 3 * Size::step);
    all->setSpacing(2 * Size::step);
    all->addLayout(head);
    all->addLayout(grid);
    all->addWidget(m_unknown);
    all->addWidget(m_warning);
    all->addWidget(m_confirm, 0, Qt::AlignLeft);
    m_warning->setWordWrap(true);
    m_unknown->setWordWrap(true);
    const auto row = [&](int at, const QString& name) {
        Row made;
        grid->addWidget(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, name, this), at, 0);
        made.sent = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this);
        made.found = new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this);
        made.verdict = new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Muted, {}, this);
        int place = 1;
        for (PlainLabel* label : {made.sent, made.found, made.verdict}) {
            label->setElide(Qt::ElideRight);
            grid->addWidget(label, at, place++);
        }
        return made;
    };
    m_charge = row(1, tr("Charge"));
    m_quantity = row(2, tr("Quantity"));
    grid->addWidget(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, tr("Status"), this), 3, 0);
    m_state->setElide(Qt::ElideRight);
    grid->addWidget(m_state, 3, 2, 1, 2); // nothing to compare with
    connect(m_confirm, &QPushButton::clicked, this, [this] { Q_EMIT confirmed(m_found.report); });
    clear();
}

void OrderComparison::clear() {
    hide();
    m_found = {};
}

void OrderComparison::setBusy(bool busy) {
    m_confirm->setEnabled(!busy);
}

void OrderComparison::show(const Row& row, const QString& sent, const QString& found, const QString& verdict,
                           Tone tone) {
    row.sent->setText(sent);
    row.found->setText(found);
    row.verdict->setText(verdict);
    row.verdict->setInk(inkOf(tone));
}

void OrderComparison::compare(const Order& sent, const FoundOrder& found) {
    const bool another = isHidden() || m_found.report.orderId != found.report.orderId;
    m_found = found;
    const QLocale locale;
    const OrderReport& report = found.report;
    m_title->setText(tr("Order %1").arg(report.orderId));
    m_match->setChip(matchTone(found.match), matchIcon(found.match), matchText(found.match));
    show(m_charge, sent.expectedCharge.toText(locale), report.charge ? report.charge->toText(locale) : tr("not told"),
         chargeMatchText(found.match.charge), chargeMatchTone(found.match.charge));
    show(m_quantity, sent.units > 0 ? locale.toString(sent.units) : u"—"_s, deliveryText(sent, report),
         quantityMatchText(found.match.quantity), quantityMatchTone(found.match.quantity));
    m_state->setText(stateText(report));
    m_unknown->setText(tr("No order of this ledger has the id %1.").arg(report.orderId));
    const bool unlikely = found.match.verdict() == OrderMatch::Verdict::Unlikely;
    m_warning->setText(tr("This looks like another order. Take it only if you know better."));
    m_warning->setVisible(unlikely);
    m_confirm->setEnabled(true);
    QWidget::show();
    if (another)
        Q_EMIT appeared();
}
