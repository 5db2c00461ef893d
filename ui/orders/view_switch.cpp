// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/view_switch.h"

#include "ui/kit/buttons.h"
#include "ui/kit/segments.h"
#include "ui/kit/sides.h"

#include <QBoxLayout>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace {

// In a language of long words the two would make the side wider: they give up some of the room around their words.
void fit(Segments& segments, int room) {
    const QList<Button*> buttons = segments.findChildren<Button*>();
    int needed = Size::step * (static_cast<int>(buttons.size()) - 1);
    for (const Button* button : buttons)
        needed += button->sizeHint().width();
    const int less = std::clamp((needed - room + 1) / std::max(1, static_cast<int>(buttons.size())), 0, 4 * Size::step);
    for (Button* button : buttons)
        button->setFixedWidth(button->sizeHint().width() - less);
}

} // namespace

ViewSwitch::ViewSwitch(Theme& theme, View shown, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_shown(shown)
    , m_segments(new Segments(theme, tr("Which list is shown"), {tr("Orders"), tr("Refills")}, this)) {
    // The rail has a button "Orders", too: these are told from it.
    const QStringList names = {tr("List of orders"), tr("List of refills")};
    const QList<Button*> buttons = m_segments->findChildren<Button*>();
    for (qsizetype at = 0; at < std::min(names.size(), buttons.size()); ++at)
        buttons.at(at)->setAccessibleName(names.at(at));
    m_segments->setCurrent(shown);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_segments);
    row->addStretch();
    connect(m_segments, &Segments::chosen, this, [this](int choice) {
        m_segments->setCurrent(m_shown);
        if (choice != m_shown)
            Q_EMIT otherAsked();
    });
}

void ViewSwitch::place(bool sideShown, QBoxLayout& side, QBoxLayout& tools) {
    QBoxLayout* at = sideShown ? &side : &tools;
    if (at == std::exchange(m_at, at))
        return;
    auto* row = static_cast<QBoxLayout*>(layout());
    row->setContentsMargins(sidedMargins(sideShown ? 4 * Size::step : 0, sideShown ? 10 : 0, 0, 0));
    m_inSide = sideShown;
    fit(*m_segments, sideShown ? Size::facets - 6 * Size::step : QWIDGETSIZE_MAX);
    at->insertWidget(0, this);
}

// The line at the side's right goes up to the top.
void ViewSwitch::paintEvent(QPaintEvent*) {
    if (m_inSide)
        QPainter(this).fillRect(sided(*this, {width() - 1, 0, 1, height()}), m_theme.tokens().line);
}
