// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/plain_label.h"

#include <QAbstractButton>

class AccountDesk;

/// The balance on every page; a click goes to the Balance page. Warns in colour, icon and words below the account's
/// limit.
class BalanceChip final : public QAbstractButton {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BalanceChip)

public:
    BalanceChip(Theme& theme, Settings& settings, QWidget* parent = nullptr);

    void setAccount(AccountDesk* desk);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    [[nodiscard]] bool isLow() const;

    Theme& m_theme;
    Settings& m_settings;
    AccountDesk* m_desk = nullptr;
    PlainLabel* m_figure;
    bool m_low = false;
    QMetaObject::Connection m_following;
};
