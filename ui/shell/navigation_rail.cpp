// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/kit/sides.h"
#include "ui/shell/rail_button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NavigationRail::NavigationRail(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_buttons{new RailButton(theme, u"layout-grid"_s, tr("Services"), this),
                new RailButton(theme, u"list-checks"_s, tr("Orders"), this),
                new RailButton(theme, u"wallet"_s, tr("Balance"), this),
                new RailButton(theme, u"settings"_s, tr("Settings"), this),
                //: The page that ranks services by what their orders did
                new RailButton(theme, u"trophy"_s, tr("Record"), this)} {
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Size::rail);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sidedMargins(6, 10, 7, 10));
    column->setSpacing(2);
    // As they stand, whatever their numbers.
    QWidget* above = nullptr;
    for (const PageId page : {PageId::Services, PageId::Orders, PageId::Balance, PageId::Record, PageId::Settings}) {
        if (page == PageId::Settings)
            column->addStretch();
        column->addWidget(&button(page));
        if (above)
            setTabOrder(above, &button(page));
        above = &button(page);
        connect(&button(page), &RailButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
    }
}

void NavigationRail::setCurrent(PageId page) {
    button(page).setChecked(true);
}

void NavigationRail::setAttention(int orders) {
    button(PageId::Orders).setBadge(orders, tr("%n order(s) need attention", nullptr, orders));
}

void NavigationRail::setShortcut(PageId page, const QString& shortcut) {
    //: %1 a page's name, %2 the keys that open it
    button(page).setToolTip(tr("%1 (%2)").arg(button(page).text(), shortcut));
}
