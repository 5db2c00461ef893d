// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/find_choice.h"

#include "desk/account_desk.h"
#include "models/found_orders_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/plain_label.h"
#include "ui/orders/id_range_form.h"
#include "ui/orders/order_comparison.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsShown = 5;

QList<IdAt> numericOnes(const QList<NeighbourOrder>& neighbours) {
    QList<IdAt> ids;
    for (const NeighbourOrder& neighbour : neighbours) {
        if (const auto id = numericId(neighbour.orderId))
            ids.append({*id, neighbour.placedAt});
    }
    return ids;
}

} // namespace

FindChoice::FindChoice(Theme& theme, Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_model(new FoundOrdersModel(this))
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_form(new QWidget(this))
    , m_range(new IdRangeForm(theme, m_form))
    , m_bar(new QProgressBar(m_form))
    , m_progress(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, m_form))
    , m_stop(plainButton(theme, {}, tr("Stop"), m_form))
    , m_result(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, m_form))
    , m_table(new DataTable(theme, settings, tr("Candidates"), u"unconfirmed/candidates"_s, m_form))
    , m_comparison(new OrderComparison(theme, m_form)) {
    build();
    connect(m_range, &IdRangeForm::searchRequested, this, &FindChoice::search);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (!m_desk)
            return;
        if (m_desk->finder().state() == OrderFinder::State::Searching)
            m_desk->finder().stop();
        else
            m_desk->finder().resume();
    });
    connect(m_table, &DataTable::rowActivated, this,
            [this](const QModelIndex& index) { m_table->selectRow(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FindChoice::showCandidate);
    connect(m_comparison, &OrderComparison::confirmed, this, [this](const OrderReport& report) {
        if (!m_desk)
            return;
        m_comparison->setBusy(true);
        m_desk->inquiry().confirm(m_evidence.order, report);
    });
    setFocusProxy(m_range);
}

void FindChoice::build() {
    m_words->setWordWrap(true);
    m_result->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_result->setAccessibleName(tr("Result of the search"));
    m_table->setModel(m_model);
    m_table->setColumns({{.width = 92, .cell = Cell::Strong},
                         {.width = 88},
                         {.width = 128, .cell = Cell::Chip},
                         {.width = 92, .shown = false},
                         {.width = 80},
                         {.width = 140, .cell = Cell::Note}},
                        FoundOrdersModel::Match, Qt::AscendingOrder);
    // The best first is the only order that helps here.
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);

    auto* progress = new QHBoxLayout;
    progress->setSpacing(3 * Size::step);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_progress);
    progress->addWidget(m_stop);
    auto* form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(2 * Size::step);
    form->addWidget(m_range);
    form->addLayout(progress);
    form->addWidget(m_result);
    form->addWidget(m_table);
    form->addWidget(m_comparison);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * Size::step);
    column->addWidget(m_words);
    column->addWidget(m_form);
    column->addStretch(1);
}

void FindChoice::setAccount(AccountDesk* desk) {
    if (m_desk) {
        disconnect(&m_desk->finder(), nullptr, this, nullptr);
        disconnect(&m_desk->inquiry(), nullptr, this, nullptr);
    }
    m_desk = desk;
    if (!desk)
        return;
    connect(&desk->finder(), &OrderFinder::changed, this, &FindChoice::showSearch);
    connect(&desk->inquiry(), &OrderInquiry::notSettled, this, [this](OrderKey key, const QString& text) {
        if (key != m_evidence.order.key || m_comparison->isHidden())
            return;
        m_comparison->setBusy(false);
        m_result->setText(text);
    });
    showSearch();
}

void FindChoice::setEvidence(const Evidence& evidence) {
    const bool another = evidence.order.key != m_evidence.order.key;
    m_evidence = evidence;
    if (another)
        suggest();
}

