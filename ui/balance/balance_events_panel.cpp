// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/balance/balance_events_panel.h"

#include "models/balance_event_text.h"
#include "models/balance_events_model.h"
#include "ui/kit/buttons.h"
#include "ui/kit/data_table.h"
#include "ui/kit/facet_chips.h"
#include "ui/kit/plain_label.h"
#include "ui/kit/usable.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using Kind = BalanceEvent::Kind;

namespace {

// The chips after "All", in their order.
constexpr std::array chipKinds{Kind::TopUp, Kind::MoneyBack, Kind::Orders, Kind::Unexplained, Kind::NotTaken};

} // namespace

BalanceEventsPanel::BalanceEventsPanel(Theme& theme, Settings& settings, QWidget* parent)
    : Panel(parent)
    , m_model(new BalanceEventsModel(this))
    , m_table(new DataTable(theme, settings, tr("What moved the balance"), u"balance/events"_s, this))
    , m_kinds(new FacetChips(theme, tr("Kinds"), this))
    , m_export(iconButton(theme, u"download"_s, tr("Export what moved the balance…"), this))
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted,
                             tr("Nothing moved the balance in this span. Orders, top-ups and money back are listed "
                                "here, and what your orders do not explain."),
                             this))
    , m_leftOut(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this))
    , m_tableOrWords(new QStackedWidget(this)) {
    m_export->setFixedSize(28, 28);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_leftOut->setWordWrap(true);
    m_kinds->addChip(Tone::Neutral, tr("All"));
    for (const Kind kind : chipKinds)
        m_kinds->addChip(balanceEventTone(kind), balanceEventWord(kind), true);
    m_table->setModel(m_model);
    m_table->setStretchColumn(BalanceEventsModel::Time);
    m_table->setColumns({{200, Cell::Text}, {128, Cell::Note}, {64, Cell::Muted}, {128, Cell::Strong}},
                        BalanceEventsModel::Time, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableOrWords->addWidget(m_table);
    m_tableOrWords->addWidget(m_words);
    m_tableOrWords->setMinimumHeight(230);
    auto* head = new QHBoxLayout;
    head->addWidget(new PlainLabel(theme, Theme::Text::Strong, Theme::Ink::Text, tr("What moved the balance"), this),
                    1);
    head->addWidget(m_export);
    auto* kinds = new QHBoxLayout;
    kinds->addWidget(m_kinds);
    kinds->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4 * Size::step, 4 * Size::step, 4 * Size::step, 3 * Size::step);
    column->setSpacing(2 * Size::step);
    column->addLayout(head);
    column->addLayout(kinds);
    column->addWidget(m_tableOrWords, 1);
    column->addWidget(m_leftOut);
    connect(m_kinds, &FacetChips::chosen, this, &BalanceEventsPanel::showChosen);
    connect(m_export, &Button::clicked, this, &BalanceEventsPanel::exportAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& row) {
        if (row.isValid())
            Q_EMIT eventChosen(m_model->events().at(row.row()));
    });
    connect(m_table, &DataTable::rowActivated, this, [this](const QModelIndex& row) {
        if (const OrderKey suspect = m_model->events().at(row.row()).suspect; suspect != 0)
            Q_EMIT orderAsked(suspect);
    });
    setHistory({});
}

const QList<BalanceEvent>& BalanceEventsPanel::events() const {
    return m_model->events();
}

void BalanceEventsPanel::setHistory(const BalanceHistory& history) {
    m_all = history.explanation.events;
    m_kinds->setCount(0, static_cast<int>(m_all.size()));
    for (std::size_t i = 0; i < chipKinds.size(); ++i)
        m_kinds->setCount(static_cast<int>(i) + 1,
                          static_cast<int>(std::count_if(m_all.begin(), m_all.end(), [i](const BalanceEvent& event) {
                              return event.kind == chipKinds.at(i);
                          })));
    m_leftOut->setText(tr("%Ln older one(s) are not listed; the sums have them.", nullptr, history.leftOut));
    m_leftOut->setVisible(history.leftOut > 0);
    showChosen();
}

void BalanceEventsPanel::showChosen() {
    const int chosen = m_kinds->current();
    QList<BalanceEvent> shown;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(shown), [chosen](const BalanceEvent& event) {
        return chosen <= 0 || event.kind == chipKinds.at(static_cast<std::size_t>(chosen) - 1);
    });
    // The row a person stands on stays, where it is still there.
    const QModelIndex current = m_table->currentIndex();
    const auto stood = current.isValid() ? std::optional(m_model->events().at(current.row())) : std::nullopt;
    QList<BalanceEvent> before = m_model->events();
    QList<BalanceEvent> after = shown;
    const auto byTime = [](const BalanceEvent& left, const BalanceEvent& right) {
        return std::tuple(left.at, left.kind, left.from) < std::tuple(right.at, right.kind, right.from);
    };
    std::sort(before.begin(), before.end(), byTime);
    std::sort(after.begin(), after.end(), byTime);
    if (before != after) {
        m_model->setEvents(shown);
        if (const int row = stood ? m_model->rowOf(*stood) : -1; row >= 0)
            m_table->selectRow(row);
    }
    setUsable(*m_export, !shown.isEmpty(), tr("Nothing moved the balance in these days."));
    m_tableOrWords->setCurrentIndex(shown.isEmpty() ? 1 : 0);
}

void BalanceEventsPanel::showUnexplained() {
    const auto found = std::find(chipKinds.begin(), chipKinds.end(), Kind::Unexplained);
    m_kinds->choose(static_cast<int>(found - chipKinds.begin()) + 1);
    if (m_model->rowCount() > 0)
        m_table->selectRow(0);
    m_table->setFocus(Qt::OtherFocusReason);
}
