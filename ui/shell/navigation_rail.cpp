// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_rail.h"

#include "ui/actions/action_registry.h"
#include "ui/kit/sides.h"
#include "ui/shell/rail_button.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int lead = 6;     ///< before the buttons
constexpr int besides = 13; ///< with the line

} // namespace

NavigationRail::NavigationRail(Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_buttons{new RailButton(theme, u"layout-grid"_s, tr("Services"), this),
                new RailButton(theme, u"list-checks"_s, tr("Orders"), this),
                new RailButton(theme, u"wallet"_s, tr("Balance"), this),
                new RailButton(theme, u"settings"_s, tr("Settings"), this),
                //: The page that ranks services by what their orders did
                new RailButton(theme, u"trophy"_s, tr("Record"), this)} {
    setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(sidedMargins(lead, 10, besides - lead, 10));
    column->setSpacing(2);
    QWidget* above = nullptr;
    // As wide as the longest word asks for, all of one width.
    int widest = 0;
    for (const RailButton* each : m_buttons)
        widest = std::max(widest, each->sizeHint().width());
    setFixedWidth(std::max(Size::rail, widest + besides));
    for (const PageId page : pagesInOrder) {
        button(page).setFixedWidth(widest);
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

void NavigationRail::setActions(ActionRegistry& actions) {
    for (const PageId page : pagesInOrder)
        actions.explain(button(page), showAction(page), button(page).text());
}

QLatin1StringView showAction(PageId page) {
    switch (page) {
    case PageId::Services:
        return ActionId::showServices;
    case PageId::Orders:
        return ActionId::showOrders;
    case PageId::Balance:
        return ActionId::showBalance;
    case PageId::Record:
        return ActionId::showRecord;
    case PageId::Settings:
        break;
    }
    return ActionId::showSettings;
}
