// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bulk/bulk_run.h"

#include "desk/account_desk.h"
#include "ui/bulk/bulk_files.h"
#include "ui/bulk/bulk_run_foot.h"
#include "ui/bulk/bulk_words.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_chips.h"
#include "ui/kit/rule.h"
#include "ui/kit/shared_room.h"
#include "ui/kit/usable.h"

#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soon = 250ms;
constexpr int nameWidth = 150;
// Reading a long list again may take a tenth of the time at most.
constexpr qint64 pauseFactor = 10;

} // namespace

BulkRun::BulkRun(Theme& theme, Settings& settings, Ledger& ledger, BulkFiles& files, QWidget* parent)
    : QWidget(parent)
    , m_ledger(ledger)
    , m_files(files)
    , m_model(new BulkResultModel(this))
    , m_proxy(new FacetProxy(true, this))
    , m_chips(new FacetChips(theme, tr("Which lines are shown"), this))
    , m_retry(plainButton(theme, u"repeat"_s, tr("Try the failed ones again"), this))
    , m_table(new DataTable(theme, settings, tr("Results"), u"bulk/results"_s, this))
    , m_foot(new BulkRunFoot(theme, this)) {
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(theme));
    column->addWidget(new Rule(this));
    column->addWidget(m_table, 1);
    column->addWidget(new Rule(this));
    column->addWidget(m_foot);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BulkRun::load);
    connect(m_chips, &FacetChips::chosen, m_proxy, &FacetProxy::setFacet);
    connect(m_retry, &Button::clicked, this, &BulkRun::askRetry);
    connect(m_model, &BulkResultModel::countsChanged, this, &BulkRun::updateCounts);
    // A person finds out what became of an unconfirmed order, on another page.
    connect(&ledger, &Ledger::ordersChanged, this, [this] {
        if (isVisible())
            loadSoon();
    });
    updateCounts();
}

QWidget* BulkRun::makeBar(Theme& theme) {
    m_chips->addChip(Tone::Accent, tr("All"));
    m_chips->addChip(Tone::Good, tr("Placed"));
    m_chips->addChip(Tone::Bad, tr("Not placed"));
    m_chips->addChip(Tone::Warn, tr("Unconfirmed"));
    m_chips->addChip(Tone::Neutral, tr("Waiting"));
    auto* exporting = plainButton(theme, u"download"_s, tr("Export…"), this);
    connect(exporting, &Button::clicked, this, &BulkRun::exportAll);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(5 * Size::step, 0, 5 * Size::step, 3 * Size::step);
    row->setSpacing(2 * Size::step);
    row->addWidget(m_chips);
    row->addStretch();
    row->addWidget(m_retry);
    row->addWidget(exporting);
    return bar;
}

void BulkRun::makeTable() {
    m_proxy->setSourceModel(m_model);
    m_table->setModel(m_proxy);
    m_table->setStretchColumn(BulkResultModel::Outcome);
    m_table->setColumns({{.width = 64, .cell = Cell::Muted},
                         {.width = 64},
                         {.width = nameWidth},
                         {.width = 150, .cell = Cell::Link},
                         {.width = 76},
                         {.width = 104},
                         {.width = 220, .cell = Cell::Note},
                         {.width = 84, .cell = Cell::Strong}},
                        -1, Qt::AscendingOrder); // as they are placed
    new SharedRoom(*m_table, BulkResultModel::Name, nameWidth, 2 * nameWidth);
}

void BulkRun::setDesk(AccountDesk* desk) {
    if (m_desk)
        disconnect(&m_desk->bulk(), nullptr, this, nullptr);
    m_desk = desk;
    m_foot->setDesk(desk);
    if (!desk)
        return;
    connect(&desk->bulk(), &BulkPlacer::changed, this, &BulkRun::loadSoon);
    loadSoon();
}

void BulkRun::focusTable() {
    m_table->setFocus(Qt::OtherFocusReason);
}

void BulkRun::loadSoon() {
    if (m_loading)
        m_owed = true;
    else if (m_desk && m_desk->bulk().list().key != m_list && isVisible())
        load(); // nothing of it stands here yet
    else if (!m_soon.isActive() && isVisible())
        m_soon.start(soon);
}

void BulkRun::load() {
    if (!m_desk || m_desk->bulk().list().key == 0)
        return;
    const qint64 list = m_desk->bulk().list().key;
    m_loading = true;
    m_took.start();
    whenDone(BulkBook(m_ledger).lines(list), this, [this, list](const Stored<QList<BulkListLine>>& lines) {
        m_loading = false;
        if (!lines)
            Q_EMIT message(Tone::Bad, lines.error().text);
        else if (m_desk && m_desk->bulk().list().key == list)
            adopt(list, lines.value());
        if (std::exchange(m_owed, false))
            m_soon.start(std::max(soon, std::chrono::milliseconds(pauseFactor * m_took.elapsed())));
    });
}

void BulkRun::adopt(qint64 list, const QList<BulkListLine>& lines) {
    m_model->setLines(list, lines, m_desk->bulk().list().state == BulkState::Stopped);
    if (std::exchange(m_list, list) != list)
        m_foot->setTotals(totalsOf(lines));
}

void BulkRun::updateCounts() {
    for (const auto outcome :
         {BulkResult::All, BulkResult::Placed, BulkResult::NotPlaced, BulkResult::Unconfirmed, BulkResult::Waiting})
        m_chips->setCount(static_cast<int>(outcome), m_model->count(outcome));
    const auto& lines = m_model->lines();
    const bool failed = std::any_of(lines.cbegin(), lines.cend(), isRetried);
    if (!failed && m_retry->hasFocus())
        focusTable();
    setUsable(*m_retry, failed, tr("No line has failed."));
}

void BulkRun::askRetry() {
    QList<BulkListLine> again;
    const auto& lines = m_model->lines();
    std::copy_if(lines.cbegin(), lines.cend(), std::back_inserter(again), isRetried);
    const auto totals = totalsOf(again);
    Q_EMIT retryAsked(tr("Send %Ln order(s) again that were refused or never sent, for %1?", nullptr, totals.orders)
                          .arg(chargeText(totals)),
                      tr("Send %Ln again", nullptr, totals.orders));
}

void BulkRun::exportAll() {
    m_files.askSave(
        tr("Export the results"), tr("bulk-order-results.csv"),
        [lines = m_model->lines(), stopped = m_model->isStopped()] { return resultsAsCsv(lines, stopped); });
}

void BulkRun::showEvent(QShowEvent* event) {
    loadSoon();
    QWidget::showEvent(event);
}
