// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulk_model.h"

#include <QPointer>
#include <QWidget>

class AccountDesk;
class BulkTotalsLabel;
class Button;
class PlainLabel;
class QCheckBox;
class Theme;

/// Below the list that is being prepared: whether what is doubtful is placed too, what it costs, how long it takes, and
/// the button that places it.
class BulkPreviewFoot final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BulkPreviewFoot)

public:
    BulkPreviewFoot(Theme& theme, BulkModel& model, QWidget* parent = nullptr);

    void setDesk(AccountDesk* desk);
    /// A person wants the lines too that are repeated or running already.
    [[nodiscard]] bool isDoubtfulWanted() const;
    [[nodiscard]] const BulkTotals& totals() const { return m_totals; }
    /// "Place 1,187 orders for $61.2035? …", for the question that is asked once.
    [[nodiscard]] QString question() const;

Q_SIGNALS:
    void placeAsked();
    /// What would be placed is another than a moment ago.
    void totalsChanged();

private:
    void update();

    BulkModel& m_model;
    QPointer<AccountDesk> m_desk;
    BulkTotals m_totals;
    QCheckBox* m_doubtful;
    PlainLabel* m_time;
    BulkTotalsLabel* m_charge;
    Button* m_place;
};
