// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>
#include <QPointer>

#include <functional>

class AccountDesk;
class Banner;
class BulkSheet;
class Ledger;
class QWidget;
class Settings;

/// The bulk order's place in the window: makes the sheet when it is first asked for, and a strip that tells how far a
/// list came while the sheet is closed.
class BulkOrders final : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkOrders)

public:
    /// page: what the sheet lies over. All must outlive this object.
    BulkOrders(Theme& theme, Settings& settings, Ledger& ledger, QWidget* page, QObject* parent = nullptr);

    void setAccount(AccountDesk* desk);
    void open();
    void openFile(const QString& path);
    void close();
    [[nodiscard]] bool isOpen() const;
    /// Over the page, in the window's layout. Hidden while there is nothing to tell.
    [[nodiscard]] QWidget* strip() const;
    /// Files that are dropped on this widget are opened.
    void takeDropsOn(QWidget* widget);
    /// False: a person is asked first; `quit` follows where they say so.
    [[nodiscard]] bool mayQuit(const std::function<void()>& quit);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] BulkSheet& sheet();
    void tell();
    void tell(Tone tone, const QString& text, bool closable);

    Theme& m_theme;
    Settings& m_settings;
    Ledger& m_ledger;
    QWidget* m_page;
    QPointer<AccountDesk> m_desk;
    QPointer<BulkSheet> m_sheet;
    Banner* m_banner;
    QWidget* m_strip;
    qint64 m_active = 0; ///< a list that was seen being placed; its end is told
};