void FindChoice::suggest() {
    const QList<IdAt> before = numericOnes(m_evidence.before);
    const QList<IdAt> after = numericOnes(m_evidence.after);
    const bool neighbours = !m_evidence.before.isEmpty() || !m_evidence.after.isEmpty();
    const bool numeric = !before.isEmpty() || !after.isEmpty();
    m_form->setVisible(numeric || !neighbours);
    if (neighbours && !numeric)
        m_words->setText(tr("The order ids of this provider are not numbers that count up, so there is no range of "
                            "them to search. If you find the id on the provider's page, enter it under “It was "
                            "placed”."));
    else if (numeric)
        m_words->setText(tr("Orders that were placed about the same time have ids nearby. The provider is asked about "
                            "the ids between them; those that answer and that no order of this ledger has are shown."));
    else
        m_words->setText(tr("No other order of this account shows where to look. If you know about where its ids "
                            "stand, enter a range: those that answer are shown."));
    m_knownId.clear();
    if (numeric)
        m_knownId = QString::number(before.isEmpty() ? after.first().id : before.first().id);
    const qint64 most = m_desk ? m_desk->finder().mostIds() : OrderFinder::most;
    const IdRange range =
        m_desk && isOurs() ? m_desk->finder().range() : likelyIds(before, after, m_evidence.sentAt, most);
    m_range->setRange(range);
    showSearch();
}

void FindChoice::search(const IdRange& range) {
    if (!m_desk)
        return;
    m_desk->finder().search(m_evidence.order, range, m_knownId);
    m_stop->setFocus();
}

bool FindChoice::isOurs() const {
    return m_desk && m_evidence.order.key != 0 && m_desk->finder().orderKey() == m_evidence.order.key;
}

QString FindChoice::resultText() const {
    const OrderFinder& finder = m_desk->finder();
    const auto found = static_cast<int>(finder.candidates().size());
    if (finder.state() == OrderFinder::State::Failed)
        return tr("The search ended early. %1").arg(finder.problem());
    const bool finished = finder.state() == OrderFinder::State::Finished;
    QStringList sentences;
    if (found > 0)
        sentences += tr("%Ln order(s) that the ledger does not know. Choose one to compare it.", nullptr, found);
    else if (finished && finder.known() > 0)
        sentences +=
            tr("%Ln of these ids answer(s), but the ledger has those orders already.", nullptr, finder.known());
    else if (finished && finder.unclear() < finder.range().count())
        sentences += tr("None of these ids answers.");
    if (finished && finder.unclear() > 0) {
        sentences += tr("%Ln id(s) got no clear answer, so the order may still be there.", nullptr, finder.unclear());
        sentences += finder.unclearWords();
    }
    return sentences.join(u' ');
}

void FindChoice::showSearch() {
    const bool ours = isOurs();
    const auto state = ours ? m_desk->finder().state() : OrderFinder::State::Idle;
    const bool searching = state == OrderFinder::State::Searching;
    const bool halted = state == OrderFinder::State::Stopped || state == OrderFinder::State::Failed;
    for (QWidget* part : {static_cast<QWidget*>(m_bar), static_cast<QWidget*>(m_progress)})
        part->setVisible(state != OrderFinder::State::Idle);
    m_model->setOrders(ours ? m_desk->finder().candidates() : QList<FoundOrder>());
    const int rows = std::min(rowsShown, m_model->rowCount());
    m_table->setFixedHeight(Size::tableHeader + rows * m_table->verticalHeader()->defaultSectionSize() + 1);
    m_table->setVisible(rows > 0);
    if (m_stop->hasFocus() && !searching && !halted)
        (rows > 0 ? static_cast<QWidget*>(m_table) : m_range)->setFocus();
    m_stop->setVisible(searching || halted);
    m_stop->setText(searching ? tr("Stop") : tr("Go on"));
    m_result->setText(ours ? resultText() : QString());
    m_result->setVisible(!m_result->text().isEmpty());
    if (state != OrderFinder::State::Idle) {
        const OrderFinder& finder = m_desk->finder();
        const qint64 total = std::max<qint64>(1, finder.range().count());
        m_bar->setRange(0, static_cast<int>(total));
        m_bar->setValue(static_cast<int>(finder.asked()));
        const QLocale locale;
        m_progress->setText(
            tr("%1 of %2 ids asked about").arg(locale.toString(finder.asked()), locale.toString(total)));
    }
    if (m_desk)
        m_range->setLimits(m_desk->finder().mostIds(), m_desk->finder().isOneByOne(), m_desk->account().perMinute);
    m_range->setSearching(searching);
    showCandidate();
}

void FindChoice::showCandidate() {
    const QList<int> rows = m_table->selectedRowNumbers();
    if (rows.isEmpty())
        m_comparison->clear();
    else
        m_comparison->compare(m_evidence.order, m_model->orderAt(rows.first()));
}
