// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/unconfirmed_banner.h"

#include "ui/kit/banner.h"

#include <QVBoxLayout>

UnconfirmedBanner::UnconfirmedBanner(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_banner(new Banner(theme, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_banner);
    m_banner->setAccessibleName(tr("Unconfirmed orders"));
    m_banner->setAction(tr("Look into it"));
    connect(m_banner, &Banner::actionTriggered, this, &UnconfirmedBanner::lookRequested);
    hide();
}

void UnconfirmedBanner::setCount(int orders) {
    setVisible(orders > 0);
    if (orders > 0)
        m_banner->setContent(Tone::Warn, tr("%n order(s) may have been placed.", nullptr, orders),
                             tr("The answer did not come. It will not be sent again by itself."));
}
