// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/delivery_pane.h"

#include "models/time_text.h"
#include "ui/kit/plain_label.h"
#include "ui/orders/delivery_chart.h"

#include <QDateTime>
#include <QVBoxLayout>

DeliveryPane::DeliveryPane(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_refillsTitle(new PlainLabel(theme, Theme::Text::Section, Theme::Ink::Muted, tr("REFILLS"), this))
    , m_refills(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_chart(new DeliveryChart(theme, this))
    , m_noChart(new PlainLabel(theme, Theme::Text::Small, Theme::Ink::Muted, {}, this)) {
    m_refills->setAccessibleName(tr("Refills"));
    m_refills->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_refills->setWordWrap(true);
    m_refills->setMinimumWidth(1);
    m_noChart->setWordWrap(true);
    m_noChart->setMinimumWidth(1);
    m_noChart->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Size::step);
    column->addWidget(m_refillsTitle);
    column->addWidget(m_refills);
    column->addWidget(m_chart, 1);
    column->addWidget(m_noChart, 1);
}

void DeliveryPane::setRefills(const QList<Refill>& refills) {
    QStringList lines;
    const Timestamp now = QDateTime::currentMSecsSinceEpoch();
    for (const Refill& refill : refills)
        lines.append(
            tr("Refill %1: %2, asked %3")
                .arg(refill.refillId, statusText(refill.status, refill.rawStatus), longAge(refill.askedAt, now)));
    m_refills->setText(lines.join(u'\n'));
    m_refills->setVisible(!lines.isEmpty());
    m_refillsTitle->setVisible(!lines.isEmpty());
}

void DeliveryPane::setDelivery(const QList<QPair<Timestamp, qint64>>& points, qint64 units, Timestamp expectedEnd,
                               const QString& whyNone) {
    m_chart->setDelivery(points, units, expectedEnd);
    m_chart->setVisible(!m_chart->isEmpty());
    m_noChart->setText(whyNone);
    m_noChart->setVisible(m_chart->isEmpty());
}
