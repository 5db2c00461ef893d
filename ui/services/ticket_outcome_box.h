// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/ticket_guard.h"
#include "ui/services/ticket_placing.h"
#include "ui/theme/theme.h"

#include <QWidget>

class Banner;
class Button;

/// What the ticket has to say about the service, the order in the form or the last one, beside the form: at most one
/// thing at a time. A question gets its button only when it is asked. Takes no focus by itself.
class TicketOutcomeBox final : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketOutcomeBox)

public:
    explicit TicketOutcomeBox(Theme& theme, QWidget* parent = nullptr);

    /// running: the order that the provider means, where it refused a second one for a link; may be empty.
    void showOutcome(const TicketOutcome& outcome, const std::optional<RunningLinks::Running>& running);
    void showQuestion(const TicketQuestion& question);
    /// The question that is shown wants an answer now.
    void ask();
    [[nodiscard]] bool isAsking() const;
    /// "This service is no longer in the catalog."
    void showGone();
    void clear();
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    /// A person wants to see this order.
    void showOrder(OrderKey key);
    /// Yes to what was asked.
    void accepted();

private:
    void say(Tone tone, const QString& text, OrderKey key = 0);
    void announce();

    Banner* m_banner;
    Button* m_show;
    Button* m_accept;
    OrderKey m_key = 0;
};
