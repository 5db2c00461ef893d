// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/markup_store.h"
#include "ui/theme/theme.h"

#include <QPointer>

class AccountDesk;
class ActionRegistry;
class CatalogBrowser;
class CatalogSource;
class MyPricesSheet;
class OrderTicket;
class QAction;
struct PriceList;

/// One's own prices on the page of services: hands the account's rules to table and ticket, opens their sheet, and
/// copies the shown rows as a price list. Its actions stand in the row's menu and in that of the columns.
class MyPrices final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MyPrices)

public:
    /// The page is the parent; all must outlive this object.
    MyPrices(Theme& theme, Settings& settings, CatalogBrowser& browser, OrderTicket& ticket, QWidget* page);

    /// Among the page's, once.
    void setActions(ActionRegistry& actions);
    /// Of the account whose rules are made and looked at.
    void setDesk(AccountDesk* desk);
    /// Of the catalog on show, which has the rules of its account, or of each of them.
    void setSource(CatalogSource* source);

public Q_SLOTS:
    void openSheet();
    /// With that service's rule; an empty id: with the account's.
    void openFor(const QString& serviceId);
    /// The shown rows in their order, to the clipboard; says what it did.
    void copyPriceList();

Q_SIGNALS:
    void message(Tone tone, const QString& text);

private:
    void adopt();
    void showMarkups();
    void onCopied(const PriceList& list);

    Theme& m_theme;
    Settings& m_settings;
    CatalogBrowser& m_browser;
    OrderTicket& m_ticket;
    QWidget& m_page;
    MarkupStore m_store;
    QPointer<AccountDesk> m_desk;
    QPointer<CatalogSource> m_source;
    QPointer<MyPricesSheet> m_sheet;
    quint64 m_copy = 0; ///< number of the newest copying: an older list is dropped
};
