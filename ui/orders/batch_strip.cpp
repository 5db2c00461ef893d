// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/batch_strip.h"

#include "desk/order_batches.h"
#include "ui/kit/buttons.h"
#include "ui/kit/plain_label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>

namespace {

constexpr qsizetype takesLong = 1'000; // less is done before it could be read
constexpr int barWidth = 200;

} // namespace

BatchStrip::BatchStrip(Theme& theme, OrderBatches& batches, QWidget* parent)
    : QWidget(parent)
    , m_batches(batches)
    , m_said(new PlainLabel(theme, Theme::Text::Body, Theme::Ink::Text, {}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(plainButton(theme, {}, tr("Stop"), this)) {
    m_said->setAccessibleName(tr("What is being done"));
    m_bar->setAccessibleName(tr("Progress"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(barWidth);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Size::step);
    row->addWidget(m_said);
    row->addWidget(m_bar);
    row->addStretch();
    row->addWidget(m_stop);
    connect(m_stop, &Button::clicked, this, [this] {
        m_stop->setEnabled(false);
        m_batches.stop();
    });
    connect(&batches, &OrderBatches::progressed, this, &BatchStrip::follow);
    connect(&batches, &OrderBatches::finished, this, &BatchStrip::follow);
    hide();
}

void BatchStrip::follow() {
    const bool wasHidden = isHidden();
    setVisible(m_batches.isRunning() && m_batches.all() > takesLong);
    if (wasHidden)
        m_stop->setEnabled(true);
    m_bar->setRange(0, static_cast<int>(m_batches.all()));
    m_bar->setValue(static_cast<int>(m_batches.done()));
    const QLocale locale;
    m_said->setText(
        tr("%1: %2 of %3").arg(m_words, locale.toString(m_batches.done()), locale.toString(m_batches.all())));
}
