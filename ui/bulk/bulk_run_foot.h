// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_item.h"
#include "store/bulk_book.h"

#include <QPointer>
#include <QWidget>

#include <chrono>

class AccountDesk;
class BulkTotalsLabel;
class Button;
class PlainLabel;
class QProgressBar;
class Theme;

/// Below a list that is being placed: how far it came, how long it will take, and the buttons that hold it up.
class BulkRunFoot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkRunFoot)

public:
    explicit BulkRunFoot(Theme& theme, QWidget* parent = nullptr);

    void setDesk(AccountDesk* desk);
    void setTotals(const BulkTotals& totals);
    /// What the button after the end offers: "New bulk order", or to go on with lines that are left.
    void setNextText(const QString& text);

Q_SIGNALS:
    void stopAsked();
    void nextAsked();

private:
    void update();
    [[nodiscard]] QString words(const BulkList& list, int perMinute, std::chrono::seconds left) const;
    void pauseOrResume();

    QPointer<AccountDesk> m_desk;
    BulkTotals m_totals;
    QProgressBar* m_bar;
    PlainLabel* m_count;
    PlainLabel* m_words;
    BulkTotalsLabel* m_charge;
    Button* m_pause;
    Button* m_stop;
    Button* m_next;
};
