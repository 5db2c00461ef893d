// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/action_table.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Group = ActionGroup;

QKeySequence key(Qt::Key letter) {
    return {QKeyCombination(Qt::CTRL, letter)};
}

QKeySequence shifted(Qt::Key letter) {
    return {QKeyCombination(Qt::CTRL | Qt::SHIFT, letter)};
}

// Windows opens the menu by itself.
QList<QKeySequence> menuKeys() {
#ifdef Q_OS_WIN
    return {};
#else
    return {QKeySequence(QKeyCombination(Qt::SHIFT, Qt::Key_F10))};
#endif
}

QList<ActionInfo> makeTable() {
    using namespace ActionId;
    return {
        {showServices, QT_TRANSLATE_NOOP("Actions", "Show Services"), Group::Go, "layout-grid", {key(Qt::Key_1)}},
        {showOrders, QT_TRANSLATE_NOOP("Actions", "Show Orders"), Group::Go, "list-checks", {key(Qt::Key_2)}},
        {showBalance, QT_TRANSLATE_NOOP("Actions", "Show Balance"), Group::Go, "wallet", {key(Qt::Key_3)}},
        {showRecord, QT_TRANSLATE_NOOP("Actions", "Show Record"), Group::Go, "trophy", {key(Qt::Key_5)}},
        {showSettings,
         QT_TRANSLATE_NOOP("Actions", "Show Settings"),
         Group::Go,
         "settings",
         {key(Qt::Key_4), key(Qt::Key_Comma)}},
        {nextPage, QT_TRANSLATE_NOOP("Actions", "Next page"), Group::Go, "chevron-right", {key(Qt::Key_Tab)}},
        {previousPage,
         QT_TRANSLATE_NOOP("Actions", "Previous page"),
         Group::Go,
         "chevron-left",
         {shifted(Qt::Key_Tab), shifted(Qt::Key_Backtab)}},
        {search, QT_TRANSLATE_NOOP("Actions", "Search this page"), Group::Go, "search", {key(Qt::Key_F)}},
        {refresh,
         QT_TRANSLATE_NOOP("Actions", "Refresh this page"),
         Group::Go,
         "refresh-cw",
         {{Qt::Key_F5}, key(Qt::Key_R)}},
        {palette, QT_TRANSLATE_NOOP("Actions", "Search everything"), Group::Program, "search", {key(Qt::Key_K)}},
        {contextMenu, QT_TRANSLATE_NOOP("Actions", "Menu of what is chosen"), Group::Program, "ellipsis", menuKeys()},
        {newOrder, QT_TRANSLATE_NOOP("Actions", "New order"), Group::Program, "square-pen", {key(Qt::Key_N)}},
        {bulkOrder, QT_TRANSLATE_NOOP("Actions", "Bulk order…"), Group::Program, "list-checks", {key(Qt::Key_B)}},
        {happenings, QT_TRANSLATE_NOOP("Actions", "What happened"), Group::Program, "bell", {shifted(Qt::Key_N)}},
        {addAccount, QT_TRANSLATE_NOOP("Actions", "Add account…"), Group::Program, "plus"},
        {turnAppearance, QT_TRANSLATE_NOOP("Actions", "Switch between light and dark"), Group::Program, "moon"},
        {turnDensity, QT_TRANSLATE_NOOP("Actions", "Switch between comfortable and compact rows"), Group::Program,
         "list"},
        {fullScreen, QT_TRANSLATE_NOOP("Actions", "Full screen"), Group::Program, "monitor", {{Qt::Key_F11}}},
        {help, QT_TRANSLATE_NOOP("Actions", "Help"), Group::Program, "circle-question-mark", {{Qt::Key_F1}}},
        {quit, QT_TRANSLATE_NOOP("Actions", "Quit"), Group::Program, "log-in", {key(Qt::Key_Q)}},
        {favourite, QT_TRANSLATE_NOOP("Actions", "Favourite"), Group::Services, "star", {key(Qt::Key_D)}},
        {serviceDetails,
         QT_TRANSLATE_NOOP("Actions", "Details of the service"),
         Group::Services,
         "info",
         {key(Qt::Key_I)}},
        {undoFilter,
         QT_TRANSLATE_NOOP("Actions", "Undo the last filter"),
         Group::Services,
         "rotate-ccw",
         {key(Qt::Key_Z)},
         true},
        {redoFilter,
         QT_TRANSLATE_NOOP("Actions", "Do the filter again"),
         Group::Services,
         "repeat",
         {shifted(Qt::Key_Z), key(Qt::Key_Y)},
         true},
        {servicesOfAll, QT_TRANSLATE_NOOP("Actions", "All accounts"), Group::Services, "store", {shifted(Qt::Key_A)}},
        {exportServices,
         QT_TRANSLATE_NOOP("Actions", "Export services…"),
         Group::Services,
         "download",
         {key(Qt::Key_E)}},
        {refreshCatalog, QT_TRANSLATE_NOOP("Actions", "Refresh catalog"), Group::Services, "refresh-cw"},
        {pasteLink,
         QT_TRANSLATE_NOOP("Actions", "Paste the link into the ticket"),
         Group::Services,
         "clipboard-copy",
         {key(Qt::Key_V)},
         true},
        {setMyPrice, QT_TRANSLATE_NOOP("Actions", "Set my price for this service…"), Group::Services, "pencil"},
        {myPrices, QT_TRANSLATE_NOOP("Actions", "My prices…"), Group::Services, "wallet", {key(Qt::Key_M)}},
        {copyPriceList,
         QT_TRANSLATE_NOOP("Actions", "Copy as price list"),
         Group::Services,
         "copy",
         {shifted(Qt::Key_M)}},
        {refill, QT_TRANSLATE_NOOP("Actions", "Refill"), Group::Orders, "rotate-ccw"},
        {cancelOrder, QT_TRANSLATE_NOOP("Actions", "Cancel order"), Group::Orders, "ban"},
        {checkOrders, QT_TRANSLATE_NOOP("Actions", "Check now"), Group::Orders, "refresh-cw"},
        {ActionId::orderAgain, QT_TRANSLATE_NOOP("Actions", "Order again"), Group::Orders, "repeat"},
        {orderForAnotherLink, QT_TRANSLATE_NOOP("Actions", "Order for another link"), Group::Orders, "external-link"},
        {addExisting, QT_TRANSLATE_NOOP("Actions", "Add existing orders…"), Group::Orders, "plus"},
        {ActionId::showRefills, QT_TRANSLATE_NOOP("Actions", "Show refills"), Group::Orders, "history"},
        {addTag, QT_TRANSLATE_NOOP("Actions", "Add tag…"), Group::Orders, "plus", {key(Qt::Key_T)}},
        {copyLinks, QT_TRANSLATE_NOOP("Actions", "Copy links"), Group::Orders, "copy", {shifted(Qt::Key_L)}},
        {hideOrders,
         QT_TRANSLATE_NOOP("Actions", "Hide the chosen orders"),
         Group::Orders,
         "eye-off",
         {key(Qt::Key_H)}},
        {undoHiding, QT_TRANSLATE_NOOP("Actions", "Undo hiding"), Group::Orders, "rotate-ccw", {key(Qt::Key_Z)}, true},
        {archiveOld, QT_TRANSLATE_NOOP("Actions", "Archive old orders…"), Group::Orders, "archive"},
        {openOrderFile,
         QT_TRANSLATE_NOOP("Actions", "Open a file of orders…"),
         Group::Orders,
         "upload",
         {key(Qt::Key_O)}},
        {exportOrders, QT_TRANSLATE_NOOP("Actions", "Export orders…"), Group::Orders, "download", {key(Qt::Key_E)}},
        {ordersOfService,
         QT_TRANSLATE_NOOP("Actions", "Orders of the service"),
         Group::Record,
         "list-checks",
         {key(Qt::Key_O)}},
        {recordOfAll, QT_TRANSLATE_NOOP("Actions", "All accounts"), Group::Record, "store", {shifted(Qt::Key_A)}},
        {exportRecord, QT_TRANSLATE_NOOP("Actions", "Export the record…"), Group::Record, "download", {key(Qt::Key_E)}},
    };
}

} // namespace

const QList<ActionInfo>& actionTable() {
    static const QList<ActionInfo> table = makeTable();
    return table;
}

const ActionInfo* findAction(QAnyStringView id) {
    const auto& table = actionTable();
    const auto found =
        std::find_if(table.cbegin(), table.cend(), [id](const ActionInfo& info) { return info.id == id; });
    return found == table.cend() ? nullptr : &*found;
}

QString actionText(const ActionInfo& info) {
    return QCoreApplication::translate("Actions", info.text);
}

QString actionGroupText(ActionGroup group) {
    switch (group) {
    case Group::Go:
        return QCoreApplication::translate("Actions", "Pages");
    case Group::Program:
        return QCoreApplication::translate("Actions", "Program");
    case Group::Services:
        return QCoreApplication::translate("Actions", "Services");
    case Group::Orders:
        return QCoreApplication::translate("Actions", "Orders");
    case Group::Record:
        return QCoreApplication::translate("Actions", "Record");
    }
    return {};
}

bool areHeardTogether(ActionGroup one, ActionGroup other) {
    return one == other || isOfWindow(one) || isOfWindow(other);
}
