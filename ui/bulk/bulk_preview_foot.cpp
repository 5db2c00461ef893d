// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_preview_foot.h"

#include "desk/account_desk.h"
#include "ui/bulk/bulk_totals_label.h"
#include "ui/bulk/bulk_words.h"
#include "ui/kit/buttons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>

#include <utility>

using namespace std::chrono_literals;

namespace {

std::chrono::seconds timeFor(int orders, int perMinute) {
    return perMinute > 0 ? std::chrono::seconds(60LL * orders / perMinute) : 0s;
}

} // namespace

BulkPreviewFoot::BulkPreviewFoot(Theme& theme, BulkModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_doubtful(new QCheckBox(this))
    , m_time(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_charge(new BulkTotalsLabel(theme, this))
    , m_place(primaryButton(theme, {}, this)) {
    m_time->setElide(Qt::ElideRight);
    auto* words = new QVBoxLayout;
    words->setSpacing(Size::step);
    words->addWidget(m_doubtful);
    words->addWidget(m_time);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(5 * Size::step, 3 * Size::step, 5 * Size::step, 3 * Size::step);
    row->setSpacing(5 * Size::step);
    row->addLayout(words, 1);
    row->addWidget(m_charge);
    row->addWidget(m_place);
    setFixedHeight(68);
    connect(&model, &BulkModel::countsChanged, this, &BulkPreviewFoot::update);
    connect(&model, &BulkModel::checkingChanged, this, &BulkPreviewFoot::update);
    connect(m_doubtful, &QCheckBox::toggled, this, &BulkPreviewFoot::update);
    connect(m_place, &Button::clicked, this, &BulkPreviewFoot::placeAsked);
    update();
}

void BulkPreviewFoot::setDesk(AccountDesk* desk) {
    if (m_desk)
        disconnect(&m_desk->balance(), nullptr, this, nullptr);
    m_desk = desk;
    if (desk)
        connect(&desk->balance(), &BalanceWatcher::balanceChanged, this, &BulkPreviewFoot::update);
    update();
}

bool BulkPreviewFoot::isDoubtfulWanted() const {
    return m_doubtful->isChecked() && !m_doubtful->isHidden();
}

QString BulkPreviewFoot::question() const {
    const QString charge = chargeText(m_totals);
    const int perMinute = m_desk ? m_desk->account().perMinute : 0;
    QString text = tr("Place %Ln order(s) for %1? That takes %2, at %3.", nullptr, m_totals.orders)
                       .arg(charge, durationText(timeFor(m_totals.orders, perMinute)), rateText(perMinute));
    if (m_desk && isMoreThan(m_totals, m_desk->balance().balance()))
        text = tr("%1 It is more than your balance of %2: placing will stop where the money ends.")
                   .arg(text, m_desk->balance().balance()->toText(QLocale()));
    return text;
}

void BulkPreviewFoot::update() {
    const int running = m_model.count(BulkFacet::Running);
    const int repeated = m_model.count(BulkFacet::Repeated);
    const int doubtful = running + repeated;
    m_doubtful->setVisible(doubtful > 0);
    if (doubtful == 0)
        m_doubtful->setChecked(false); // the next ones are asked about anew
    if (repeated == 0)
        m_doubtful->setText(tr("Place the %Ln that are already running too", nullptr, running));
    else if (running == 0)
        m_doubtful->setText(tr("Place the %Ln that are repeated too", nullptr, repeated));
    else
        m_doubtful->setText(tr("Place the %Ln that are repeated or already running too", nullptr, doubtful));
    m_doubtful->setAccessibleName(m_doubtful->text());

    const auto before = std::exchange(m_totals, totalsOf(m_model.items(), isDoubtfulWanted()));
    const auto balance = m_desk ? m_desk->balance().balance() : std::nullopt;
    m_charge->setTotals(m_totals, balance, true);
    const int perMinute = m_desk ? m_desk->account().perMinute : 0;
    if (m_totals.orders > 0 && perMinute > 0)
        m_time->setText(tr("%1 · %2").arg(rateText(perMinute), durationText(timeFor(m_totals.orders, perMinute))));
    else
        m_time->setText(tr("Nothing to place yet"));
    m_place->setText(tr("Place %Ln order(s)", nullptr, m_totals.orders));
    m_place->setEnabled(m_desk && m_totals.orders > 0 && !m_model.isChecking());
    if (m_totals != before)
        Q_EMIT totalsChanged();
}
