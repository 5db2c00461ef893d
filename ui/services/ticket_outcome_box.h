// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/ticket_placing.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Banner;
class QCheckBox;

/// What the ticket has to say about the service or the last order, beside the form: at most one thing at a time.
class TicketOutcomeBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketOutcomeBox)

public:
    explicit TicketOutcomeBox(Theme& theme, QWidget* parent = nullptr);

    void showOutcome(const TicketOutcome& outcome);
    /// The order in the form may have been placed before; a tick allows another one.
    void showDoubt();
    /// "This service is no longer in the catalog."
    void showGone();
    void clear();
    [[nodiscard]] bool isAllowed() const;
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A person wants to see this order.
    void showOrder(OrderKey key);
    void allowedChanged();

private:
    void say(Tone tone, const QString& text, OrderKey key, bool doubt);

    Banner* m_banner;
    QCheckBox* m_allow;
    OrderKey m_key = 0;
};
