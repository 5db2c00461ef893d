// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/service_record_view.h"

#include "models/record_words.h"
#include "models/time_text.h"
#include "ui/kit/buttons.h"
#include "ui/kit/fact_grid.h"
#include "ui/kit/plain_label.h"

#include <QLocale>
#include <QVBoxLayout>

namespace {

QString recordText(const ServiceRecord& record, Timestamp now) {
    if (record.orders == 0)
        return ServiceRecordView::tr("No order yet.");
    const QString age = longAge(record.lastAt, now);
    if (!record.sumsFit)
        return ServiceRecordView::tr("%Ln order(s) · last %1", nullptr, record.orders).arg(age);
    QStringList sums;
    for (const Money& sum : record.spent)
        sums.append(sum.toText(QLocale()));
    if (sums.isEmpty())
        return ServiceRecordView::tr("%Ln order(s), none placed · last %1", nullptr, record.orders).arg(age);
    return ServiceRecordView::tr("%Ln order(s) · %1 spent · last %2", nullptr, record.orders)
        .arg(QLocale().createSeparatedList(sums), age);
}

} // namespace

ServiceRecordView::ServiceRecordView(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_words(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_unfinished(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Muted, {}, this))
    , m_figures(new FactGrid(theme, this))
    , m_orders(quietButton(theme, {}, tr("Show orders"), this))
    , m_lastOrder(quietButton(theme, {}, tr("Show last order"), this)) {
    m_words->setAccessibleName(tr("My record"));
    m_figures->setAccessibleName(tr("What it did so far"));
    for (PlainLabel* label : {m_words, m_unfinished}) {
        label->setWordWrap(true);
        label->setMinimumWidth(1);
    }
    auto* ways = new QHBoxLayout;
    ways->setSpacing(2 * Size::step);
    for (Button* button : {m_orders, m_lastOrder}) {
        button->setFixedHeight(Size::facetRow);
        ways->addWidget(button);
    }
    ways->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addWidget(m_words);
    column->addWidget(m_unfinished);
    column->addWidget(m_figures);
    column->addLayout(ways);
    connect(m_orders, &Button::clicked, this, &ServiceRecordView::ordersAsked);
    connect(m_lastOrder, &Button::clicked, this, [this] { Q_EMIT orderAsked(m_last); });
    setRecord({}, 0);
}

void ServiceRecordView::setRecord(const std::optional<ServiceRecord>& record, Timestamp now) {
    m_last = record ? record->lastOrder : 0;
    m_words->setText(record ? recordText(*record, now) : QString());
    m_unfinished->setText(record ? tr("%Ln not finished", nullptr, record->unfinished) : QString());
    m_unfinished->setVisible(record && record->unfinished > 0);
    QList<FactGrid::Fact> facts;
    for (const RecordFact& fact : record ? recordFacts(record->figures) : QList<RecordFact>())
        facts.append({fact.name, fact.value});
    m_figures->setFacts(facts);
    m_figures->setVisible(!facts.isEmpty());
    m_orders->setVisible(m_last != 0);
    m_lastOrder->setVisible(m_last != 0);
}
